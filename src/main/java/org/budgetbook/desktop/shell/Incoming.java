package org.budgetbook.desktop.shell;

import java.nio.file.Path;
import org.budgetbook.book.Book;
import org.budgetbook.edition.Edition;
import org.budgetbook.session.LedgerIntake;

/** Files that come into budgets, and the forms to fill in for that. Any thread may use it. */
public interface Incoming {

  /** Takes ledgers from xlsx and csv files. */
  LedgerIntake ledgers();

  /**
   * Writes a workbook to fill in (明细模板), filled with the lines of a book. Slow.
   *
   * @throws org.budgetbook.message.RefusedException if it cannot be written
   */
  void template(Edition edition, Book book, Path file);
}
