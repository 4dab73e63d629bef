package org.budgetbook.desktop.shell;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.budgetbook.desktop.handin.ExchangedFile;
import org.budgetbook.desktop.preview.ExportFormat;

/** A user who chooses one file whatever is asked. */
record ChosenFile(File file) implements FileQuestions {

  @Override
  public Optional<File> ledger() {
    return Optional.of(file);
  }

  @Override
  public Optional<File> sheet() {
    return Optional.of(file);
  }

  @Override
  public Optional<File> template(String name) {
    return Optional.of(file);
  }

  @Override
  public Optional<File> everything(String name) {
    return Optional.of(file);
  }

  @Override
  public Optional<File> everything() {
    return Optional.of(file);
  }

  @Override
  public Optional<File> publishedFile() {
    return Optional.of(file);
  }

  @Override
  public Optional<File> publishedFolder() {
    return Optional.of(file);
  }

  @Override
  public List<File> parts() {
    return List.of(file);
  }

  @Override
  public Optional<File> part(String name) {
    return Optional.of(file);
  }

  @Override
  public Optional<File> workspace() {
    return Optional.of(file);
  }

  @Override
  public Optional<File> export(ExportFormat format, String name) {
    return Optional.of(file);
  }

  @Override
  public Optional<File> exchanged(ExchangedFile kind, String name) {
    return Optional.empty();
  }

  @Override
  public List<File> packages() {
    return List.of();
  }

  @Override
  public Optional<File> summaryFolder() {
    return Optional.empty();
  }
}
