package org.budgetbook.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.budgetbook.edition.EditionDifference.Choice;
import org.budgetbook.edition.EditionDifference.Counts;
import org.budgetbook.edition.EditionDifference.Flag;
import org.budgetbook.edition.EditionDifference.OnlyOne;
import org.budgetbook.edition.EditionDifference.Part;
import org.budgetbook.edition.EditionDifference.Text;
import org.jspecify.annotations.Nullable;

/** Walks the same table of two editions side by side. */
final class TableComparison {

  private final TableDefinition first;
  private final TableDefinition second;
  private final int number;
  private final List<EditionDifference> found = new ArrayList<>();

  TableComparison(TableDefinition first, TableDefinition second) {
    this.first = first;
    this.second = second;
    this.number = first.number();
  }

  List<EditionDifference> differences() {
    text(
        Part.TABLE_NUMBER, "", Integer.toString(first.number()), Integer.toString(second.number()));
    text(Part.TABLE_CAPTION, "", first.caption(), second.caption());
    text(Part.TABLE_TITLE, "", first.title(), second.title());
    text(Part.TABLE_SHORT_TITLE, "", first.shortTitle(), second.shortTitle());
    choice(Part.ORIENTATION, "", first.orientation(), second.orientation());
    flag(Part.NUMBERED_COLUMNS, "", first.numberedColumns(), second.numberedColumns());
    EditionComparison.pair(
        first.panels(),
        second.panels(),
        Panel::id,
        (id, inSecond) -> found.add(new OnlyOne(number, Part.PANEL, id, inSecond)),
        this::comparePanels);
    return found;
  }

  private void comparePanels(Panel a, Panel b) {
    counts(Part.PANEL_SCOPE, a.id(), a.scope(), b.scope());
    Map<String, String> headingsA = headings(a);
    Map<String, String> headingsB = headings(b);
    EditionComparison.pair(
        a.columns(),
        b.columns(),
        Column::id,
        (id, inSecond) ->
            found.add(
                new OnlyOne(
                    number,
                    Part.COLUMN,
                    Objects.requireNonNull((inSecond ? headingsB : headingsA).get(id)),
                    inSecond)),
        (x, y) ->
            compareColumns(
                x,
                y,
                Objects.requireNonNull(headingsA.get(x.id())),
                Objects.requireNonNull(headingsB.get(y.id()))));
    order(
        Part.COLUMN_ORDER,
        a.columns().stream().map(Column::id).toList(),
        b.columns().stream().map(Column::id).toList(),
        headingsA);
    compareBlocks(a, b);
  }

  private void compareColumns(Column a, Column b, String headingA, String headingB) {
    text(Part.COLUMN_HEADING, headingA, headingA, headingB);
    text(Part.COLUMN_WIDTH, headingA, Integer.toString(a.width()), Integer.toString(b.width()));
    switch (a) {
      case LabelColumn label when b instanceof LabelColumn other ->
          choice(Part.COLUMN_LABEL, headingA, label.label(), other.label());
      case FigureColumn figure when b instanceof FigureColumn other ->
          counts(Part.COLUMN_FILTER, headingA, figure.filter(), other.filter());
      case LabelColumn label -> {
        found.add(new OnlyOne(number, Part.COLUMN, headingA, false));
        found.add(new OnlyOne(number, Part.COLUMN, headingB, true));
      }
      case FigureColumn figure -> {
        found.add(new OnlyOne(number, Part.COLUMN, headingA, false));
        found.add(new OnlyOne(number, Part.COLUMN, headingB, true));
      }
    }
  }

  private void compareBlocks(Panel a, Panel b) {
    int blocks = Math.max(a.blocks().size(), b.blocks().size());
    for (int i = 0; i < blocks; i++) {
      Block x = i < a.blocks().size() ? a.blocks().get(i) : null;
      Block y = i < b.blocks().size() ? b.blocks().get(i) : null;
      Axis axisX = axis(x);
      Axis axisY = axis(y);
      if (axisX != axisY) {
        found.add(new Choice(number, Part.BLOCK_AXIS, "", axisX, axisY));
      } else if (x != null && y != null) {
        counts(Part.BLOCK_SCOPE, "", x.scope(), y.scope());
        if (x instanceof Block.Projects projects && y instanceof Block.Projects others) {
          flag(Part.PROJECTS_GROUPED, "", projects.grouped(), others.grouped());
        }
        if (x instanceof Block.Fixed fixed && y instanceof Block.Fixed other) {
          compareRows(fixed, other);
        }
      }
    }
  }

