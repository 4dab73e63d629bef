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
    FileChooser chooser =
        chooser("start.import", "shell.file.import", "*.xlsx", "*.csv", "*.txt", "*.json");
    return Optional.ofNullable(chooser.showOpenDialog(window.get()));
  }

  @Override
  public Optional<File> sheet() {
    FileChooser chooser = chooser("import.palette", "shell.file.sheet", "*.xlsx", "*.csv", "*.txt");
    return Optional.ofNullable(chooser.showOpenDialog(window.get()));
  }

  @Override
  public Optional<File> template(String name) {
    FileChooser chooser = chooser("import.template", "shell.file.xlsx", "*.xlsx");
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(window.get()));
  }

  @Override
  public Optional<File> publishedFile() {
    FileChooser chooser =
        chooser("published.file", "shell.file.published", "*.xlsx", "*.pdf", "*.txt", "*.tsv");
    return Optional.ofNullable(chooser.showOpenDialog(window.get()));
  }

  @Override
  public Optional<File> publishedFolder() {
    return folder("published.folder");
  }

  @Override
  public List<File> parts() {
    FileChooser chooser = chooser("parts.merge.palette", "shell.file.part", "*.json");
    List<File> chosen = chooser.showOpenMultipleDialog(window.get());
    return chosen == null ? List.of() : List.copyOf(chosen);
  }

  @Override
  public Optional<File> part(String name) {
    FileChooser chooser = chooser("parts.export.palette", "shell.file.part", "*.json");
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(window.get()));
  }

  @Override
  public Optional<File> workspace() {
    FileChooser chooser = chooser("start.open-workspace", "shell.file.workspace", "*.mv.db");
    return Optional.ofNullable(chooser.showOpenDialog(window.get()));
  }

  @Override
  public Optional<File> everything(String name) {
    FileChooser chooser = chooser("safety.do.export", "shell.file.everything", "*.zip");
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(window.get()));
  }

  @Override
  public Optional<File> everything() {
    FileChooser chooser = chooser("safety.do.import", "shell.file.everything", "*.zip");
    return Optional.ofNullable(chooser.showOpenDialog(window.get()));
  }

  @Override
  public Optional<File> export(ExportFormat format, String name) {
    FileChooser chooser =
        chooser("shell.export", "shell.file." + format.ending(), "*." + format.ending());
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(window.get()));
  }

  @Override
  public Optional<File> exchanged(ExchangedFile kind, String name) {
    FileChooser chooser = chooser(kind.titleKey(), kind.kindKey(), "*." + kind.ending());
    if (!kind.isWritten()) {
      return Optional.ofNullable(chooser.showOpenDialog(window.get()));
    }
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(window.get()));
  }

  @Override
  public List<File> packages() {
    ExchangedFile kind = ExchangedFile.PACKAGE_IN;
    List<File> chosen =
        chooser("handin.merge.packages", kind.kindKey(), "*." + kind.ending())
            .showOpenMultipleDialog(window.get());
    return chosen == null ? List.of() : List.copyOf(chosen);
  }

  @Override
  public Optional<File> summaryFolder() {
    return folder("handin.merge.folder");
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
