package org.budgetbook.desktop.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Edits in filtered, sorted or folded rows, led back to the rows of the model below. */
final class RowsEditing implements GridEditing {

  private final GridEditing below;
  private final RowsModel rows;
  private final String apart;

  /** {@code apart} says that rows are not neighbours below, so that this cannot be done to them. */
  RowsEditing(GridEditing below, RowsModel rows, String apart) {
    this.below = below;
    this.rows = rows;
    this.apart = apart;
  }

  @Override
  public CellState state(int row, int column) {
    return below.state(rows.rowBelow(row), column);
  }

  @Override
  public String editText(int row, int column) {
    return below.editText(rows.rowBelow(row), column);
  }

  @Override
  public List<Suggestion> suggestions(int row, int column, String typed) {
    return below.suggestions(rows.rowBelow(row), column, typed);
  }

  @Override
  public boolean onlySuggested(int row, int column) {
    return below.onlySuggested(rows.rowBelow(row), column);
  }

  @Override
  public CompletionStage<Outcome> type(int row, int column, String text) {
    return below.type(rows.rowBelow(row), column, text);
  }

  @Override
  public CompletionStage<Outcome> open(int row, int column) {
    return below.open(rows.rowBelow(row), column);
  }

  @Override
  public CompletionStage<Outcome> typeAll(List<CellText> texts) {
    return below.typeAll(
        texts.stream()
            .map(text -> new CellText(rows.rowBelow(text.row()), text.column(), text.text()))
            .toList());
  }

  @Override
  public boolean hasOwnRows() {
    return below.hasOwnRows();
  }

  @Override
  public CompletionStage<Outcome> clear(CellRange range) {
    return rows.isRun(range.top(), range.bottom())
        ? below.clear(below(range))
        : typeAll(texts(range, range.top(), (row, column) -> ""));
  }

  @Override
  public CompletionStage<Outcome> paste(
      CellPlace at, @Nullable String text, @Nullable String html) {
    int lines =
        text == null ? rows.rowCount() : Math.toIntExact(text.stripTrailing().lines().count());
    int last = Math.min(rows.rowCount() - 1, at.row() + Math.max(1, lines) - 1);
    return rows.isRun(at.row(), last)
        ? below.paste(new CellPlace(rows.rowBelow(at.row()), at.column()), text, html)
        : refused();
  }

  @Override
  public CompletionStage<Outcome> fillDown(CellRange range) {
    return rows.isRun(range.top(), range.bottom())
        ? below.fillDown(below(range))
        : typeAll(texts(range, range.top() + 1, (row, column) -> editText(range.top(), column)));
  }

  @Override
  public CompletionStage<Outcome> insertRows(int above, int count) {
    return below.insertRows(rows.rowBelow(above), count);
  }

  @Override
  public CompletionStage<Outcome> removeRows(int first, int last) {
    return rows.isRun(first, last)
        ? below.removeRows(rows.rowBelow(first), rows.rowBelow(last))
        : refused();
  }

  private interface TextOf {
    String at(int row, int column);
  }

  private List<CellText> texts(CellRange range, int firstRow, TextOf text) {
    List<CellText> texts = new ArrayList<>();
    for (int row = firstRow; row <= range.bottom(); row++) {
      for (int column = range.left(); column <= range.right(); column++) {
        if (state(row, column) == CellState.EDITABLE) {
          texts.add(new CellText(row, column, text.at(row, column)));
        }
      }
    }
    return texts;
  }

  private CellRange below(CellRange range) {
    return new CellRange(
        rows.rowBelow(range.top()), range.left(), rows.rowBelow(range.bottom()), range.right());
  }

  private CompletionStage<Outcome> refused() {
    return CompletableFuture.completedFuture(new Outcome.Refused(apart));
  }
}
