package org.budgetbook.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import org.budgetbook.figures.TableFigures;

/** What the window asks of the rooms behind it. Slow: called on one thread beside the FX thread. */
public interface BudgetSource extends AutoCloseable {

  /**
   * Opens the user's workspace, at the first start with the sample in it. May be called again after
   * it failed.
   *
   * @return the tables of the book that was changed last, by number
   * @throws org.budgetbook.message.RefusedException in one sentence: in use elsewhere, damaged, no
   *     right to write
   */
  List<TableFigures> open();

  /**
   * Writes the tables of the open book into a PDF file.
   *
   * @throws org.budgetbook.message.RefusedException when the file cannot be written
   */
  void exportPdf(Path file);

  @Override
  void close();
}
