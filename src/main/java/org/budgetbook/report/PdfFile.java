package org.budgetbook.report;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/** A file written wholly or not at all: one that was there before stays as it was until then. */
final class PdfFile {

  private PdfFile() {}

  /**
   * @throws RefusedException if it cannot be written
   */
  static void write(byte[] file, Path out) {
    Path written = out.resolveSibling(out.getFileName() + ".part");
    try {
      Files.write(written, file);
      try {
        Files.move(
            written, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(written, out, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      delete(written);
      throw new RefusedException(Message.of("report.file.unwritable", out), e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // What cannot be deleted stays: the reason why writing failed is the one to tell.
    }
  }
}
