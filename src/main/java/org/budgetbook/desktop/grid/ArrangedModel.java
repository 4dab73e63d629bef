package org.budgetbook.desktop.grid;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.budgetbook.money.Money;

/**
 * The rows of a model filtered and sorted. Totals stay where they are, above or below; rows without
 * any text stay at the end, so that something new can be typed.
 */
final class ArrangedModel extends RowsModel {

  private ArrangedModel(GridModel below, int[] rows) {
    super(below, rows);
  }

  static ArrangedModel of(GridModel model, Arrangement arrangement) {
    List<Integer> top = new ArrayList<>();
    List<Integer> middle = new ArrayList<>();
    List<Integer> bottom = new ArrayList<>();
    for (int row = 0; row < model.rowCount(); row++) {
      if (isTotal(model, row) && middle.isEmpty() && bottom.isEmpty()) {
        top.add(row);
      } else if (isTotal(model, row) || isEmpty(model, row)) {
        bottom.add(row);
      } else if (arrangement.keeps(model, row)) {
        middle.add(row);
      }
    }
    Arrangement.Sort sort = arrangement.sort();
    if (sort != null) {
      Comparator<Integer> order = order(model, sort.column());
      middle.sort(sort.descending() ? order.reversed() : order);
    }
    top.addAll(middle);
    top.addAll(bottom);
    return new ArrangedModel(model, top.stream().mapToInt(Integer::intValue).toArray());
  }

  /**
   * The same rows over a model that differs in content: nothing jumps away under the hands of the
   * user. Rows that were added in one place stand where they were added, filtered or not.
   */
  ArrangedModel over(GridModel model) {
    int before = below().rowCount();
    int grown = model.rowCount() - before;
    int end = grown == 0 ? before : before - sameAtEnd(model);
    int gone = Math.max(0, -grown);
    List<Integer> kept = new ArrayList<>();
    boolean open = grown > 0;
    for (int row : rows()) {
      if (row >= end && open) {
        IntStream.range(end, end + grown).forEach(kept::add);
        open = false;
      }
      if (row < end - gone) {
        kept.add(row);
      } else if (row >= end) {
        kept.add(row + grown);
      }
    }
    if (open) {
      IntStream.range(end, end + grown).forEach(kept::add);
    }
    return new ArrangedModel(model, kept.stream().mapToInt(Integer::intValue).toArray());
  }

  /** How many rows from the end on are the same in another model. */
  private int sameAtEnd(GridModel model) {
    int most = Math.min(model.rowCount(), below().rowCount());
    int same = 0;
    while (same < most && isSame(model, model.rowCount() - 1 - same, rowsBelow() - 1 - same)) {
      same++;
    }
    return same;
  }

  private int rowsBelow() {
    return below().rowCount();
  }

  private boolean isSame(GridModel model, int row, int rowBelow) {
    return IntStream.range(0, model.columnCount())
        .allMatch(column -> model.cell(row, column).equals(below().cell(rowBelow, column)));
  }

  private static boolean isTotal(GridModel model, int row) {
    return model.cell(row, 0).emphasis() == GridCell.Emphasis.TOTAL;
  }

  private static boolean isEmpty(GridModel model, int row) {
    return IntStream.range(0, model.columnCount())
        .allMatch(column -> model.cell(row, column).text().isEmpty());
  }

  private static Comparator<Integer> order(GridModel model, int column) {
    Collator words = Collator.getInstance(Locale.CHINA);
    return (one, other) -> {
      GridCell a = model.cell(one, column);
      GridCell b = model.cell(other, column);
      Money left = a.amount();
      Money right = b.amount();
      if (left != null && right != null) {
        return left.compareTo(right);
      }
      boolean code = model.columnStyle(column) != ColumnStyle.NAME;
      return code ? a.text().compareTo(b.text()) : words.compare(a.text(), b.text());
    };
  }
}
