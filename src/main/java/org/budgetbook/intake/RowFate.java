package org.budgetbook.intake;

import org.budgetbook.book.BudgetLine;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;

/** What an import would make of one row of a sheet. */
public sealed interface RowFate {

  /** The row of the sheet, from 0. */
  int row();

  /** A line that the book has not yet. */
  record Added(int row, BudgetLine line) implements RowFate {}

  /** A line that the book has with another amount. */
  record Changed(int row, BudgetLine line, Money before) implements RowFate {}

  /** A line just as the book has it. */
  record Same(int row, BudgetLine line) implements RowFate {}

  /**
   * A row that cannot be a line: while there is one, nothing is imported.
   *
   * @param place the cell or the row, as the user knows it
   */
  record Wrong(int row, String place, Message why) implements RowFate {}

  /** A row that is none of ours: a total, a repeated heading, a note. */
  record Passed(int row, Message why) implements RowFate {}
}
