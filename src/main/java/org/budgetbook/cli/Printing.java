package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.List;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.message.Progress;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.report.BookSelection;

/** Prints to a PDF file, whole or not at all. */
public interface Printing {

  /**
   * The tables alone.
   *
   * @throws org.budgetbook.message.RefusedException if the file cannot be written
   */
  void writeTables(List<TableFigures> tables, Path file, Progress progress);

  /**
   * A book, or some of its pages; returns how many pages were written.
   *
   * @throws org.budgetbook.message.RefusedException if the file cannot be written or the book has
   *     nothing of what is selected
   */
  int writeBook(Disclosure disclosure, BookSelection selection, Path file, Progress progress);
}
