package org.budgetbook.desktop.shell;

import java.util.List;
import java.util.Optional;
import org.budgetbook.edition.Balance;
import org.budgetbook.edition.CellReference;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.money.Money;

/**
 * What must balance in every budget.
 *
 * @param revenue 收入总计
 * @param expenditure 支出总计
 */
record Totals(Money revenue, Money expenditure) {

  /** The two figures that the edition calls its balance. */
  static Optional<Totals> of(List<TableFigures> tables, Balance balance) {
    return figure(tables, balance.revenue())
        .flatMap(revenue ->
            figure(tables, balance.expenditure())
                .map(expenditure -> new Totals(revenue, expenditure)));
  }

  private static Optional<Money> figure(List<TableFigures> tables, CellReference wanted) {
    CellAddress address =
        new CellAddress(
            wanted.table(), wanted.panel(), new RowKey.Fixed(wanted.row()), wanted.column());
    return tables.stream()
        .filter(table -> table.definition().id().equals(wanted.table()))
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(TableFigures.Cell.Figure.class::isInstance)
        .map(TableFigures.Cell.Figure.class::cast)
        .filter(figure -> figure.address().equals(address))
        .map(TableFigures.Cell.Figure::amount)
        .findFirst();
  }

  Money difference() {
    return revenue.minus(expenditure);
  }
}
