package org.budgetbook.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One sheet as it stands: cells by row and column, both from 0. A merged cell stands at its top
 * left. Immutable once it is built.
 */
public final class ForeignSheet {

  private final String name;
  private final boolean hidden;
  private final SortedMap<Integer, SortedMap<Integer, ForeignCell>> rows;
  private final Map<Integer, List<MergedArea>> merged = new HashMap<>();
  private final int width;

  /**
   * A sheet.
   *
   * @param rows only cells in which something stands
   * @param areas that do not overlap
   */
  public ForeignSheet(
      String name,
      boolean hidden,
      SortedMap<Integer, SortedMap<Integer, ForeignCell>> rows,
      List<MergedArea> areas) {
    this.name = name;
    this.hidden = hidden;
    this.rows = new TreeMap<>(rows);
    this.width =
        rows.values().stream()
            .filter(row -> !row.isEmpty())
            .mapToInt(row -> row.lastKey() + 1)
            .max()
            .orElse(0);
    int height = height();
    for (MergedArea area : areas) {
      for (int row = area.top(); row <= Math.min(area.bottom(), height - 1); row++) {
        merged.computeIfAbsent(row, key -> new ArrayList<>(2)).add(area);
      }
    }
  }

  /** A sheet of texts without merged cells, for example of a csv. */
  public static ForeignSheet ofTexts(String name, List<List<String>> texts) {
    SortedMap<Integer, SortedMap<Integer, ForeignCell>> rows = new TreeMap<>();
    for (int row = 0; row < texts.size(); row++) {
      SortedMap<Integer, ForeignCell> cells = new TreeMap<>();
      for (int column = 0; column < texts.get(row).size(); column++) {
        String text = texts.get(row).get(column);
        if (!text.isBlank()) {
          cells.put(column, new ForeignCell.Text(text));
        }
      }
      if (!cells.isEmpty()) {
        rows.put(row, cells);
      }
    }
    return new ForeignSheet(name, false, rows, List.of());
  }

  public String name() {
    return name;
  }

  /** Whether the file hides it from its reader. */
  public boolean hidden() {
    return hidden;
  }

  /** One more than the last row in which something stands. */
  public int height() {
    return rows.isEmpty() ? 0 : rows.lastKey() + 1;
  }

  /** One more than the last column in which something stands. */
  public int width() {
    return width;
  }

  /** The rows in which something stands, from top to bottom. */
  public List<Integer> filledRows() {
    return List.copyOf(rows.keySet());
  }

  /** The filled cells of a row by column; empty for a row without any. */
  public SortedMap<Integer, ForeignCell> row(int row) {
    return rows.getOrDefault(row, new TreeMap<>());
  }

  /** The cell at a place; blank under a merged cell. */
  public ForeignCell cell(int row, int column) {
    return row(row).getOrDefault(column, ForeignCell.Text.NONE);
  }

  /** The merged cell that a place is part of; null for a cell of its own. */
  public @Nullable MergedArea areaAt(int row, int column) {
    for (MergedArea area : merged.getOrDefault(row, List.of())) {
      if (area.left() <= column && column <= area.right()) {
        return area;
      }
    }
    return null;
  }

  /** What a reader sees at a place: under a merged cell, what stands in it. */
  public ForeignCell seen(int row, int column) {
    MergedArea area = areaAt(row, column);
    return area == null ? cell(row, column) : cell(area.top(), area.left());
  }

  /** How the user knows a place: the column's letters and the row's number, for example B7. */
  public static String place(int row, int column) {
    return letters(column) + (row + 1);
  }

  /** A column as spreadsheets call it: A, B … Z, AA … */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
