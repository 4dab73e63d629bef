package org.budgetbook.check.input;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.Column;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.FixedRow;
import org.budgetbook.edition.LabelColumn;
import org.budgetbook.edition.Panel;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;

/**
 * Reads printed body rows as a table of an edition: figures by their column, rows by what stands in
 * their label cells. What cannot be understood stays in the table as it is, so that a rule can name
 * it; nothing is dropped.
 */
public final class PrintedTable {

  private static final Pattern AMOUNT =
      Pattern.compile("[+-]?(\\d{1,12}|\\d{1,3}(,\\d{3})+)(\\.\\d{1,8})?");

  private final Edition edition;
  private final TableDefinition definition;
  private final int year;
  private final Set<String> units;

  private PrintedTable(Edition edition, TableDefinition definition, int year, Set<String> units) {
    this.edition = edition;
    this.definition = definition;
    this.year = year;
    this.units = units;
  }

  /**
   * The table that printed rows are.
   *
   * @param printed each row as wide as the table
   * @param units names of units known from elsewhere: they tell subtotal rows from projects
   */
  public static CheckedTable of(
      Edition edition,
      TableDefinition definition,
      int year,
      PrintedRows printed,
      Set<String> units) {
    return new PrintedTable(edition, definition, year, units).read(printed);
  }

  private CheckedTable read(PrintedRows printed) {
    List<List<String>> rows = printed.rows();
    List<CheckedPanel> panels = new ArrayList<>();
    int from = 0;
    for (Panel panel : definition.panels()) {
      int to = from + panel.columns().size();
      List<Part> parts = new ArrayList<>();
      for (int line = 0; line < rows.size(); line++) {
        parts.add(part(panel, line, from, rows.get(line).subList(from, to), printed));
      }
      panels.add(new CheckedPanel(panel, panel(panel, parts)));
      from = to;
    }
    return new CheckedTable(definition, panels);
  }

  /** One row's cells in one panel. */
  record Part(int place, List<String> labels, List<Figure> figures) {

    boolean isBlank() {
      return labels.stream().allMatch(String::isEmpty) && figures.stream().allMatch(Part::isEmpty);
    }

    private static boolean isEmpty(Figure figure) {
      return figure.text().isEmpty() && figure.readable();
    }

    String name() {
      return labels.stream().filter(label -> !label.isEmpty()).reduce((a, b) -> a).orElse("");
    }
  }

  private Part part(Panel panel, int line, int from, List<String> cells, PrintedRows printed) {
    List<String> labels = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    List<Column> columns = panel.columns();
    for (int i = 0; i < columns.size(); i++) {
      switch (columns.get(i)) {
        case LabelColumn label -> labels.add(cells.get(i).strip());
        case FigureColumn figure ->
            figures.add(
                printed.unread().contains(new PrintedRows.Spot(line, from + i))
                    ? Figure.UNREAD
                    : figure(cells.get(i).strip()));
      }
    }
    return new Part(line + 1, labels, figures);
  }

  private Figure figure(String text) {
    if (text.isEmpty()) {
      return Figure.BLANK;
    }
    if (!AMOUNT.matcher(text).matches()) {
      return new Figure(Money.ZERO, true, text, false);
    }
    AmountUnit unit = edition.tableFormat().unit();
    BigDecimal fen = new BigDecimal(text.replace(",", "")).movePointRight(unit.fenExponent());
    return new Figure(
        Money.ofFen(fen.setScale(0, java.math.RoundingMode.HALF_UP).longValueExact()),
        true,
        text,
        true);
  }

  private List<CheckedRow> panel(Panel panel, List<Part> parts) {
    Map<Integer, FixedRow> fixed = fixedRows(panel, parts);
    List<CheckedRow> rows = new ArrayList<>();
    List<Part> others = new ArrayList<>();
    for (Part part : parts) {
      FixedRow row = fixed.get(part.place());
      if (row != null) {
        rows.add(
            new CheckedRow(
                part.place(),
                FixedCodes.kind(row),
                new org.budgetbook.figures.RowKey.Fixed(row.id()),
                row.id(),
                FixedCodes.of(row),
                row.label().isEmpty() ? "" : part.name(),
                part.figures()));
      } else if (!part.isBlank()) {
        others.add(part);
      }
    }
    Block axis =
        panel.blocks().stream()
            .filter(block -> !(block instanceof Block.Fixed))
            .findFirst()
            .orElse(null);
    rows.addAll(new PrintedAxis(edition, panel, year, units).rows(axis, others));
    rows.sort(java.util.Comparator.comparingInt(CheckedRow::place));
    return rows;
  }

  /**
   * Which body row is which fixed row: the n-th row of a label is the n-th fixed row of that label.
   * A fixed row without label is found by its height, where only fixed rows stand above it.
   */
  private static Map<Integer, FixedRow> fixedRows(Panel panel, List<Part> parts) {
    Map<String, List<FixedRow>> byLabel = new HashMap<>();
    Map<Integer, FixedRow> found = new HashMap<>();
    int height = 0;
    boolean onlyFixed = true;
    for (Block block : panel.blocks()) {
      if (block instanceof Block.Fixed fixed) {
        for (FixedRow row : fixed.rows()) {
          height++;
          if (!row.label().isEmpty()) {
            byLabel.computeIfAbsent(plain(row.label()), label -> new ArrayList<>()).add(row);
          } else if (row.filter() != null && onlyFixed && height <= parts.size()) {
            found.put(height, row);
          }
        }
      } else {
        onlyFixed = false;
      }
    }
    for (Part part : parts) {
      List<FixedRow> rows = byLabel.get(plain(part.name()));
      if (rows != null && !rows.isEmpty() && !found.containsKey(part.place())) {
        found.put(part.place(), rows.removeFirst());
      }
    }
    return found;
  }

  /** Labels are compared without blanks and without regard to the width of signs. */
  static String plain(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
