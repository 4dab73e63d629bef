package org.budgetbook.desktop.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.budgetbook.desktop.grid.GridEditing.CellState;
import org.budgetbook.desktop.grid.GridEditing.CellText;
import org.jspecify.annotations.Nullable;

/**
 * What a text is found in. Upper and lower case are one; thousands separators are no part of it.
 */
final class GridFind {

  private final List<CellPlace> places;
  private final Set<CellPlace> set;
  private final String text;

  private GridFind(String text, List<CellPlace> places) {
    this.text = text;
    this.places = List.copyOf(places);
    this.set = new HashSet<>(places);
  }

  static GridFind nothing() {
    return new GridFind("", List.of());
  }

  /** All cells with a text, row by row. */
  static GridFind in(GridModel model, String text) {
    String wanted = plain(text);
    List<CellPlace> found = new ArrayList<>();
    for (int row = 0; row < model.rowCount() && !wanted.isEmpty(); row++) {
      for (int column = 0; column < model.columnCount(); column++) {
        GridCell cell = model.cell(row, column);
        if (!cell.isCovered() && plain(cell.text()).contains(wanted)) {
          found.add(new CellPlace(row, column));
        }
      }
    }
    return new GridFind(text, found);
  }

  private static String plain(String text) {
    return text.strip().replace(",", "").toLowerCase(Locale.ROOT);
  }

  Set<CellPlace> places() {
    return set;
  }

  int count() {
    return places.size();
  }

  int indexOf(CellPlace place) {
    return places.indexOf(place);
  }

  /** The next place after one, or before it where backwards; from the end on to the start. */
  @Nullable CellPlace after(CellPlace from, boolean backwards) {
    if (places.isEmpty()) {
      return null;
    }
    if (backwards) {
      return places.reversed().stream()
          .filter(place -> isBefore(place, from))
          .findFirst()
          .orElse(places.getLast());
    }
    return places.stream()
        .filter(place -> isBefore(from, place))
        .findFirst()
        .orElse(places.getFirst());
  }

  private static boolean isBefore(CellPlace one, CellPlace other) {
    return one.row() < other.row() || one.row() == other.row() && one.column() < other.column();
  }

  /** What replacing types, for cells that can be typed and hold the text as they are typed. */
  List<CellText> replaced(GridEditing editing, String by, List<CellPlace> among) {
    List<CellText> texts = new ArrayList<>();
    for (CellPlace place : among) {
      if (editing.state(place.row(), place.column()) == CellState.EDITABLE) {
        String before = editing.editText(place.row(), place.column());
        String after = replaced(before, by);
        if (!after.equals(before)) {
          texts.add(new CellText(place.row(), place.column(), after));
        }
      }
    }
    return texts;
  }

  List<CellPlace> all() {
    return places;
  }

  private String replaced(String before, String by) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    String lower = before.toLowerCase(Locale.ROOT);
    if (!lower.contains(wanted) && plain(before).equals(plain(text))) {
      return by;
    }
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (int hit = lower.indexOf(wanted); hit >= 0; hit = lower.indexOf(wanted, at)) {
      result.append(before, at, hit).append(by);
      at = hit + wanted.length();
    }
    return result.append(before.substring(at)).toString();
  }
}
