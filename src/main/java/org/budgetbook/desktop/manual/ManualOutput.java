package org.budgetbook.desktop.manual;

import java.nio.file.Path;

/** Writes the manual (使用手册) to paper. */
@FunctionalInterface
public interface ManualOutput {

  /**
   * Writes one PDF file, wholly or not at all; slow.
   *
   * @return how many pages it has
   * @throws org.budgetbook.message.RefusedException if the file cannot be written
   */
  int writePdf(Path file);
}
