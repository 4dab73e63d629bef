package org.budgetbook.edition;

import java.util.ArrayList;
import java.util.List;

/**
 * One side of a table: columns and the rows they cross. Most tables have one; 收支总表 has 收入 at the
 * left and 支出 at the right.
 *
 * @param id unique within the table
 * @param scope what the whole panel counts
 */
public record Panel(String id, FactFilter scope, List<ColumnNode> header, List<Block> blocks) {

  public Panel {
    header = List.copyOf(header);
    blocks = List.copyOf(blocks);
  }

  /** The columns from left to right. */
  public List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    header.forEach(node -> collect(node, columns));
    return columns;
  }

  /** The figure columns from left to right. */
  public List<FigureColumn> figureColumns() {
    return columns().stream()
        .filter(FigureColumn.class::isInstance)
        .map(FigureColumn.class::cast)
        .toList();
  }

  private static void collect(ColumnNode node, List<Column> into) {
    switch (node) {
      case Column column -> into.add(column);
      case ColumnGroup group -> group.columns().forEach(child -> collect(child, into));
    }
  }
}
