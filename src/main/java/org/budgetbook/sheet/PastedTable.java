package org.budgetbook.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What the clipboard holds as a table: rows of texts, all equally long. */
public record PastedTable(List<List<String>> rows) {

  public PastedTable {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    rows =
        rows.stream()
            .map(row -> {
              List<String> filled = new ArrayList<>(row);
              while (filled.size() < width) {
                filled.add("");
              }
              return List.copyOf(filled);
            })
            .toList();
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public int width() {
    return rows.isEmpty() ? 0 : rows.getFirst().size();
  }

  /**
   * Tab separated text as Excel, WPS and LibreOffice put it: a cell with tabs, quotes or line feeds
   * is quoted, and the last row may or may not end in a line feed.
   */
  public static PastedTable ofText(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (doubled) {
          cell.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"' && cell.isEmpty() && closes(text, i)) {
        quoted = true;
      } else if (c == '\t') {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n' || c == '\r') {
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        row.add(cell.toString());
        cell.setLength(0);
        rows.add(row);
        row = new ArrayList<>();
      } else {
        cell.append(c);
      }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
      row.add(cell.toString());
      rows.add(row);
    }
    return new PastedTable(rows);
  }

  /** A lone quotation mark at the start of a cell is text, not the start of a quoted cell. */
  private static boolean closes(String text, int at) {
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          i++;
        } else {
          return i + 1 == text.length() || "\t\r\n".indexOf(text.charAt(i + 1)) >= 0;
        }
      }
    }
    return false;
  }

  /** The first table of an HTML fragment; merged cells hold their text once. Empty without one. */
  public static PastedTable ofHtml(String html) {
    Element table = Jsoup.parse(html).selectFirst("table");
    if (table == null) {
      return new PastedTable(List.of());
    }
    List<List<String>> rows = new ArrayList<>();
    List<Integer> covered = new ArrayList<>();
    for (Element line : table.select("tr")) {
      List<String> row = new ArrayList<>();
      for (Element cell : line.select("> td, > th")) {
        skipCovered(row, covered);
        int columns = span(cell, "colspan");
        int below = span(cell, "rowspan") - 1;
        for (int i = 0; i < columns; i++) {
          while (covered.size() <= row.size()) {
            covered.add(0);
          }
          covered.set(row.size(), below);
          row.add(i == 0 ? cell.text() : "");
        }
      }
      skipCovered(row, covered);
      rows.add(row);
    }
    return new PastedTable(rows);
  }

  private static void skipCovered(List<String> row, List<Integer> covered) {
    while (row.size() < covered.size() && covered.get(row.size()) > 0) {
      covered.set(row.size(), covered.get(row.size()) - 1);
      row.add("");
    }
  }

  private static int span(Element cell, String attribute) {
    String text = cell.attr(attribute);
    return text.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(text)) : 1;
  }
}