  private void compareRows(Block.Fixed a, Block.Fixed b) {
    EditionComparison.pair(
        a.rows(),
        b.rows(),
        FixedRow::id,
        (id, inSecond) ->
            found.add(new OnlyOne(number, Part.ROW, rowName(inSecond ? b : a, id), inSecond)),
        (x, y) -> {
          text(Part.ROW_LABEL, x.label(), x.label(), y.label());
          choice(Part.ROW_ROLE, x.label(), x.role(), y.role());
          if (!Objects.equals(x.filter(), y.filter())) {
            if (x.filter() == null || y.filter() == null) {
              found.add(new Flag(number, Part.ROW_FILTER, x.label(), y.filter() != null));
            } else {
              counts(Part.ROW_FILTER, x.label(), x.filter(), y.filter());
            }
          }
        });
    Map<String, String> names = new LinkedHashMap<>();
    a.rows().forEach(row -> names.put(row.id(), row.label()));
    order(
        Part.ROW_ORDER,
        a.rows().stream().map(FixedRow::id).toList(),
        b.rows().stream().map(FixedRow::id).toList(),
        names);
  }

  private static String rowName(Block.Fixed block, String id) {
    return block.rows().stream()
        .filter(row -> row.id().equals(id))
        .map(FixedRow::label)
        .findFirst()
        .orElse(id);
  }

  /** What runs down a block; none where the panel has no block at that height. */
  enum Axis {
    NONE,
    FIXED,
    FUNCTIONAL_TREE,
    ECONOMIC_PAIRS,
    REVENUE_TREE,
    UNITS,
    PROJECTS
  }

  private static Axis axis(@Nullable Block block) {
    if (block == null) {
      return Axis.NONE;
    }
    return switch (block) {
      case Block.Fixed fixed -> Axis.FIXED;
      case Block.FunctionalTree tree -> Axis.FUNCTIONAL_TREE;
      case Block.EconomicPairs pairs -> Axis.ECONOMIC_PAIRS;
      case Block.RevenueTree tree -> Axis.REVENUE_TREE;
      case Block.Units units -> Axis.UNITS;
      case Block.Projects projects -> Axis.PROJECTS;
    };
  }

  /** The whole heading of each column by its id: 2025年预算数 / 合计. */
  private static Map<String, String> headings(Panel panel) {
    Map<String, String> headings = new LinkedHashMap<>();
    panel.header().forEach(node -> collect(node, "", headings));
    return headings;
  }

  private static void collect(ColumnNode node, String above, Map<String, String> into) {
    String heading = above.isEmpty() ? node.heading() : above + " / " + node.heading();
    switch (node) {
      case Column column -> into.put(column.id(), heading);
      case ColumnGroup group -> group.columns().forEach(child -> collect(child, heading, into));
    }
  }

  /** Only what both have can stand in another order. */
  private void order(
      Part part, List<String> first, List<String> second, Map<String, String> names) {
    List<String> a = first.stream().filter(second::contains).toList();
    List<String> b = second.stream().filter(first::contains).toList();
    if (!a.equals(b)) {
      found.add(new Text(number, part, "", named(a, names), named(b, names)));
    }
  }

  private static String named(List<String> ids, Map<String, String> names) {
    return String.join(", ", ids.stream().map(id -> names.getOrDefault(id, id)).toList());
  }

  private void text(Part part, String place, String a, String b) {
    if (!a.equals(b)) {
      found.add(new Text(number, part, place, a, b));
    }
  }

  private void choice(Part part, String place, Enum<?> a, Enum<?> b) {
    if (!a.equals(b)) {
      found.add(new Choice(number, part, place, a, b));
    }
  }

  private void flag(Part part, String place, boolean a, boolean b) {
    if (a != b) {
      found.add(new Flag(number, part, place, b));
    }
  }

  private void counts(Part part, String place, FactFilter a, FactFilter b) {
    if (!a.equals(b)) {
      found.add(new Counts(number, part, place, a, b));
    }
  }
}
