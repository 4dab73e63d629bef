package org.budgetbook.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.stage.Stage;
import org.budgetbook.desktop.handin.ExchangedFile;
import org.budgetbook.desktop.preview.ExportFormat;

/**
 * A user who has made up their mind which files they will name when asked, one after another.
 * Stands in for the system's dialogs, which no test can press. For the FX thread.
 */
public final class AnsweredFiles implements FileQuestions {

  private final Queue<File> answers = new ArrayDeque<>();

  /** The file that is named when one is asked for, after those before it. */
  public void next(Path file) {
    answers.add(file.toFile());
  }

  /** Shows a window that asks this user for files. */
  public Stage open(DesktopLauncher desktop, Runnable closed) {
    return desktop.open(closed, this);
  }

  /** Nothing more in mind: thinks better of it. */
  private Optional<File> answer() {
    return Optional.ofNullable(answers.poll());
  }

  @Override
  public Optional<File> ledger() {
    return answer();
  }

  @Override
  public Optional<File> sheet() {
    return answer();
  }

  @Override
  public Optional<File> publishedFile() {
    return answer();
  }

  @Override
  public Optional<File> publishedFolder() {
    return answer();
  }

  @Override
  public Optional<File> template(String name) {
    return answer();
  }

  @Override
  public List<File> parts() {
    return answer().stream().toList();
  }

  @Override
  public Optional<File> part(String name) {
    return answer();
  }

  @Override
  public Optional<File> workspace() {
    return answer();
  }

  @Override
  public Optional<File> everything(String name) {
    return answer();
  }

  @Override
  public Optional<File> everything() {
    return answer();
  }

  @Override
  public Optional<File> exchanged(ExchangedFile kind, String name) {
    return answer();
  }

  @Override
  public List<File> packages() {
    return answer().stream().toList();
  }

  @Override
  public Optional<File> summaryFolder() {
    return answer();
  }

  @Override
  public Optional<File> export(ExportFormat format, String name) {
    return answer();
  }
}
