package org.budgetbook.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.Figure;
import org.budgetbook.check.input.RowKind;
import org.budgetbook.edition.CellReference;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.FigureDefinition;
import org.budgetbook.edition.RowListDefinition;
import org.jspecify.annotations.Nullable;

/** What the tables of a document say about the figures and lists of its edition, in yuan. */
final class StatedValues {

  private final Edition edition;
  private final Map<String, CheckedTable> tables = new TreeMap<>();
  private final List<Item> yearProjects;

  StatedValues(Edition edition, Map<Integer, CheckedTable> byNumber) {
    this.edition = edition;
    byNumber.values().forEach(table -> tables.put(table.definition().id(), table));
    yearProjects = edition.outline().narrative().projects().map(this::rows).orElse(List.of());
  }

  /**
   * A row of a list and its amount: the same name may stand in several lists with other amounts.
   *
   * @param list how the edition calls the list
   */
  record Item(String list, String name, BigDecimal yuan) {}

  /** A figure's amount; null when a cell is missing or not readable, or it is entered. */
  @Nullable BigDecimal figure(String name) {
    for (FigureDefinition figure : edition.outline().narrative().figures()) {
      if (figure.name().equals(name)) {
        return figure.cells().isEmpty() ? null : sum(figure.cells());
      }
    }
    return null;
  }

  /**
   * The one entered number that is last year's of a figure; empty when there is none or several.
   */
  List<EntryDefinition> lastYear(String figure) {
    List<EntryKey> keys =
        edition.outline().narrative().figures().stream()
            .filter(one -> one.name().equals(figure))
            .flatMap(one -> one.lastYear().stream())
            .toList();
    return keys.size() != 1
        ? List.of()
        : edition.entryGroups().stream()
            .flatMap(group -> group.entries().stream())
            .filter(entry -> entry.key().equals(keys.getFirst()))
            .toList();
  }

  private @Nullable BigDecimal sum(List<CellReference> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    for (CellReference cell : cells) {
      BigDecimal one = cell(cell);
      if (one == null) {
        return null;
      }
      sum = sum.add(one);
    }
    return sum;
  }

  private @Nullable BigDecimal cell(CellReference cell) {
    CheckedTable table = tables.get(cell.table());
    if (table == null) {
      return null;
    }
    CheckedPanel panel = table.panel(cell.panel());
    CheckedRow row = panel.fixed(cell.row()).orElse(null);
    int column = panel.columnIndex(cell.column());
    return row == null || column < 0 ? null : yuan(row.figures().get(column));
  }

  private static @Nullable BigDecimal yuan(Figure figure) {
    return figure.readable() ? BigDecimal.valueOf(figure.amount().fen(), 2) : null;
  }

  /** The rows of a list with their amounts; empty when the table was not read. */
  List<Item> list(String name) {
    for (RowListDefinition list : edition.outline().narrative().lists()) {
      if (list.name().equals(name)) {
        return rows(list);
      }
    }
    return List.of();
  }

  private List<Item> rows(RowListDefinition list) {
    CheckedTable table = tables.get(list.table());
    List<Item> items = new ArrayList<>();
    if (table == null) {
      return items;
    }
    CheckedPanel panel = table.panel(list.panel());
    int column = panel.columnIndex(list.column());
    RowKind kind =
        switch (list.level()) {
          case FUNCTIONAL_CLASS -> RowKind.CLASS;
          case ECONOMIC_ITEM -> RowKind.PAIR;
          case PROJECT -> RowKind.PROJECT;
          case UNIT -> RowKind.UNIT;
        };
    for (CheckedRow row : panel.of(kind)) {
      BigDecimal yuan = yuan(row.figures().get(column));
      if (yuan != null && yuan.signum() != 0) {
        String name = Patterns.plain(row.name());
        items.add(
            new Item(
                list.name(),
                kind == RowKind.CLASS ? name.replaceFirst("^[^\u3001]{1,3}\u3001", "") : name,
                yuan));
      }
    }
    return items;
  }

  /** What this year's projects come to, as the table of them adds it up; null without it. */
  @Nullable BigDecimal projects() {
    RowListDefinition list = edition.outline().narrative().projects().orElse(null);
    CheckedTable table = list == null ? null : tables.get(list.table());
    if (list == null || table == null) {
      return null;
    }
    CheckedPanel panel = table.panel(list.panel());
    int column = panel.columnIndex(list.column());
    BigDecimal sum = BigDecimal.ZERO;
    for (CheckedRow row : panel.top()) {
      BigDecimal yuan = yuan(row.figures().get(column));
      if (yuan == null) {
        return null;
      }
      sum = sum.add(yuan);
    }
    return sum;
  }

  /** How many rows the table of this year's projects has. */
  int projectRows() {
    return yearProjects.size();
  }

  /** How many projects those rows are at least: one that several units share has a row in each. */
  int projectNames() {
    return (int) yearProjects.stream().map(Item::name).distinct().count();
  }

  /** Whether a project has a row among others, but none in the table of this year's projects. */
  boolean isOfLastYear(String project) {
    String name = Patterns.plain(project);
    return yearProjects.stream().noneMatch(row -> row.name().equals(name))
        && tables.values().stream()
            .flatMap(table -> table.panels().stream())
            .flatMap(panel -> panel.of(RowKind.PROJECT).stream())
            .anyMatch(row -> Patterns.plain(row.name()).equals(name));
  }

  /** Half of the last place that tables print, in yuan. */
  BigDecimal slack() {
    return BigDecimal.valueOf(edition.tableFormat().halfPlace(), 2);
  }
}
