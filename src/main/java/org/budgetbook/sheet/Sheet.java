package org.budgetbook.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.money.AmountUnit;

/**
 * One entry grid (录入表). Holds no state: rows come from a book, edits are made for that same book.
 * May be used from any thread.
 */
public interface Sheet {

  /** Stable; drafts name the sheet they stand in by it. */
  String id();

  /** From left to right. */
  List<SheetColumn> columns();

  /** The rows from top to bottom, without the empty one at the end. */
  List<SheetRow> rows(Book book);

  /** The row of an id; empty when the book has none. */
  default Optional<SheetRow> row(Book book, RowId id) {
    return rows(book).stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /** Whether rows can be added and removed. */
  boolean grows();

  /**
   * What typing gives: the whole change of one or several rows as one edit.
   *
   * @param typed the typed texts by row and column id, in the order of the rows; a blank text
   *     empties its cell. {@link RowId.New} may stand once for each row to add (see {@link
   *     RowTexts}).
   * @param unit in which amounts were typed
   * @return empty when nothing would change
   * @throws org.budgetbook.message.RefusedException naming the cell's column and what is wrong;
   *     then nothing is to change
   */
  Optional<Edit> type(Book book, List<RowTexts> typed, AmountUnit unit);

  /** Removes rows; rows that cannot be removed are refused. */
  Optional<Edit> remove(Book book, List<RowId> rows);

  /** Adds {@code count} empty rows above a row. */
  Optional<Edit> insert(Book book, RowId above, int count);

  /** Texts typed into one row, by column id. */
  record RowTexts(RowId row, Map<String, String> texts) {
    public RowTexts {
      texts = Map.copyOf(texts);
    }
  }
}
