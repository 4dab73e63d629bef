package org.budgetbook.desktop.shell;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.budgetbook.desktop.handin.ExchangedFile;
import org.budgetbook.desktop.preview.ExportFormat;
import org.budgetbook.library.Messages;

/** The system's own file dialogs. */
final class FileDialogs implements FileQuestions {

  private final Messages messages;
  private final Supplier<Window> window;

  /** Dialogs that belong to a window. */
  FileDialogs(Messages messages, Supplier<Window> window) {
    this.messages = messages;
    this.window = window;
  }

  @Override
  public Optional<File> ledger() {
    return opened(
        chooser("start.import", "shell.file.import", "*.xlsx", "*.csv", "*.txt", "*.json"));
  }

  @Override
  public Optional<File> sheet() {
    return opened(chooser("import.palette", "shell.file.sheet", "*.xlsx", "*.csv", "*.txt"));
  }

  @Override
  public Optional<File> template(String name) {
    return saved(chooser("import.template", "shell.file.xlsx", "*.xlsx"), name);
  }

  @Override
  public Optional<File> publishedFile() {
    return opened(
        chooser("published.file", "shell.file.published", "*.xlsx", "*.pdf", "*.txt", "*.tsv"));
  }

  @Override
  public Optional<File> publishedFolder() {
    return folder("published.folder");
  }

  @Override
  public List<File> parts() {
    return several(chooser("parts.merge.palette", "shell.file.part", "*.json"));
  }

  @Override
  public Optional<File> part(String name) {
    return saved(chooser("parts.export.palette", "shell.file.part", "*.json"), name);
  }

  @Override
  public Optional<File> workspace() {
    return opened(chooser("start.open-workspace", "shell.file.workspace", "*.mv.db"));
  }

  @Override
  public Optional<File> everything(String name) {
    return saved(chooser("safety.do.export", "shell.file.everything", "*.zip"), name);
  }

  @Override
  public Optional<File> everything() {
    return opened(chooser("safety.do.import", "shell.file.everything", "*.zip"));
  }

  @Override
  public Optional<File> export(ExportFormat format, String name) {
    return saved(
        chooser("shell.export", "shell.file." + format.ending(), "*." + format.ending()), name);
  }

  @Override
  public Optional<File> exchanged(ExchangedFile kind, String name) {
    FileChooser chooser = chooser(kind.titleKey(), kind.kindKey(), "*." + kind.ending());
    if (!kind.isWritten()) {
      return opened(chooser);
    }
    return saved(chooser, name);
  }

  @Override
  public List<File> packages() {
    ExchangedFile kind = ExchangedFile.PACKAGE_IN;
    return several(chooser("handin.merge.packages", kind.kindKey(), "*." + kind.ending()));
  }

  @Override
  public Optional<File> summaryFolder() {
    return folder("handin.merge.folder");
  }

  private Optional<File> opened(FileChooser chooser) {
    return Optional.ofNullable(chooser.showOpenDialog(window.get()));
  }

  private List<File> several(FileChooser chooser) {
    List<File> chosen = chooser.showOpenMultipleDialog(window.get());
    return chosen == null ? List.of() : List.copyOf(chosen);
  }

  private Optional<File> saved(FileChooser chooser, String name) {
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(window.get()));
  }

  private Optional<File> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(messages.text(title));
    return Optional.ofNullable(chooser.showDialog(window.get()));
  }

  private FileChooser chooser(String title, String kind, String... patterns) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.text(title));
    chooser.getExtensionFilters().add(new ExtensionFilter(messages.text(kind), patterns));
    return chooser;
  }
}
