package org.budgetbook.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The passwords the user typed, by workspace file; in memory only. Thread-safe. What reads or
 * writes a workspace takes its password from here.
 */
public final class Passwords {

  private final Map<Path, Password> byFile = new ConcurrentHashMap<>();

  /**
   * Remembers what the user typed for a file; it is tried when the file is opened.
   *
   * @param text empty for none
   */
  public void put(Path file, String text) {
    put(WorkspaceFile.of(file), Password.of(text));
  }

  void put(WorkspaceFile file, Password password) {
    byFile.put(file.path(), password);
  }

  /** Forgets it, after it turned out wrong. */
  void forget(WorkspaceFile file) {
    byFile.remove(file.path());
  }

  Password of(WorkspaceFile file) {
    return byFile.getOrDefault(file.path(), Password.NONE);
  }

  /** Whether a file can only be opened with a password that is not here yet. */
  public boolean isMissing(Path path) {
    WorkspaceFile file = WorkspaceFile.of(path);
    return file.isEncrypted() && of(file).isNone();
  }

  /** Whether a file begins as an encrypted workspace does. */
  public static boolean isEncrypted(Path path) {
    return WorkspaceFile.of(path).isEncrypted();
  }

  /** What is written through it is encrypted by the file's password, if it has one. */
  public OutputStream sealing(Path path, OutputStream out) throws IOException {
    WorkspaceFile file = WorkspaceFile.of(path);
    return file.isEncrypted() ? SealedFile.writing(out, of(file)) : out;
  }

  /** What is made of a workspace gets its password. */
  public void copy(Path from, Path to) {
    put(WorkspaceFile.of(to), of(WorkspaceFile.of(from)));
  }
}
