package org.budgetbook.reconstruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit.NumberEdit;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Placed;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.Figure;
import org.budgetbook.edition.CellReference;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.EntryGroup;
import org.budgetbook.money.Money;

/**
 * Last year's figures of a book (上年预算数), taken from last year's published tables. They are taken as
 * published, not from a rebuilt ledger: the reader compares with what is printed.
 *
 * @param edit sets every figure that was found and is another than the book's; a group of none
 *     where none is
 * @param taken how many were found
 * @param missing what the entries are called that last year's tables do not tell
 */
public record LastYearFigures(Edit edit, int taken, List<String> missing) {

  public LastYearFigures {
    missing = List.copyOf(missing);
  }

  /**
   * What the tables say.
   *
   * @param edition the edition of the book
   * @param lastYear last year's tables by number; their edition may be another
   */
  public static LastYearFigures of(
      Book book, Edition edition, Map<Integer, CheckedTable> lastYear) {
    List<Edit> edits = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    Book changed = book;
    int taken = 0;
    for (EntryGroup group : edition.entryGroups()) {
      for (EntryDefinition entry : group.entries()) {
        if (entry.thisYear() == null) {
          continue;
        }
        Optional<Money> figure = figure(entry.thisYear(), lastYear);
        if (figure.isEmpty()) {
          missing.add(entry.label());
          continue;
        }
        EnteredNumber number = EnteredNumber.of(entry.key(), figure.get());
        Placed<EnteredNumber> before =
            changed.supplement().numbers().placed(entry.key()).orElse(null);
        long position =
            before == null ? changed.supplement().numbers().endPosition() : before.position();
        taken++;
        if (before == null || !before.value().equals(number)) {
          NumberEdit edit = new NumberEdit(before, new Placed<>(position, number));
          changed = changed.apply(edit);
          edits.add(edit);
        }
      }
    }
    return new LastYearFigures(new EditGroup(edits), taken, missing);
  }

  private static Optional<Money> figure(CellReference cell, Map<Integer, CheckedTable> lastYear) {
    for (CheckedTable table : lastYear.values()) {
      if (!table.definition().id().equals(cell.table())) {
        continue;
      }
      for (CheckedPanel panel : table.panels()) {
        int column = panel.columnIndex(cell.column());
        if (panel.definition().id().equals(cell.panel()) && column >= 0) {
          return panel
              .fixed(cell.row())
              .map(CheckedRow::figures)
              .map(figures -> figures.get(column))
              .filter(Figure::readable)
              .map(Figure::amount);
        }
      }
    }
    return Optional.empty();
  }
}
