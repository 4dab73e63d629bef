package org.budgetbook.desktop.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.budgetbook.desktop.grid.CellPlace;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridEditing;
import org.budgetbook.library.Messages;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Failures;
import org.budgetbook.sheet.ColumnKind;
import org.budgetbook.sheet.Paste;
import org.budgetbook.sheet.PastedTable;
import org.budgetbook.sheet.RowId;
import org.budgetbook.sheet.Sheet;
import org.budgetbook.sheet.Sheet.RowTexts;
import org.budgetbook.sheet.SheetColumn;
import org.jspecify.annotations.Nullable;

/** What the user does in an entry grid, as actions of the budget. Called on the FX thread. */
final class SheetEditing implements GridEditing {

  private final Supplier<SheetGridModel> grid;
  private final Sheet sheet;
  private final Messages messages;
  private final CellSuggestions suggestions;
  private final ForeignHeadings headings;
  private final SheetChanges changes;

  /**
   * @param grid gives the model that the grid shows
   */
  SheetEditing(
      Supplier<SheetGridModel> grid,
      Sheet sheet,
      BudgetSession session,
      Messages messages,
      Failures failures,
      CellSuggestions suggestions,
      ForeignHeadings headings) {
    this.grid = grid;
    this.sheet = sheet;
    this.messages = messages;
    this.suggestions = suggestions;
    this.headings = headings;
    this.changes = new SheetChanges(sheet, session, messages, failures);
  }

  @Override
  public CellState state(int row, int column) {
    return typedColumn(grid.get(), column).isPresent() ? CellState.EDITABLE : CellState.COMPUTED;
  }

  private static Optional<SheetColumn> typedColumn(SheetGridModel model, int column) {
    return model.column(column).filter(own -> !(own.kind() instanceof ColumnKind.Computed));
  }

  @Override
  public String editText(int row, int column) {
    SheetGridModel model = grid.get();
    return model
        .column(column)
        .map(own -> model.display().editable(own, model.shown().text(row, own)))
        .orElse("");
  }

  @Override
  public List<Suggestion> suggestions(int row, int column, String typed) {
    SheetGridModel model = grid.get();
    return model
        .column(column)
        .map(own -> suggestions.of(own, model.shown().book(), typed))
        .orElse(List.of());
  }

  /** The code of a project that is not there yet is as good as one of those offered. */
  @Override
  public boolean onlySuggested(int row, int column) {
    return grid.get()
        .column(column)
        .map(own -> !(own.kind() instanceof ColumnKind.ProjectCode))
        .orElse(true);
  }

  @Override
  public boolean hasOwnRows() {
    return sheet.grows();
  }

  @Override
  public CompletionStage<Outcome> type(int row, int column, String text) {
    return typeAll(List.of(new CellText(row, column, text)));
  }

  @Override
  public CompletionStage<Outcome> typeAll(List<CellText> texts) {
    SheetGridModel model = grid.get();
    Map<Integer, Map<String, String>> byRow = new LinkedHashMap<>();
    for (CellText text : texts) {
      SheetColumn column = typedColumn(model, text.column()).orElse(null);
      if (column == null) {
        return refused(Message.of("sheet.computed"));
      }
      byRow.computeIfAbsent(text.row(), row -> new LinkedHashMap<>()).put(column.id(), text.text());
    }
    List<RowTexts> rows =
        byRow.entrySet().stream()
            .map(row -> new RowTexts(model.shown().id(row.getKey()), row.getValue()))
            .toList();
    return changes.type(
        model,
        rows,
        model.shown().amounts(),
        (book, edit) ->
            texts.size() == 1
                ? changes.ofOneCell(book, edit, rows.getFirst())
                : Message.of("entry.action.type-all", texts.size()));
  }

