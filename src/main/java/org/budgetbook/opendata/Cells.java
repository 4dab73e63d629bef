package org.budgetbook.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.Panel;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.figures.TableFigures.PanelRow;
import org.budgetbook.money.AmountFormat;

/** {@code cells.csv}: one row for each figure of the tables, exact and as it is printed. */
final class Cells {

  private static final List<Field> FIELDS =
      List.of(
          Field.integer("table_number"),
          Field.text("table_id"),
          Field.text("table_title"),
          Field.text("panel_id"),
          Field.integer("row_number"),
          Field.text("row_role"),
          Field.text("row_key"),
          Field.text("row_label"),
          Field.text("column_id"),
          Field.text("column_label"),
          Field.number("amount_yuan"),
          Field.number("amount_printed"));

  private Cells() {}

  static Resource of(List<TableFigures> tables) {
    Resource file =
        new Resource(
            "cells", FIELDS, List.of("table_id", "panel_id", "row_number", "column_id"), Map.of());
    tables.forEach(table -> addTable(file, table));
    return file;
  }

  private static void addTable(Resource file, TableFigures table) {
    List<Panel> panels = table.definition().panels();
    for (int row = 0; row < table.rows().size(); row++) {
      List<PanelRow> parts = table.rows().get(row).parts();
      for (int panel = 0; panel < parts.size(); panel++) {
        addPart(file, table, panels.get(panel), row + 1, parts.get(panel));
      }
    }
  }

  private static void addPart(
      Resource file, TableFigures table, Panel panel, int rowNumber, PanelRow part) {
    RowKey key = part.key();
    if (key == null || part.role() == null) {
      return;
    }
    AmountFormat printed = table.edition().tableFormat().ungrouped();
    String role = Lines.word(part.role());
    String label = label(part);
    int column = 0;
    for (Cell cell : part.cells()) {
      if (cell instanceof Cell.Figure figure
          && panel.columns().get(column) instanceof FigureColumn definition) {
        List<String> row = new ArrayList<>(FIELDS.size());
        row.add(Integer.toString(table.definition().number()));
        row.add(table.definition().id());
        row.add(table.title());
        row.add(panel.id());
        row.add(Integer.toString(rowNumber));
        row.add(role);
        row.add(key(key));
        row.add(label);
        row.add(definition.id());
        row.add(TableDefinition.withYear(definition.heading(), table.year()));
        row.add(figure.amount().toYuanText());
        row.add(printed.format(figure.amount()));
        file.add(row);
      }
      column++;
    }
  }

  /** The last label of a row: codes stand before names. */
  private static String label(PanelRow part) {
    String label = "";
    for (Cell cell : part.cells()) {
      if (cell instanceof Cell.Label name && (label.isEmpty() || isCode(label))) {
        label = name.text();
      }
    }
    return label;
  }

  private static boolean isCode(String text) {
    return text.chars().allMatch(Character::isDigit);
  }

  /** What the row stands for: an id of the edition, a code, a unit or a project. */
  private static String key(RowKey key) {
    return switch (key) {
      case RowKey.Fixed row -> row.id();
      case RowKey.Functional row -> row.code().digits();
      case RowKey.EconomicGroup row -> row.code().digits();
      case RowKey.EconomicPair row -> row.department().digits() + "/" + row.government().digits();
      case RowKey.Revenue row -> row.code().digits();
      case RowKey.WholeDepartment row -> "department";
      case RowKey.OfUnit row -> row.unit().value();
      case RowKey.OfProject row ->
          (row.unit() == null ? "" : row.unit() + "/") + row.project().value();
    };
  }
}
