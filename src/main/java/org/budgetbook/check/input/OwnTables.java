package org.budgetbook.check.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.Column;
import org.budgetbook.edition.FixedRow;
import org.budgetbook.edition.LabelColumn;
import org.budgetbook.edition.Panel;
import org.budgetbook.edition.RowLabel;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.figures.TableFigures.PanelRow;

/** Tables of our own book for the checks: every figure exact. */
public final class OwnTables {

  private OwnTables() {}

  public static CheckedTable of(TableFigures table) {
    List<CheckedPanel> panels = new ArrayList<>();
    for (int side = 0; side < table.definition().panels().size(); side++) {
      panels.add(panel(table, side));
    }
    return new CheckedTable(table.definition(), panels);
  }

  private static CheckedPanel panel(TableFigures table, int side) {
    Panel definition = table.definition().panels().get(side);
    Map<String, FixedRow> fixed = fixedRows(definition);
    int name = labelColumn(definition);
    List<CheckedRow> rows = new ArrayList<>();
    for (int line = 0; line < table.rows().size(); line++) {
      PanelRow part = table.rows().get(line).parts().get(side);
      if (part.key() != null) {
        rows.add(row(line + 1, part, part.key(), fixed, name));
      }
    }
    return new CheckedPanel(definition, rows);
  }

  static Map<String, FixedRow> fixedRows(Panel panel) {
    Map<String, FixedRow> rows = new HashMap<>();
    for (Block block : panel.blocks()) {
      if (block instanceof Block.Fixed fixed) {
        fixed.rows().forEach(row -> rows.put(row.id(), row));
      }
    }
    return rows;
  }

  private static int labelColumn(Panel panel) {
    List<Column> columns = panel.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) instanceof LabelColumn label && label.label() == RowLabel.NAME) {
        return i;
      }
    }
    return -1;
  }

  private static CheckedRow row(
      int place, PanelRow part, RowKey key, Map<String, FixedRow> fixed, int nameColumn) {
    List<Figure> figures = new ArrayList<>();
    String name = "";
    List<Cell> cells = part.cells();
    boolean isFixed = key instanceof RowKey.Fixed;
    for (int i = 0; i < cells.size(); i++) {
      switch (cells.get(i)) {
        case Cell.Figure figure -> figures.add(Figure.exact(figure.amount()));
        case Cell.Blank blank -> figures.add(Figure.BLANK);
        case Cell.Covered covered -> {}
        case Cell.Label label -> name = isFixed || i == nameColumn ? label.text() : name;
      }
    }
    return switch (key) {
      case RowKey.Fixed row -> {
        FixedRow definition = Objects.requireNonNull(fixed.get(row.id()));
        yield new CheckedRow(
            place,
            FixedCodes.kind(definition),
            key,
            row.id(),
            FixedCodes.of(definition),
            name,
            figures);
      }
      case RowKey.Functional row ->
          coded(place, functional(row.code().digits()), key, name, figures);
      case RowKey.EconomicGroup row -> coded(place, RowKind.GROUP, key, name, figures);
      case RowKey.EconomicPair row -> coded(place, RowKind.PAIR, key, name, figures);
      case RowKey.Revenue row -> coded(place, RowKind.REVENUE, key, name, figures);
      case RowKey.WholeDepartment row ->
          new CheckedRow(place, RowKind.DEPARTMENT, key, "", "", name, figures);
      case RowKey.OfUnit row -> new CheckedRow(place, RowKind.UNIT, key, "", "", name, figures);
      case RowKey.OfProject row ->
          new CheckedRow(place, RowKind.PROJECT, key, "", "", name, figures);
    };
  }

  private static CheckedRow coded(
      int place, RowKind kind, RowKey key, String name, List<Figure> figures) {
    return new CheckedRow(
        place,
        kind,
        key,
        "",
        Objects.requireNonNull(key.classificationCode()).digits(),
        name,
        figures);
  }

  /** The level a functional code has by its length; {@code UNKNOWN} for any other length. */
  static RowKind functional(String digits) {
    return switch (digits.length()) {
      case 3 -> RowKind.CLASS;
      case 5 -> RowKind.SECTION;
      case 7 -> RowKind.ITEM;
      default -> RowKind.UNKNOWN;
    };
  }
}
