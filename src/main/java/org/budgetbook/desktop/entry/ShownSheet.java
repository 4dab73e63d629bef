package org.budgetbook.desktop.entry;

import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.book.UnitCode;
import org.budgetbook.edition.Edition;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.sheet.ColumnKind;
import org.budgetbook.sheet.RowId;
import org.budgetbook.sheet.Sheet;
import org.budgetbook.sheet.SheetColumn;
import org.budgetbook.sheet.SheetRow;

/**
 * The rows of an entry grid as they are shown, of one book and never changing. Where a unit is
 * chosen its rows are shown and those that have none yet.
 *
 * @param all every row of the book
 * @param rows those shown
 * @param columns of the sheet
 * @param unit the chosen unit; always empty for a sheet whose rows belong to no unit
 */
record ShownSheet(
    Sheet sheet,
    Edition edition,
    Book book,
    List<SheetRow> all,
    List<SheetRow> rows,
    List<SheetColumn> columns,
    AmountUnit amounts,
    Optional<UnitCode> unit) {

  static ShownSheet of(
      Sheet sheet,
      Edition edition,
      Book book,
      List<SheetRow> all,
      AmountUnit amounts,
      Optional<UnitCode> chosen) {
    List<SheetColumn> columns = sheet.columns();
    Optional<UnitCode> unit =
        chosen.filter(code -> unitColumn(columns).isPresent() && book.units().contains(code));
    List<SheetRow> rows =
        unit.map(code -> all.stream().filter(row -> isOf(row, columns, code)).toList()).orElse(all);
    return new ShownSheet(sheet, edition, book, all, rows, columns, amounts, unit);
  }

  private static boolean isOf(SheetRow row, List<SheetColumn> columns, UnitCode unit) {
    String text = row.text(unitColumn(columns).orElseThrow().id());
    return text.isEmpty() || text.equals(unit.value());
  }

  private static Optional<SheetColumn> unitColumn(List<SheetColumn> columns) {
    return columns.stream().filter(c -> c.kind() instanceof ColumnKind.UnitCode).findFirst();
  }

  /** The column that says whose row it is. */
  Optional<SheetColumn> unitColumn() {
    return unitColumn(columns);
  }

  /** With the empty row at the end, where the sheet grows. */
  int rowCount() {
    return rows.size() + (sheet.grows() ? 1 : 0);
  }

  boolean isNew(int row) {
    return row >= rows.size();
  }

  RowId id(int row) {
    return isNew(row) ? new RowId.New() : rows.get(row).id();
  }

  /** The cell's plain text; empty in the row at the end. */
  String text(int row, SheetColumn column) {
    return isNew(row) ? "" : rows.get(row).text(column.id());
  }

  List<RowId> ids() {
    return rows.stream().map(SheetRow::id).toList();
  }

  /** Rows begun but not complete, which no figure counts. */
  List<SheetRow> drafts() {
    return rows.stream().filter(row -> !row.complete()).toList();
  }

  int hidden() {
    return all.size() - rows.size();
  }
}
