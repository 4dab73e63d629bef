package org.budgetbook.sheet;

import org.budgetbook.book.Book;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.CatalogEntry;
import org.budgetbook.edition.Edition;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;

/** How a cell's plain text is shown: codes with their names, units by name, amounts in a unit. */
public final class CellDisplay {

  private final Edition edition;
  private final Book book;
  private final AmountFormat amounts;

  /**
   * @param unit in which amounts are shown, with two decimals
   */
  public CellDisplay(Edition edition, Book book, AmountUnit unit) {
    this.edition = edition;
    this.book = book;
    this.amounts = new AmountFormat(unit, 2, true, false);
  }

  public String text(SheetColumn column, String plain) {
    if (plain.isEmpty()) {
      return "";
    }
    return switch (column.kind()) {
      case ColumnKind.Code code ->
          edition
              .catalogs()
              .of(code.catalog())
              .find(plain, book.heading().year())
              .map(CatalogEntry::name)
              .map(name -> plain + " " + name)
              .orElse(plain);
      case ColumnKind.UnitCode unit ->
          book.units().find(new UnitCode(plain)).map(Unit::name).orElse(plain);
      case ColumnKind.Amount amount -> amounts.format(Money.parseYuan(plain));
      case ColumnKind.Computed computed ->
          computed.amount() ? amounts.format(Money.parseYuan(plain)) : plain;
      case ColumnKind.Choice choice -> plain;
      case ColumnKind.ProjectCode project -> plain;
      case ColumnKind.Text text -> plain;
      case ColumnKind.Quantity quantity -> plain;
    };
  }

  /** What the editor begins with when the cell is opened: nothing rounded, nothing added. */
  public String editable(SheetColumn column, String plain) {
    return column.kind() instanceof ColumnKind.Amount && !plain.isEmpty()
        ? Money.parseYuan(plain)
            .in(amounts.unit(), amounts.unit() == AmountUnit.YUAN ? 2 : 6)
            .stripTrailingZeros()
            .toPlainString()
        : plain;
  }
}
