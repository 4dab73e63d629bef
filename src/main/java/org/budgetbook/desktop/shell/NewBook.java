package org.budgetbook.desktop.shell;

import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.book.BookContents;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Unit;
import org.budgetbook.desktop.start.NewBudget;
import org.budgetbook.edition.CellReference;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.money.Money;
import org.budgetbook.session.BudgetSession;

/** Makes the first book of a new budget. */
final class NewBook {

  private final BookContents contents;
  private long position;

  private NewBook(NewBudget wanted) {
    contents = new BookContents(wanted.heading());
  }

  /** With its units only. */
  static Book of(NewBudget wanted) {
    return new NewBook(wanted).units(wanted.units()).contents.toBook();
  }

  /** And with the figures of last year's budget as 上年预算数, wherever its edition names one. */
  static Book of(NewBudget wanted, BudgetSession lastYear) {
    NewBook book = new NewBook(wanted).units(wanted.units());
    lastYear.edition().entryGroups().stream()
        .flatMap(group -> group.entries().stream())
        .forEach(entry -> book.number(entry, lastYear.tables()));
    return book.contents.toBook();
  }

  private NewBook units(List<Unit> units) {
    units.forEach(unit -> contents.unit(new Placed<>(next(), unit)));
    return this;
  }

  private void number(EntryDefinition entry, List<TableFigures> tables) {
    CellReference figure = entry.thisYear();
    if (figure != null) {
      EnteredNumber number = EnteredNumber.of(entry.key(), amount(figure, tables));
      contents.number(new Placed<>(next(), number));
    }
  }

  /** Zero where the row has no facts and so does not stand in the table. */
  private static Money amount(CellReference figure, List<TableFigures> tables) {
    CellAddress address =
        new CellAddress(
            figure.table(), figure.panel(), new RowKey.Fixed(figure.row()), figure.column());
    return tables.stream()
        .filter(table -> table.definition().id().equals(figure.table()))
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell instanceof Cell.Figure found && found.address().equals(address))
        .map(cell -> ((Cell.Figure) cell).amount())
        .findFirst()
        .orElse(Money.ZERO);
  }

  private long next() {
    position += Ordered.GAP;
    return position;
  }
}
