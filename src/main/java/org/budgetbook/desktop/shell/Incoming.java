package org.budgetbook.desktop.shell;

import java.nio.file.Path;
import org.budgetbook.book.Book;
import org.budgetbook.book.UnitCode;
import org.budgetbook.edition.Edition;
import org.budgetbook.session.LedgerIntake;
import org.budgetbook.session.PublishedIntake;
import org.budgetbook.session.UnitParts;
import org.budgetbook.session.WorkspaceSession;

/** Files that come into budgets, and the forms to fill in for that. Any thread may use it. */
public interface Incoming {

  /** Takes ledgers from xlsx and csv files. */
  LedgerIntake ledgers();

  /** Takes in what was published. */
  PublishedIntake published();

  /** Reads and merges units' parts. */
  UnitParts parts();

  /**
   * Writes a unit's part of a budget, to hand in (单位上报的部分). Slow.
   *
   * @param budget as it was saved last
   * @throws org.budgetbook.message.RefusedException if it cannot be written
   */
  void part(WorkspaceSession workspace, long budget, UnitCode unit, Path file);

  /**
   * Writes a workbook to fill in (明细模板), filled with the lines of a book. Slow.
   *
   * @throws org.budgetbook.message.RefusedException if it cannot be written
   */
  void template(Edition edition, Book book, Path file);
}
