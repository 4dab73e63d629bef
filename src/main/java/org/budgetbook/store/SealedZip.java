package org.budgetbook.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that may be encrypted by a password, as the backups are. */
public final class SealedZip {

  private SealedZip() {}

  /** Whether the file was encrypted so. */
  public static boolean isSealed(Path file) {
    return SealedFile.isSealed(file);
  }

  /** Opens a file that is encrypted or not; the first read tells whether the password is right. */
  public static InputStream reading(Path file, String password) throws IOException {
    return isSealed(file)
        ? SealedFile.reading(file, Password.of(password))
        : Files.newInputStream(file);
  }

  /** Whether a failed read means a wrong password, or a file that was changed. */
  public static boolean isRefusal(Throwable failure) {
    return SealedFile.isRefusal(failure);
  }
}
