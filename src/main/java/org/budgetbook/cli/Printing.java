package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.List;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.message.Progress;

/** Prints tables to a PDF file, whole or not at all. */
@FunctionalInterface
public interface Printing {

  /**
   * @throws org.budgetbook.message.RefusedException if the file cannot be written
   */
  void writePdf(List<TableFigures> tables, Path file, Progress progress);
}
