package org.budgetbook.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.budgetbook.library.Messages;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.sheet.Sheet.RowTexts;
import org.jspecify.annotations.Nullable;

/**
 * Lays a pasted table over an entry grid. A first row of headings is recognised by the grid's own
 * names, or by those that ledgers from elsewhere use: then each column goes where its heading says,
 * and a heading with 元 or 万元 in brackets says in which unit its amounts are. Without headings
 * columns go from the focus cell to the right.
 */
public final class Paste {

  /**
   * What pasting would type.
   *
   * @param unit of the amounts: as the headings say, else as the grid shows them
   */
  public record Plan(List<RowTexts> rows, AmountUnit unit) {
    public Plan {
      rows = List.copyOf(rows);
    }
  }

  private final Sheet sheet;
  private final Function<String, Optional<String>> elsewhere;
  private final Map<String, SheetColumn> byHeading = new LinkedHashMap<>();
  private final String inYuan;
  private final String inTenThousand;

  /**
   * @param elsewhere the id of the column that sheets from elsewhere head so
   */
  public Paste(Sheet sheet, Messages messages, Function<String, Optional<String>> elsewhere) {
    this.sheet = sheet;
    this.elsewhere = elsewhere;
    this.inYuan = messages.text("sheet.paste.yuan");
    this.inTenThousand = messages.text("sheet.paste.ten-thousand");
    sheet.columns().forEach(column -> byHeading.put(messages.text(column.heading()), column));
  }

  /**
   * @param shown the rows as the grid shows them
   * @param row index of the focus row among them; their number for the empty row below
   * @param column index of the focus column
   * @throws RefusedException if the table does not fit
   */
  public Plan plan(PastedTable table, List<SheetRow> shown, int row, int column, AmountUnit unit) {
    if (table.isEmpty()) {
      throw RefusedException.of("sheet.paste.empty");
    }
    List<@Nullable SheetColumn> headings = headings(table.rows().getFirst());
    if (headings.isEmpty()) {
      int left = sheet.columns().size() - column;
      if (table.width() > left) {
        throw RefusedException.of("sheet.paste.wide", table.width(), left);
      }
      return new Plan(
          rows(table.rows(), sheet.columns().subList(column, column + table.width()), shown, row),
          unit);
    }
    AmountUnit stated = statedUnit(table.rows().getFirst()).orElse(unit);
    return new Plan(
        rows(table.rows().subList(1, table.rows().size()), headings, shown, row), stated);
  }

  /** Whether the first row says what stands in which column. */
  public boolean hasHeadings(PastedTable table) {
    return !table.isEmpty() && !headings(table.rows().getFirst()).isEmpty();
  }

  /** The column under each heading; empty when the row is no row of headings. */
  private List<@Nullable SheetColumn> headings(List<String> row) {
    List<@Nullable SheetColumn> columns = new ArrayList<>();
    int found = 0;
    for (String cell : row) {
      SheetColumn column = column(withoutUnit(cell));
      columns.add(column);
      found += column == null ? 0 : 1;
    }
    return found >= 2 || found == 1 && row.size() == 1 ? columns : List.of();
  }

  private @Nullable SheetColumn column(String heading) {
    SheetColumn own = byHeading.get(heading);
    return own != null || heading.isEmpty()
        ? own
        : elsewhere
            .apply(heading)
            .flatMap(
                id -> sheet.columns().stream().filter(column -> column.id().equals(id)).findFirst())
            .orElse(null);
  }

  private static String withoutUnit(String heading) {
    return heading.strip().replaceAll("[(\uFF08][^()\uFF08\uFF09]*[)\uFF09]$", "").strip();
  }

  private Optional<AmountUnit> statedUnit(List<String> headings) {
    for (String heading : headings) {
      if (heading.contains(inTenThousand)) {
        return Optional.of(AmountUnit.TEN_THOUSAND_YUAN);
      }
      if (heading.matches(".*[(\uFF08]" + inYuan + "[)\uFF09].*")) {
        return Optional.of(AmountUnit.YUAN);
      }
    }
    return Optional.empty();
  }

  private List<RowTexts> rows(
      List<List<String>> table,
      List<? extends @Nullable SheetColumn> columns,
      List<SheetRow> shown,
      int first) {
    OptionalInt names = named(columns);
    if (!sheet.grows() && names.isEmpty() && first + table.size() > shown.size()) {
      throw RefusedException.of("sheet.paste.long", table.size(), shown.size() - first);
    }
    List<RowTexts> rows = new ArrayList<>();
    for (int i = 0; i < table.size(); i++) {
      Map<String, String> texts = new LinkedHashMap<>();
      for (int j = 0; j < columns.size(); j++) {
        SheetColumn column = columns.get(j);
        if (column != null && !(column.kind() instanceof ColumnKind.Computed)) {
          // A code and a name of the same thing may stand in two columns.
          texts.merge(
              column.id(), table.get(i).get(j), (one, other) -> one.isBlank() ? other : one);
        }
      }
      boolean nothing = texts.values().stream().allMatch(String::isBlank);
      if (nothing && names.isPresent()) {
        continue;
      }
      int at = names.isPresent() ? row(table.get(i).get(names.getAsInt()), shown, i) : first + i;
      RowId row = at < shown.size() ? shown.get(at).id() : new RowId.New();
      if (!(nothing && row instanceof RowId.New)) {
        rows.add(new RowTexts(row, texts));
      }
    }
    return rows;
  }

  /** Which pasted column names the rows, where they are fixed; then their order does not matter. */
  private OptionalInt named(List<? extends @Nullable SheetColumn> columns) {
    return sheet.grows()
        ? OptionalInt.empty()
        : IntStream.range(0, columns.size())
            .filter(at -> {
              SheetColumn column = columns.get(at);
              return column != null && column.kind() instanceof ColumnKind.Computed;
            })
            .findFirst();
  }

  private int row(String name, List<SheetRow> shown, int line) {
    SheetColumn names = sheet.columns().getFirst();
    return IntStream.range(0, shown.size())
        .filter(at -> shown.get(at).text(names.id()).equals(name.strip()))
        .findFirst()
        .orElseThrow(() -> RefusedException.of("sheet.paste.no-row", line + 1, name.strip()));
  }
}
