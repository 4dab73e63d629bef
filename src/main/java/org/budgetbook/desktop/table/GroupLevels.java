package org.budgetbook.desktop.table;

import java.util.List;
import java.util.stream.IntStream;
import org.budgetbook.edition.RowRole;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.PanelRow;
import org.budgetbook.figures.TableFigures.TableRow;

/**
 * How deep the rows of a table stand: 类 over 款 over 项, department over unit over project. Tables of
 * two panels have rows of two trees side by side and do not fold.
 */
final class GroupLevels {

  private static final int FIRST_LEVEL_DIGITS = 3;
  private static final int DIGITS_PER_LEVEL = 2;

  private GroupLevels() {}

  /** For each row its level, 1 for the outermost; 0 for all where no row has any under it. */
  static int[] of(TableFigures figures) {
    List<TableRow> rows = figures.rows();
    int[] levels =
        rows.stream()
            .mapToInt(row -> row.parts().size() == 1 ? level(row.parts().getFirst()) : 0)
            .toArray();
    boolean folds =
        IntStream.range(1, levels.length).anyMatch(row -> levels[row] > levels[row - 1]);
    return folds ? levels : new int[levels.length];
  }

  private static int level(PanelRow part) {
    RowKey key = part.key();
    if (key == null || part.role() == RowRole.TOTAL) {
      return 1;
    }
    return switch (key) {
      case RowKey.Functional row -> ofDigits(row.code().digits());
      case RowKey.Revenue row -> ofDigits(row.code().digits());
      case RowKey.EconomicGroup row -> 1;
      case RowKey.EconomicPair row -> 2;
      case RowKey.WholeDepartment row -> 1;
      case RowKey.OfUnit row -> 2;
      case RowKey.OfProject row -> row.unit() == null ? 1 : 3;
      case RowKey.Fixed row -> 1;
    };
  }

  private static int ofDigits(String digits) {
    return 1 + Math.max(0, (digits.length() - FIRST_LEVEL_DIGITS) / DIGITS_PER_LEVEL);
  }
}
