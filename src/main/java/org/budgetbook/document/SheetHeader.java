package org.budgetbook.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.Column;
import org.budgetbook.edition.FixedRow;
import org.budgetbook.edition.HeaderGrid;
import org.budgetbook.edition.LabelColumn;
import org.budgetbook.edition.Panel;
import org.budgetbook.edition.RowLabel;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.intake.ForeignSheet;
import org.budgetbook.intake.MergedArea;
import org.jspecify.annotations.Nullable;

/** Finds a table's header in a sheet and which of its columns stands where. */
final class SheetHeader {

  private static final int EXACT = 10;
  private static final int CLASS = 7;
  private static final int PART = 6;
  private static final int ALIKE = 4;
  private static final int WIDEST = 200;

  /** Filled rows below a title in which a header is looked for. */
  private static final int SEARCHED = 40;

  private final TableDefinition table;
  private final Patterns patterns;
  private final ForeignSheet sheet;
  private final List<String> leaves = new ArrayList<>();
  private final Set<String> headings = new HashSet<>();
  private final Set<String> fixedLabels = new HashSet<>();

  /**
   * A header that was found.
   *
   * @param top its first row
   * @param bottom its last row
   * @param places for each column of the table, the sheet's; -1 where it is not there
   * @param headings what stands lowest over each column of the sheet
   */
  record Found(int top, int bottom, List<Integer> places, List<String> headings) {
    Found {
      places = List.copyOf(places);
      headings = List.copyOf(headings);
    }
  }

  SheetHeader(TableDefinition table, int year, Patterns patterns, ForeignSheet sheet) {
    this.table = table;
    this.patterns = patterns;
    this.sheet = sheet;
    for (Column column : table.columns()) {
      leaves.add(SheetTitles.yearless(TableDefinition.withYear(column.heading(), year)));
    }
    for (HeaderGrid.Cell cell : table.headerGrid(year).cells()) {
      String heading = SheetTitles.yearless(cell.text());
      if (!patterns.finds("sheet-numbering", heading)) {
        headings.add(heading);
      }
    }
    for (Panel panel : table.panels()) {
      for (Block block : panel.blocks()) {
        if (block instanceof Block.Fixed fixed) {
          for (FixedRow row : fixed.rows()) {
            fixedLabels.add(SheetTitles.yearless(row.label()));
          }
        }
      }
    }
    fixedLabels.removeAll(headings);
    fixedLabels.remove("");
  }

  /** The header in some rows; null when there is none. */
  @Nullable Found find(int from, int to) {
    int seen = 0;
    for (int row : sheet.filledRows()) {
      if (row < from || row >= to) {
        continue;
      }
      if (++seen > SEARCHED) {
        return null;
      }
      if (known(row) >= 2 && !isBody(row)) {
        Found found = at(row, to);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Found at(int top, int to) {
    int bottom = top;
    for (int row = top; row < to && row <= bottom + 1; row++) {
      if (row == top || covered(row, top) || continues(row)) {
        bottom = row;
      }
    }
    int width = Math.min(sheet.width(), WIDEST);
    List<String> lowest = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      lowest.add(lowest(column, top, bottom));
    }
    List<Integer> places = places(lowest);
    long found = places.stream().filter(place -> place >= 0).count();
    return found * 10 >= places.size() * 6L ? new Found(top, bottom, places, lowest) : null;
  }

  /** How many cells of a row are headings of the table. */
  private long known(int row) {
    return sheet.row(row).values().stream()
        .map(cell -> SheetTitles.yearless(cell.text()))
        .filter(text -> !text.isEmpty() && isHeading(text))
        .count();
  }

  private boolean isHeading(String text) {
    if (headings.contains(text)) {
      return true;
    }
    for (Column column : table.columns()) {
      if (isClass(column, text)) {
        return true;
      }
    }
    return headings.stream().anyMatch(heading -> alike(heading, text));
  }

  /** Whether a row below the first still belongs to the header. */
  boolean continues(int row) {
    List<String> filled =
        sheet.row(row).values().stream()
            .map(cell -> SheetTitles.yearless(cell.text()))
            .filter(text -> !text.isEmpty())
            .toList();
    if (filled.isEmpty() || isBody(row)) {
      return false;
    }
    if (filled.size() > 2
        && new HashSet<>(filled).size() == filled.size()
        && filled.stream().allMatch(text -> patterns.finds("sheet-numbering", text))) {
      return true;
    }
    return filled.size() >= 2 && known(row) * 10 >= filled.size() * 6L;
  }

  private boolean isBody(int row) {
    return sheet.row(row).values().stream()
        .map(cell -> SheetTitles.yearless(cell.text()))
        .anyMatch(text -> fixedLabels.contains(text) || text.matches("[+-]?[\\d,]*\\.\\d+"));
  }

  private boolean covered(int row, int top) {
    for (int column : sheet.row(top).keySet()) {
      MergedArea area = sheet.areaAt(top, column);
      if (area != null && area.bottom() >= row && area.bottom() - top < 6) {
        return true;
      }
    }
    return false;
  }

  private String lowest(int column, int top, int bottom) {
    String lowest = "";
    for (int row = top; row <= bottom; row++) {
      String text = SheetTitles.yearless(sheet.seen(row, column).text());
      if (!text.isEmpty() && !patterns.finds("sheet-numbering", text)) {
        lowest = text;
      }
    }
    return lowest;
  }

  /** Columns go together in their order, so that all together are most alike. */
  private List<Integer> places(List<String> lowest) {
    int n = lowest.size();
    List<Column> columns = table.columns();
    int m = columns.size();
    int[][] score = new int[n][m];
    int[][] best = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        score[i][j] = score(lowest.get(i), leaves.get(j), columns.get(j));
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        if (score[i][j] > 0) {
          best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + score[i][j]);
        }
      }
    }
    List<Integer> places = new ArrayList<>(Collections.nCopies(m, -1));
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (score[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + score[i][j]) {
        places.set(j++, i++);
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return places;
  }

  private int score(String text, String leaf, Column column) {
    if (text.isEmpty()) {
      return 0;
    }
    if (text.equals(leaf)) {
      return EXACT;
    }
    if (isClass(column, text)) {
      return CLASS;
    }
    if (text.length() >= 2
        && leaf.length() >= 2
        && !(column instanceof LabelColumn)
        && (text.contains(leaf) || leaf.contains(text))) {
      return PART;
    }
    return alike(leaf, text) ? ALIKE : 0;
  }

  private static boolean alike(String heading, String text) {
    return heading.length() >= 4 && text.length() >= 4 && Likeness.alike(heading, text);
  }

  /** Whether a heading is one of the usual words for such a column. */
  private boolean isClass(Column column, String text) {
    if (column instanceof LabelColumn label) {
      return switch (label.label()) {
        case CODE -> patterns.finds("sheet-heading-code", text);
        case NAME -> patterns.finds("sheet-heading-name", text);
        case CLASS_CODE, SECTION_CODE, ITEM_CODE, GOVERNMENT_NAME, GOVERNMENT_CODE -> false;
      };
    }
    String leaf = SheetTitles.yearless(column.heading().replace("{year}", "2000"));
    for (String kind : List.of("sheet-heading-amount", "sheet-heading-total")) {
      if (patterns.finds(kind, leaf) && patterns.finds(kind, text)) {
        return true;
      }
    }
    return false;
  }

  /** The columns of the table that tell its rows apart. */
  static boolean isNeeded(Column column) {
    return column instanceof LabelColumn label && label.label() != RowLabel.GOVERNMENT_CODE;
  }
}
