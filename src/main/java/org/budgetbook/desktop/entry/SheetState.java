package org.budgetbook.desktop.entry;

import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.sheet.ColumnKind;
import org.budgetbook.sheet.Sheet;
import org.budgetbook.sheet.SheetColumn;
import org.budgetbook.sheet.SheetRow;

/** How far an entry grid is. Pure; may be asked from any thread. */
final class SheetState {

  private SheetState() {}

  /**
   * A sheet that grows is done when none of its rows is a draft; one of fixed rows when each of
   * them has its number, for a number not entered is not zero.
   */
  static PartState of(Sheet sheet, Book book) {
    List<SheetColumn> typed =
        sheet.columns().stream()
            .filter(column -> !(column.kind() instanceof ColumnKind.Computed))
            .toList();
    boolean any = false;
    boolean missing = false;
    for (SheetRow row : sheet.rows(book)) {
      boolean blank = typed.stream().allMatch(column -> row.text(column.id()).isEmpty());
      any |= !blank;
      missing |= !row.complete() || blank;
    }
    if (!any) {
      return PartState.EMPTY;
    }
    return missing ? PartState.UNFINISHED : PartState.DONE;
  }
}
