package org.budgetbook.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetbook.check.input.PrintedRows;
import org.budgetbook.edition.Column;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.HeaderGrid;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.message.Message;
import org.budgetbook.money.AmountUnit;

/** Reads the lines under a table's title: headings give each column its place. For one table. */
final class TableLines {

  private static final Pattern ODD_NUMBER =
      Pattern.compile("[+-]?\\d[\\d,]*([.,]\\s+\\d|\\s+[.,]\\s*\\d)[\\d,.\\s]*");

  private final TableDefinition table;
  private final AmountUnit unit;
  private final Patterns patterns;
  private final List<String> leaves = new ArrayList<>();
  private final Set<String> headings = new HashSet<>();

  private String department = "";
  private int scale;
  private int[] places = new int[0];
  private boolean placed;
  private final List<String> header = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final Set<Integer> missing = new HashSet<>();
  private final List<Oddity> odd = new ArrayList<>();
  private final List<Message> unread = new ArrayList<>();

  /** A number with blanks inside. */
  record Oddity(SourceLine line, String text) {}

  /** What was read. */
  record Read(PrintedRows rows, String department, List<Oddity> odd, List<Message> unread) {}

  private TableLines(TableDefinition table, int year, AmountUnit unit, Patterns patterns) {
    this.table = table;
    this.unit = unit;
    this.patterns = patterns;
    for (Column column : table.columns()) {
      leaves.add(Patterns.plain(TableDefinition.withYear(column.heading(), year)));
    }
    for (HeaderGrid.Cell cell : table.headerGrid(year).cells()) {
      headings.add(Patterns.plain(cell.text()));
    }
  }

  /**
   * @param unit the one in which the edition prints tables; figures of the document are told in it
   */
  static Read read(
      TableDefinition table, int year, AmountUnit unit, List<SourceLine> lines, Patterns patterns) {
    TableLines reader = new TableLines(table, year, unit, patterns);
    lines.forEach(reader::line);
    return new Read(
        new PrintedRows(reader.rows, reader.unreadSpots()),
        reader.department,
        reader.odd,
        reader.unread);
  }

  private void line(SourceLine line) {
    String text = line.plain();
    List<String> filled = line.filled().stream().map(Patterns::plain).toList();
    if (patterns.finds("table-first", text)) {
      Matcher named = patterns.in("department", text);
      if (named.find()) {
        department = named.group(1);
      }
      if (patterns.finds("unit-yuan", text)) {
        scale = unit.fenExponent() - AmountUnit.YUAN.fenExponent();
      }
      return;
    }
    if (patterns.finds("note", text) && filled.size() == 1
        || filled.size() > 2
            && filled.stream().allMatch(cell -> patterns.finds("number-row", cell))
            && isCounting(filled)) {
      return;
    }
    if (isHeader(filled)) {
      head(line.cells());
      return;
    }
    if (!placed) {
      place();
    }
    body(line);
  }

  private static boolean isCounting(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).equals(Integer.toString(i + 1))) {
        return false;
      }
    }
    return true;
  }

  /** A single cell under a heading's name is a row: 合计 of a table without data. */
  private boolean isHeader(List<String> filled) {
    long known = filled.stream().filter(headings::contains).count();
    return filled.size() >= 2
        && known * 10 >= filled.size() * 6L
        && filled.stream().noneMatch(cell -> cell.matches("[\\d,]*\\.\\d+"));
  }

  /** The lowest heading over a column is its own. */
  private void head(List<String> cells) {
    if (placed) {
      return;
    }
    for (int i = 0; i < cells.size(); i++) {
      String text = Patterns.plain(cells.get(i));
      while (header.size() <= i) {
        header.add("");
      }
      if (!text.isEmpty()) {
        header.set(i, text);
      }
    }
  }

  /** Headings and columns of the edition go together in their order. */
  private void place() {
    placed = true;
    int n = header.size();
    int m = leaves.size();
    int[][] best = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        if (header.get(i).equals(leaves.get(j))) {
          best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + 1);
        }
      }
    }
    places = new int[n];
    Arrays.fill(places, -1);
    boolean[] found = new boolean[m];
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (header.get(i).equals(leaves.get(j)) && best[i][j] == best[i + 1][j + 1] + 1) {
        places[i++] = j;
        found[j++] = true;
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    for (int k = 0; k < m; k++) {
      if (!found[k]) {
        missing.add(k);
        unread.add(Message.of("document.column", table.number(), leaves.get(k)));
      }
    }
  }

  private void body(SourceLine line) {
    String[] row = new String[leaves.size()];
    Arrays.fill(row, "");
    List<Column> columns = table.columns();
    for (int i = 0; i < line.cells().size(); i++) {
      String cell = line.cells().get(i).strip();
      if (cell.isEmpty()) {
        continue;
      }
      int place = i < places.length ? places[i] : -1;
      if (place < 0) {
        unread.add(Message.of("document.cell", line.place(), table.number(), cell));
      } else if (columns.get(place) instanceof FigureColumn) {
        row[place] = figure(line, cell);
      } else {
        row[place] =
            row[place] + cell.replaceAll("(?<=[^\\x00-\\x7f])\\s+|\\s+(?=[^\\x00-\\x7f])", "");
      }
    }
    if (Arrays.stream(row).anyMatch(cell -> !cell.isEmpty())) {
      rows.add(List.of(row));
    }
  }

  private String figure(SourceLine line, String cell) {
    if (ODD_NUMBER.matcher(cell).matches()) {
      odd.add(new Oddity(line, cell));
    }
    String plain = Patterns.plain(cell);
    if (scale == 0 || !plain.matches("[+-]?[\\d,]+(\\.\\d+)?")) {
      return plain;
    }
    return new BigDecimal(plain.replace(",", "")).movePointLeft(scale).toPlainString();
  }

  /** A column that was not found is unknown in every row. */
  private Set<PrintedRows.Spot> unreadSpots() {
    Set<PrintedRows.Spot> spots = new HashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column : missing) {
        spots.add(new PrintedRows.Spot(row, column));
      }
    }
    return spots;
  }
}
