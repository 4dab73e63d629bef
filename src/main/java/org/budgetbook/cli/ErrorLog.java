package org.budgetbook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * The program's log: what went wrong, for whoever repairs it, without names and figures of a budget
 * ({@link LogFormat}). The file is made only when there is something to say; at one megabyte it
 * becomes {@code budgetbook.old.log} and a new one begins. Any thread may log.
 */
public final class ErrorLog extends Handler {

  private static final long LIMIT_BYTES = 1L << 20;

  private final Path file;
  private boolean failed;

  public ErrorLog(Path folder) {
    this.file = folder.resolve("budgetbook.log");
    setLevel(Level.WARNING);
    setFormatter(new LogFormat());
  }

  /** Where the log stands. */
  public Path file() {
    return file;
  }

  /** Whether it could be written when it was last tried. */
  public synchronized boolean isWritten() {
    return !failed && Files.exists(file);
  }

  /** Logs what nobody expected. */
  public void unexpected(Throwable thrown) {
    LogRecord entry = new LogRecord(Level.SEVERE, "unexpected");
    entry.setThrown(thrown);
    publish(entry);
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    if (!isLoggable(entry)) {
      return;
    }
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (Files.exists(file) && Files.size(file) > LIMIT_BYTES) {
        Files.move(
            file, file.resolveSibling("budgetbook.old.log"), StandardCopyOption.REPLACE_EXISTING);
      }
      Files.writeString(
          file, getFormatter().format(entry), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      failed = false;
    } catch (IOException e) {
      failed = true;
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
