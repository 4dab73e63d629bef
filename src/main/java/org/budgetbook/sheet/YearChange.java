package org.budgetbook.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import org.budgetbook.book.Book;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.edition.CellReference;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.money.Money;

/**
 * A figure of this year beside the one entered for last year (上年对比).
 *
 * @param lastYear empty until it is entered, which is not zero
 */
public record YearChange(Optional<Money> lastYear, Money thisYear) {

  /**
   * What the edition compares with an entered number.
   *
   * @param tables gives a table as it stands, by its id
   * @return empty when the edition names no figure of this year for it
   */
  public static Optional<YearChange> of(
      EntryDefinition entry, Book book, Function<String, TableFigures> tables) {
    CellReference figure = entry.thisYear();
    if (figure == null) {
      return Optional.empty();
    }
    Money thisYear = amount(tables.apply(figure.table()), figure);
    return Optional.of(
        new YearChange(
            book.supplement().numbers().find(entry.key()).map(EnteredNumber::amount), thisYear));
  }

  /** Zero where the row has no facts and so does not stand in the table. */
  private static Money amount(TableFigures table, CellReference figure) {
    CellAddress address =
        new CellAddress(
            figure.table(), figure.panel(), new RowKey.Fixed(figure.row()), figure.column());
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell instanceof Cell.Figure found && found.address().equals(address))
        .map(cell -> ((Cell.Figure) cell).amount())
        .findFirst()
        .orElse(Money.ZERO);
  }

  /** How much more this year is; empty while last year is not entered. */
  public Optional<Money> change() {
    return lastYear.map(thisYear::minus);
  }

  /** The change in per cent of last year, two decimals; empty where last year is none or zero. */
  public Optional<String> percent() {
    return lastYear
        .filter(last -> !last.isZero())
        .map(last ->
            BigDecimal.valueOf(thisYear.minus(last).fen())
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(Math.abs(last.fen())), 2, RoundingMode.HALF_UP)
                    .toPlainString()
                + "%");
  }
}
