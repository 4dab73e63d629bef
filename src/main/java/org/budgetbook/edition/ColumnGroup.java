package org.budgetbook.edition;

import java.util.List;

/** A heading that spans the columns under it. */
public record ColumnGroup(String heading, List<ColumnNode> columns) implements ColumnNode {
  public ColumnGroup {
    columns = List.copyOf(columns);
  }
}
