package org.budgetbook.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.budgetbook.figures.CellAddress;

/**
 * Words sums as spreadsheets understand them. Sums are rounded to 6 decimals of 万元, which is 0.01
 * yuan: there the spreadsheet's binary arithmetic finds back to the exact amount.
 */
final class FormulaText {

  /** What all spreadsheets take: arguments of one function, and characters of one formula. */
  private static final int MOST_ARGUMENTS = 255;

  private static final int MOST_CHARACTERS = 8_000;

  private final List<String> sheets;
  private final Map<CellAddress, Place> places = new HashMap<>();

  /** {@code sheets} are the names of all sheets in their order. */
  FormulaText(List<String> sheets) {
    this.sheets = List.copyOf(sheets);
  }

  void put(CellAddress figure, Place place) {
    places.put(figure, place);
  }

  Place place(CellAddress figure) {
    return Objects.requireNonNull(places.get(figure));
  }

  /**
   * The formula that adds figures up, as it stands in a cell of a sheet; empty if there are none,
   * or more than a formula can name.
   */
  Optional<String> sum(List<CellAddress> figures, int sheet) {
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = ranges(figures, sheet);
    String formula =
        figures.size() == 1 ? names.getFirst() : "ROUND(SUM(" + String.join(",", names) + "),6)";
    return names.size() > MOST_ARGUMENTS || formula.length() > MOST_CHARACTERS
        ? Optional.empty()
        : Optional.of(formula);
  }

  /** The cells by name, neighbours below or beside each other as one range. */
  private List<String> ranges(List<CellAddress> figures, int sheet) {
    List<String> ranges = new ArrayList<>();
    int at = 0;
    while (at < figures.size()) {
      int last = at;
      while (last + 1 < figures.size() && goesOn(figures, at, last)) {
        last++;
      }
      Place from = place(figures.get(at));
      ranges.add(
          prefix(from, sheet)
              + from.name()
              + (last == at ? "" : ":" + place(figures.get(last)).name()));
      at = last + 1;
    }
    return ranges;
  }

  private boolean goesOn(List<CellAddress> figures, int first, int last) {
    Place begin = place(figures.get(first));
    Place here = place(figures.get(last));
    Place next = place(figures.get(last + 1));
    boolean downward = begin.column() == here.column();
    boolean across = begin.row() == here.row();
    return downward && next.isRightBelow(here) || across && next.isRightOf(here);
  }

  private String prefix(Place place, int sheet) {
    return place.sheet() == sheet ? "" : SheetNameFormatter.format(sheets.get(place.sheet())) + "!";
  }

  /** The cell as a formula of another sheet, or a link, names it. */
  String link(Place place) {
    return SheetNameFormatter.format(sheets.get(place.sheet())) + "!" + place.name();
  }
}