  @Override
  public CompletionStage<Outcome> clear(CellRange range) {
    SheetGridModel model = grid.get();
    List<SheetColumn> columns = typedColumns(model, range);
    if (columns.isEmpty()) {
      return refused(Message.of("sheet.computed"));
    }
    List<CellText> filled = new ArrayList<>();
    for (int row = range.top(); row <= range.bottom(); row++) {
      for (int column = range.left(); column <= range.right(); column++) {
        SheetColumn own = typedColumn(model, column).orElse(null);
        if (own != null && !model.shown().text(row, own).isEmpty()) {
          filled.add(new CellText(row, column, ""));
        }
      }
    }
    return filled.isEmpty()
        ? CompletableFuture.completedFuture(new Outcome.Accepted(0))
        : typeAll(filled);
  }

  private static List<SheetColumn> typedColumns(SheetGridModel model, CellRange range) {
    List<SheetColumn> columns = new ArrayList<>();
    for (int column = range.left(); column <= range.right(); column++) {
      typedColumn(model, column).ifPresent(columns::add);
    }
    return columns;
  }

  @Override
  public CompletionStage<Outcome> paste(
      CellPlace at, @Nullable String text, @Nullable String html) {
    SheetGridModel model = grid.get();
    ShownSheet shown = model.shown();
    if (at.column() >= shown.columns().size()) {
      return refused(Message.of("sheet.computed"));
    }
    Paste.Plan plan;
    try {
      Paste paste = new Paste(sheet, messages, headings::column);
      PastedTable whole = Clipping.table(text, html);
      PastedTable table = paste.hasHeadings(whole) ? whole : onSheet(whole, at, model);
      plan = paste.plan(table, shown.rows(), at.row(), at.column(), shown.amounts());
    } catch (RefusedException e) {
      return refused(e.sentence());
    }
    Message label = Message.of("entry.action.paste", plan.rows().size());
    return changes.type(model, plan.rows(), plan.unit(), (book, edit) -> label);
  }

  /** What was copied together with the computed columns at the right goes without them. */
  private static PastedTable onSheet(PastedTable table, CellPlace at, SheetGridModel model) {
    int room = model.shown().columns().size() - at.column();
    int beside = model.columnCount() - model.shown().columns().size();
    return table.width() > room && table.width() <= room + beside
        ? new PastedTable(table.rows().stream().map(row -> row.subList(0, room)).toList())
        : table;
  }

  @Override
  public CompletionStage<Outcome> fillDown(CellRange range) {
    SheetGridModel model = grid.get();
    int source = range.rows() == 1 ? range.top() - 1 : range.top();
    List<SheetColumn> columns = typedColumns(model, range);
    if (columns.isEmpty()) {
      return refused(Message.of("sheet.computed"));
    }
    if (source < 0 || model.shown().isNew(source)) {
      return refused(Message.of("entry.fill-down.nothing"));
    }
    Map<String, String> texts = new HashMap<>();
    columns.forEach(column -> texts.put(column.id(), model.shown().text(source, column)));
    List<RowTexts> rows = new ArrayList<>();
    for (int row = source + 1; row <= range.bottom(); row++) {
      rows.add(new RowTexts(model.shown().id(row), texts));
    }
    Message label = Message.of("entry.action.fill-down", rows.size());
    // The texts are plain, so their amounts are in yuan whatever the grid shows.
    return changes.type(model, rows, AmountUnit.YUAN, (book, edit) -> label);
  }

  @Override
  public CompletionStage<Outcome> insertRows(int above, int count) {
    return changes.insert(grid.get().shown().id(above), count);
  }

  @Override
  public CompletionStage<Outcome> removeRows(int first, int last) {
    SheetGridModel model = grid.get();
    List<RowId> rows = new ArrayList<>();
    for (int row = first; row <= last && !model.shown().isNew(row); row++) {
      rows.add(model.shown().id(row));
    }
    return changes.remove(rows);
  }

  private CompletionStage<Outcome> refused(Message sentence) {
    return changes.refused(sentence);
  }
}
