package org.budgetbook.desktop.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A small grid that can be changed: its rows are lists of texts. A text that ends in {@code !} is
 * refused; column 0 is computed, row 0 officially blank.
 */
final class ListGrid implements GridEditing {

  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();
  private final Consumer<GridModel> shown;
  private @Nullable CompletableFuture<Outcome> held;

  ListGrid(Consumer<GridModel> shown, String... lines) {
    this.shown = shown;
    for (String line : lines) {
      List<String> cells = new ArrayList<>();
      for (String cell : line.split("\\|", -1)) {
        cells.add(cell.strip());
      }
      rows.add(cells);
    }
  }

  TextGrid model() {
    return new TextGrid(rows.stream().map(row -> String.join("|", row)).toArray(String[]::new));
  }

  String text(int row, int column) {
    return rows.get(row).get(column);
  }

  /** What the grid has asked for, in order. */
  List<String> calls() {
    return calls;
  }

  /** The next change is answered only when this is completed. */
  CompletableFuture<Outcome> hold() {
    CompletableFuture<Outcome> next = new CompletableFuture<>();
    held = next;
    return next;
  }

  @Override
  public CellState state(int row, int column) {
    return row == 0 ? CellState.BLANK : column == 0 ? CellState.COMPUTED : CellState.EDITABLE;
  }

  @Override
  public String editText(int row, int column) {
    return text(row, column);
  }

  @Override
  public List<Suggestion> suggestions(int row, int column, String typed) {
    if (column != 1) {
      return List.of();
    }
    return List.of("apple", "apricot", "banana").stream()
        .filter(fruit -> fruit.startsWith(typed))
        .map(fruit -> new Suggestion(fruit, fruit, "fruit"))
        .toList();
  }

  @Override
  public CompletionStage<Outcome> type(int row, int column, String text) {
    calls.add("type %d %d %s".formatted(row, column, text));
    return typed(List.of(new CellText(row, column, text)));
  }

  @Override
  public CompletionStage<Outcome> typeAll(List<CellText> texts) {
    calls.add("typeAll " + texts.size());
    return typed(texts);
  }

  private CompletionStage<Outcome> typed(List<CellText> texts) {
    for (CellText text : texts) {
      if (text.text().endsWith("!") || state(text.row(), text.column()) != CellState.EDITABLE) {
        return answer(new Outcome.Refused("not " + text.text()), false);
      }
    }
    texts.forEach(text -> rows.get(text.row()).set(text.column(), text.text()));
    return answer(new Outcome.Accepted(0), true);
  }

  private CompletionStage<Outcome> answer(Outcome outcome, boolean changed) {
    CompletableFuture<Outcome> waiting = held;
    if (waiting != null) {
      held = null;
      return waiting.thenApply(late -> {
        shown.accept(model());
        return late;
      });
    }
    if (changed) {
      shown.accept(model());
    }
    return CompletableFuture.completedFuture(outcome);
  }

  @Override
  public CompletionStage<Outcome> clear(CellRange range) {
    calls.add("clear " + range);
    List<CellText> texts = new ArrayList<>();
    for (int row = range.top(); row <= range.bottom(); row++) {
      for (int column = range.left(); column <= range.right(); column++) {
        texts.add(new CellText(row, column, ""));
      }
    }
    return typed(texts);
  }

  @Override
  public CompletionStage<Outcome> paste(
      CellPlace at, @Nullable String text, @Nullable String html) {
    calls.add("paste %d %d %s".formatted(at.row(), at.column(), text));
    List<CellText> texts = new ArrayList<>();
    String[] lines = (text == null ? "" : text.stripTrailing()).split("\n");
    for (int row = 0; row < lines.length; row++) {
      String[] cells = lines[row].split("\t", -1);
      for (int column = 0; column < cells.length; column++) {
        texts.add(new CellText(at.row() + row, at.column() + column, cells[column]));
      }
    }
    return typed(texts);
  }

  @Override
  public CompletionStage<Outcome> fillDown(CellRange range) {
    calls.add("fillDown " + range);
    List<CellText> texts = new ArrayList<>();
    for (int row = range.top() + 1; row <= range.bottom(); row++) {
      for (int column = range.left(); column <= range.right(); column++) {
        texts.add(new CellText(row, column, text(range.top(), column)));
      }
    }
    return typed(texts);
  }

  @Override
  public CompletionStage<Outcome> insertRows(int above, int count) {
    calls.add("insertRows %d %d".formatted(above, count));
    for (int i = 0; i < count; i++) {
      rows.add(above, new ArrayList<>(rows.getFirst().stream().map(cell -> "").toList()));
    }
    return answer(new Outcome.Accepted(count), true);
  }

  @Override
  public CompletionStage<Outcome> removeRows(int first, int last) {
    calls.add("removeRows %d %d".formatted(first, last));
    rows.subList(first, last + 1).clear();
    return answer(new Outcome.Accepted(0), true);
  }
}
