package org.budgetbook.workbook.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.budgetbook.intake.ForeignCell;
import org.budgetbook.intake.MergedArea;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one sheet: what is stored in its cells; formulas are never evaluated. */
final class SheetXml extends DefaultHandler {

  private static final int ROW_LIMIT = 1 << 20;
  private static final int COLUMN_LIMIT = 1 << 14;
  private static final int MERGE_LIMIT = 20_000;
  private static final int TEXT_LIMIT = 1 << 20;

  /** Spreadsheets keep no more digits. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");
  private static final Pattern TOO_LARGE = Pattern.compile(".*[eE]\\+?([3-9]\\d|\\d{3})");

  private final String file;
  private final SharedStrings strings;
  private final NumberFormats formats;
  private final CellBudget budget;

  private final SortedMap<Integer, SortedMap<Integer, ForeignCell>> rows = new TreeMap<>();
  private final List<MergedArea> merged = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int row = -1;
  private int column = -1;
  private String type = "n";
  private int style;
  private boolean formula;
  private boolean value;
  private boolean collecting;
  private int phonetic;

  /** How many cells a whole file may still have. */
  static final class CellBudget {
    private int left = 600_000;
  }

  SheetXml(String file, SharedStrings strings, NumberFormats formats, CellBudget budget) {
    this.file = file;
    this.strings = strings;
    this.formats = formats;
    this.budget = budget;
  }

  SortedMap<Integer, SortedMap<Integer, ForeignCell>> rows() {
    return rows;
  }

  List<MergedArea> merged() {
    return merged;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "row" -> {
        row = number(attributes.getValue("r"), row + 2) - 1;
        column = -1;
        within(row, ROW_LIMIT);
      }
      case "c" -> cell(attributes);
      case "f" -> formula = true;
      case "v" -> {
        value = true;
        collecting = true;
        text.setLength(0);
      }
      case "rPh" -> phonetic++;
      case "t" -> {
        value = true;
        collecting = phonetic == 0;
      }
      case "mergeCell" -> merge(attributes.getValue("ref"));
      default -> {}
    }
  }

  private void cell(Attributes attributes) {
    String place = attributes.getValue("r");
    if (place == null) {
      column++;
    } else {
      int[] at = place(place);
      row = at[0];
      column = at[1];
    }
    within(column, COLUMN_LIMIT);
    within(row, ROW_LIMIT);
    type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
    style = number(attributes.getValue("s"), 0);
    formula = false;
    value = false;
    text.setLength(0);
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (collecting) {
      if (text.length() + length > TEXT_LIMIT) {
        throw RefusedException.of("workbook.read.much", file);
      }
      text.append(chars, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "v", "t" -> collecting = false;
      case "rPh" -> phonetic--;
      case "c" -> put(content());
      default -> {}
    }
  }

  private void put(@Nullable ForeignCell cell) {
    if (cell == null || cell.isBlank()) {
      return;
    }
    if (--budget.left < 0) {
      throw RefusedException.of("workbook.read.much", file);
    }
    rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, cell);
  }

  /** Null for a cell without content. */
  private @Nullable ForeignCell content() {
    String stored = text.toString();
    if (!value || stored.isEmpty()) {
      return formula && !type.equals("str")
          ? new ForeignCell.Unread(Message.of("workbook.read.formula"))
          : null;
    }
    return switch (type) {
      case "s" -> {
        String shared = strings.text(number(stored, -1));
        yield shared == null
            ? new ForeignCell.Unread(Message.of("workbook.read.cell"))
            : new ForeignCell.Text(shared);
      }
      case "n" -> amount(stored.strip());
      case "b" -> new ForeignCell.Text(stored.equals("1") ? "TRUE" : "FALSE");
      default -> new ForeignCell.Text(stored);
    };
  }

  private ForeignCell amount(String stored) {
    if (!NUMBER.matcher(stored).matches() || TOO_LARGE.matcher(stored).matches()) {
      return new ForeignCell.Unread(Message.of("workbook.read.cell"));
    }
    BigDecimal number = new BigDecimal(stored).round(DIGITS);
    if (number.signum() != 0 && (number.precision() - number.scale() > 30 || number.scale() > 60)) {
      return number.scale() > 60
          ? new ForeignCell.Numeric(BigDecimal.ZERO, formats.decimals(style))
          : new ForeignCell.Unread(Message.of("workbook.read.cell"));
    }
    int decimals = formats.decimals(style);
    return decimals == NumberFormats.SCALED
        ? new ForeignCell.Unread(Message.of("workbook.read.scaled"))
        : new ForeignCell.Numeric(number, decimals);
  }

  private void merge(@Nullable String reference) {
    if (reference == null) {
      return;
    }
    String[] ends = reference.split(":", -1);
    int[] from = place(ends[0]);
    int[] to = place(ends[ends.length - 1]);
    if (merged.size() >= MERGE_LIMIT || to[0] < from[0] || to[1] < from[1]) {
      throw RefusedException.of("workbook.read.much", file);
    }
    merged.add(new MergedArea(from[0], from[1], to[0], to[1]));
  }

  private void within(int number, int limit) {
    if (number < 0 || number >= limit) {
      throw RefusedException.of("workbook.read.damaged", file);
    }
  }

  /** Row and column of B7, from 0. */
  private int[] place(String reference) {
    String plain = reference.indexOf('$') < 0 ? reference : reference.replace("$", "");
    int column = 0;
    int i = 0;
    while (i < plain.length() && plain.charAt(i) >= 'A' && plain.charAt(i) <= 'Z' && i < 3) {
      column = column * 26 + plain.charAt(i) - 'A' + 1;
      i++;
    }
    int row = number(plain.substring(i), 0);
    within(column - 1, COLUMN_LIMIT);
    within(row - 1, ROW_LIMIT);
    return new int[] {row - 1, column - 1};
  }

  /** A whole number; {@code otherwise} for none and for what is not one. */
  static int number(@Nullable String text, int otherwise) {
    String digits = text == null ? "" : text.strip();
    if (digits.isEmpty() || digits.length() > 9) {
      return otherwise;
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return otherwise;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
