package org.budgetbook.desktop.shell;

import java.util.List;
import java.util.Optional;
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

  private static final String TABLE = "income-and-expenditure";
  private static final RowKey REVENUE = new RowKey.Fixed("total-revenue");
  private static final RowKey EXPENDITURE = new RowKey.Fixed("total-expenditure");

  /** Read from 收支总表; empty when the edition has no such table. */
  static Optional<Totals> of(List<TableFigures> tables) {
    return tables.stream()
        .filter(table -> table.definition().id().equals(TABLE))
        .findFirst()
        .flatMap(table ->
            figure(table, REVENUE)
                .flatMap(revenue ->
                    figure(table, EXPENDITURE)
                        .map(expenditure -> new Totals(revenue, expenditure))));
  }

  /** The first figure of a row: its total. */
  private static Optional<Money> figure(TableFigures table, RowKey key) {
    return table.rows().stream()
        .flatMap(row -> row.parts().stream())
        .filter(part -> key.equals(part.key()))
        .flatMap(part -> part.cells().stream())
        .filter(TableFigures.Cell.Figure.class::isInstance)
        .map(cell -> ((TableFigures.Cell.Figure) cell).amount())
        .findFirst();
  }

  Money difference() {
    return revenue.minus(expenditure);
  }
}
