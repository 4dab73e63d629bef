package org.budgetbook.desktop.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.message.RefusedException;
import org.budgetbook.sheet.RowId;
import org.budgetbook.sheet.Sheet;
import org.budgetbook.sheet.Sheet.RowTexts;
import org.budgetbook.sheet.SheetColumn;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a book that texts were typed into, whatever has happened since the grid showed
 * them. Thread-safe.
 */
final class TypedRows {

  private final Sheet sheet;

  /** The row that began in the last row of a model which does not show it yet. */
  private volatile @Nullable Begun begun;

  private record Begun(SheetGridModel model, RowId row) {}

  TypedRows(Sheet sheet) {
    this.sheet = sheet;
  }

  /** From now on what is typed into the last row of {@code model} continues this row. */
  void began(SheetGridModel model, RowId row) {
    begun = new Begun(model, row);
  }

  /**
   * The rows as the book of this moment knows them: what was typed into the last row belongs to the
   * row that began there a moment ago; a row without unit belongs to the unit that is chosen.
   *
   * @throws RefusedException if something else has removed a row meanwhile
   */
  List<RowTexts> in(Book book, SheetGridModel model, List<RowTexts> typed) {
    Begun recent = begun;
    @Nullable RowId continued = recent != null && recent.model() == model ? recent.row() : null;
    List<RowTexts> rows = new ArrayList<>();
    for (RowTexts row : typed) {
      RowId id = row.row();
      if (id instanceof RowId.New && continued != null && sheet.row(book, continued).isPresent()) {
        id = continued;
        continued = null;
      }
      if (!(id instanceof RowId.New) && sheet.row(book, id).isEmpty()) {
        throw RefusedException.of("entry.row.gone");
      }
      rows.add(new RowTexts(id, ofChosenUnit(model.shown(), id, row.texts())));
    }
    return rows;
  }

  private static Map<String, String> ofChosenUnit(
      ShownSheet shown, RowId row, Map<String, String> texts) {
    SheetColumn column = shown.unitColumn().orElse(null);
    if (column == null
        || shown.unit().isEmpty()
        || texts.containsKey(column.id())
        || texts.values().stream().allMatch(String::isBlank)
        || isOfUnit(shown, row, column)) {
      return texts;
    }
    Map<String, String> completed = new HashMap<>(texts);
    completed.put(column.id(), shown.unit().get().value());
    return completed;
  }

  private static boolean isOfUnit(ShownSheet shown, RowId id, SheetColumn column) {
    return shown.rows().stream()
        .anyMatch(row -> row.id().equals(id) && !row.text(column.id()).isEmpty());
  }
}
