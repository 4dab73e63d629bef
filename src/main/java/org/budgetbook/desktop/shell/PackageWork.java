package org.budgetbook.desktop.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.budgetbook.desktop.handin.ExchangedFile;
import org.budgetbook.desktop.handin.SigningDesk;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What all ways of packages need: questions, work, notices, and the keys that sign. For the FX
 * thread.
 */
record PackageWork(
    DesktopServices services,
    Background background,
    Notices notices,
    Messages messages,
    Preferences preferences,
    FileQuestions files)
    implements SigningDesk {

  private static final String KEY = "signing.key";

  @Override
  public Optional<Path> ask(ExchangedFile kind, String name) {
    String proposed = kind.isWritten() ? name + "." + kind.ending() : "";
    return files.exchanged(kind, proposed).map(File::toPath).map(file -> ending(file, kind));
  }

  /** Some systems' dialogs leave out what the file's name ends in. */
  private static Path ending(Path file, ExchangedFile kind) {
    String name = String.valueOf(file.getFileName());
    return !kind.isWritten() || name.endsWith("." + kind.ending())
        ? file
        : file.resolveSibling(name + "." + kind.ending());
  }

  @Override
  public void createKey(
      Path file, String holder, char[] password, Consumer<String> made, Consumer<String> refused) {
    background.run(() -> services.packages().createKey(file, holder, password), made, refused);
  }

  @Override
  public Optional<Path> keyBefore() {
    return preferences
        .text(KEY)
        .filter(name -> !name.isBlank())
        .map(Path::of)
        .filter(Files::isRegularFile);
  }

  @Override
  public void rememberKey(@Nullable Path file) {
    preferences.set(KEY, file == null ? "" : file.toAbsolutePath());
  }

  boolean canShow() {
    return services.output().canShow();
  }

  /** Shows the folder of a file. */
  void show(Path file) {
    background.run(
        () -> {
          services.output().show(file);
          return true;
        },
        shown -> {},
        notices::failed);
  }

  /** Says that something was written, with the way to it. */
  void written(String sentence, Path file) {
    if (canShow()) {
      notices.done(sentence, messages.text("preview.export.show"), () -> show(file));
    } else {
      notices.done(sentence);
    }
  }
}
