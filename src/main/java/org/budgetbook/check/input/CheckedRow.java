package org.budgetbook.check.input;

import java.util.List;
import org.budgetbook.figures.RowKey;
import org.jspecify.annotations.Nullable;

/**
 * A row of one panel as the checks read it.
 *
 * @param place its height in the table's body, from 1
 * @param key where the row is in our own figures; null for rows of foreign tables that name no code
 * @param id the fixed row's id in the edition; empty for others
 * @param code digits as they stand there or are known from the name; empty where there are none
 * @param name as it stands there
 * @param governmentName the government economic item beside a pair's name; empty for other rows
 * @param figures one for each figure column of the panel
 */
public record CheckedRow(
    int place,
    RowKind kind,
    @Nullable RowKey key,
    String id,
    String code,
    String name,
    String governmentName,
    List<Figure> figures) {

  public CheckedRow {
    figures = List.copyOf(figures);
  }

  /** A row that is no economic pair. */
  public CheckedRow(
      int place,
      RowKind kind,
      @Nullable RowKey key,
      String id,
      String code,
      String name,
      List<Figure> figures) {
    this(place, kind, key, id, code, name, "", figures);
  }

  /** Whether no figure stands in the row. */
  public boolean isBlank() {
    for (Figure figure : figures) {
      if (!figure.readable() || !figure.amount().isZero()) {
        return false;
      }
    }
    return true;
  }

  /** Code and name as a reader knows the row. */
  public String title() {
    return code.isEmpty() || kind == RowKind.PAIR || kind == RowKind.GROUP || !id.isEmpty()
        ? name
        : code + " " + name;
  }
}
