package org.budgetbook.workbook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** How many decimals each cell style of a workbook shows. */
final class NumberFormats extends DefaultHandler {

  /** All digits are shown. */
  static final int GENERAL = -1;

  /** The number is shown a thousand or ten thousand times smaller than it is. */
  static final int SCALED = -2;

  /** Text in quotation marks, and colours or conditions in brackets. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]");

  /** A single character as text, as wide as one, or repeated. */
  private static final Pattern ESCAPED = Pattern.compile("[\\\\!*_].");

  private static final int STYLE_LIMIT = 100_000;

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private boolean inCells;

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "numFmt" -> {
        String code = attributes.getValue("formatCode");
        if (code != null && codes.size() < STYLE_LIMIT) {
          codes.put(SheetXml.number(attributes.getValue("numFmtId"), 0), code);
        }
      }
      case "cellXfs" -> inCells = true;
      case "xf" -> {
        if (inCells && styles.size() < STYLE_LIMIT) {
          styles.add(SheetXml.number(attributes.getValue("numFmtId"), 0));
        }
      }
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (name.equals("cellXfs")) {
      inCells = false;
    }
  }

  /** The decimals a style shows, or one of the two constants. */
  int decimals(int style) {
    if (style < 0 || style >= styles.size()) {
      return GENERAL;
    }
    int id = styles.get(style);
    String code = codes.get(id);
    if (code != null) {
      return decimals(code);
    }
    return switch (id) {
      case 1, 3, 37, 38, 41, 42 -> 0;
      case 2, 4, 39, 40, 43, 44 -> 2;
      default -> GENERAL;
    };
  }

  /** The decimals of a format's first section. */
  static int decimals(String code) {
    String bare = LITERAL.matcher(code).replaceAll("");
    boolean escapedPoint = bare.contains("!.") || bare.contains("\\.");
    String digits = ESCAPED.matcher(bare).replaceAll("").split(";", 2)[0];
    if (escapedPoint || digits.strip().matches(".*[0#?],+(\\.[0#?]*)?")) {
      return SCALED;
    }
    if (!digits.strip().matches("[0#?,.\\s()+\\-\\p{Sc}]+") || !digits.matches(".*[0#?].*")) {
      return GENERAL;
    }
    int point = digits.indexOf('.');
    return point < 0
        ? 0
        : (int) digits.substring(point).chars().filter(c -> c == '0' || c == '#').count();
  }
}
