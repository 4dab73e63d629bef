package org.budgetbook.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.Column;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.FixedRow;
import org.budgetbook.edition.LabelColumn;
import org.budgetbook.edition.Panel;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.figures.TableFigures.PanelRow;
import org.budgetbook.figures.TableFigures.TableRow;
import org.budgetbook.money.Money;

/** Lays running sums out as a table. */
final class TableView {

  private final Edition edition;
  private final Book book;
  private final RowNames names;

  private TableView(Edition edition, Book book) {
    this.edition = edition;
    this.book = book;
    this.names = new RowNames(edition, book);
  }

  static TableFigures of(
      TableDefinition definition, List<PanelState> panels, Edition edition, Book book) {
    return new TableView(edition, book).lay(definition, panels);
  }

  private TableFigures lay(TableDefinition definition, List<PanelState> panels) {
    int year = book.heading().year();
    List<TableRow> rows = new ArrayList<>();
    for (int block = 0; block < definition.blockCount(); block++) {
      rows.addAll(sideBySide(panels, block));
    }
    return new TableFigures(
        definition,
        edition,
        year,
        TableDefinition.withYear(definition.title(), year),
        book.heading().department().name(),
        rows,
        panels.stream().allMatch(panel -> panel.content.facts == 0));
  }

  private List<TableRow> sideBySide(List<PanelState> panels, int block) {
    List<List<PanelRow>> sides = panels.stream().map(panel -> rows(panel, block)).toList();
    int height = sides.stream().mapToInt(List::size).max().orElse(0);
    List<TableRow> rows = new ArrayList<>(height);
    for (int line = 0; line < height; line++) {
      List<PanelRow> parts = new ArrayList<>(panels.size());
      for (int side = 0; side < panels.size(); side++) {
        parts.add(
            line < sides.get(side).size()
                ? sides.get(side).get(line)
                : filler(panels.get(side).panel));
      }
      rows.add(new TableRow(parts));
    }
    return rows;
  }

  private List<PanelRow> rows(PanelState panel, int block) {
    if (block >= panel.blocks.size()) {
      return List.of();
    }
    Map<String, FixedRow> fixed = new HashMap<>();
    if (panel.panel.blocks().get(block) instanceof Block.Fixed definition) {
      definition.rows().forEach(row -> fixed.put(row.id(), row));
    }
    List<Column> columns = panel.panel.columns();
    return panel.blocks.get(block).shown().stream()
        .map(row ->
            row.key instanceof RowKey.Fixed key
                ? fixedRow(panel, row, java.util.Objects.requireNonNull(fixed.get(key.id())))
                : new PanelRow(row.key, row.role, cells(panel, row, columns)))
        .toList();
  }

  /** A fixed row's label lies over all label columns that begin its panel. */
  private PanelRow fixedRow(PanelState panel, Row row, FixedRow definition) {
    List<Column> columns = panel.panel.columns();
    int span = 0;
    while (span < columns.size() && columns.get(span) instanceof LabelColumn) {
      span++;
    }
    List<Cell> cells = new ArrayList<>(columns.size());
    if (span > 0) {
      cells.add(
          new Cell.Label(
              TableDefinition.withYear(definition.label(), book.heading().year()), span));
      cells.addAll(Collections.nCopies(span - 1, new Cell.Covered()));
    }
    for (Column column : columns.subList(span, columns.size())) {
      cells.add(
          definition.filter() != null && column instanceof FigureColumn
              ? figure(panel, row, column)
              : new Cell.Blank());
    }
    return new PanelRow(row.key, row.role, cells);
  }

  private List<Cell> cells(PanelState panel, Row row, List<Column> columns) {
    List<Cell> cells = new ArrayList<>(columns.size());
    for (Column column : columns) {
      cells.add(
          switch (column) {
            case LabelColumn label -> new Cell.Label(names.label(row.key, label.label()), 1);
            case FigureColumn figure -> figure(panel, row, figure);
          });
    }
    return cells;
  }

  private static Cell figure(PanelState panel, Row row, Column column) {
    int index = panel.columns.indexOf(column);
    return new Cell.Figure(panel.address(row, index), Money.ofFen(row.sums[index]));
  }

  private static PanelRow filler(Panel panel) {
    return new PanelRow(null, null, Collections.nCopies(panel.columns().size(), new Cell.Blank()));
  }
}
