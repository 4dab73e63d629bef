package org.budgetbook.desktop.entry;

import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.sheet.CellDisplay;
import org.budgetbook.sheet.ColumnKind;
import org.budgetbook.sheet.RowId;
import org.budgetbook.sheet.Sheet;
import org.budgetbook.sheet.SheetColumn;
import org.budgetbook.sheet.SheetRow;

/** The readable history's words for what was done in an entry grid. Amounts are in yuan. */
final class ChangeLabels {

  private final Sheet sheet;
  private final Edition edition;

  ChangeLabels(Sheet sheet, Edition edition) {
    this.sheet = sheet;
    this.edition = edition;
  }

  /** One cell was typed; the row is new where the book before does not have it. */
  Message typed(Book before, Book after, RowId row, SheetColumn column) {
    Optional<SheetRow> old = row(before, row);
    Optional<SheetRow> now = row(after, row).or(() -> renamed(before, after));
    String from = old.map(known -> text(before, known, column)).orElse("");
    String to = now.map(known -> text(after, known, column)).orElse("");
    Object name = now.or(() -> old).map(known -> name(after, known)).orElse("");
    Message heading = column.heading();
    if (old.isEmpty()) {
      return Message.of("entry.action.add", heading, to);
    }
    if (to.isEmpty()) {
      return Message.of("entry.action.empty", name, heading, from);
    }
    return from.isEmpty()
        ? Message.of("entry.action.fill", name, heading, to)
        : Message.of("entry.action.change", name, heading, from, to);
  }

  /** Rows were removed. */
  Message removed(Book before, List<RowId> rows) {
    Optional<String> only =
        rows.size() == 1
            ? row(before, rows.getFirst()).map(r -> name(before, r))
            : Optional.empty();
    return only.filter(name -> !name.isEmpty())
        .map(name -> Message.of("entry.action.remove-one", name))
        .orElseGet(() -> Message.of("entry.action.remove", rows.size()));
  }

  private Optional<SheetRow> row(Book book, RowId id) {
    return sheet.row(book, id);
  }

  /** A unit whose code was typed is another row: the one that was not there before. */
  private Optional<SheetRow> renamed(Book before, Book after) {
    List<RowId> known = sheet.rows(before).stream().map(SheetRow::id).toList();
    return sheet.rows(after).stream().filter(row -> !known.contains(row.id())).findFirst();
  }

  private String text(Book book, SheetRow row, SheetColumn column) {
    return new CellDisplay(edition, book, AmountUnit.YUAN).text(column, row.text(column.id()));
  }

  /** What the row is called: its last name, else the name of its first code. */
  private String name(Book book, SheetRow row) {
    String name = "";
    String code = "";
    for (SheetColumn column : sheet.columns()) {
      boolean isName =
          column.kind() instanceof ColumnKind.Text
              || column.kind() instanceof ColumnKind.Computed computed && !computed.amount();
      String text = text(book, row, column);
      if (isName && !text.isEmpty()) {
        name = text;
      } else if (code.isEmpty() && column.kind() instanceof ColumnKind.Code) {
        code = text.substring(text.indexOf(' ') + 1);
      } else if (code.isEmpty() && column.kind() instanceof ColumnKind.Choice) {
        code = text;
      }
    }
    return name.isEmpty() ? code : name;
  }
}
