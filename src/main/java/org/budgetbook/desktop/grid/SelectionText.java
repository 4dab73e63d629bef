package org.budgetbook.desktop.grid;

/** A selection as other programs take it from the clipboard: amounts are exact, not as shown. */
final class SelectionText {

  private SelectionText() {}

  /** Tab separated, one line for each row, as Excel and WPS put it on the clipboard themselves. */
  static String tsv(GridModel model, CellRange range) {
    StringBuilder text = new StringBuilder();
    for (int row = range.top(); row <= range.bottom(); row++) {
      for (int column = range.left(); column <= range.right(); column++) {
        if (column > range.left()) {
          text.append('\t');
        }
        text.append(oneLine(model.copyText(row, column)));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String oneLine(String text) {
    return text.replace('\t', ' ').replace('\n', ' ').replace("\r", "");
  }

  /** An HTML table that keeps merged cells, alignment, and codes as text. */
  static String html(GridModel model, CellRange range) {
    StringBuilder html = new StringBuilder("<html><meta charset=\"utf-8\"><body><table border=1>");
    for (int row = range.top(); row <= range.bottom(); row++) {
      html.append("<tr>");
      for (int column = range.left(); column <= range.right(); column++) {
        GridCell cell = model.cell(row, column);
        if (!cell.isCovered()) {
          html.append(opening(cell, model.columnStyle(column)));
          html.append(escaped(model.copyText(row, column))).append("</td>");
        }
      }
      html.append("</tr>");
    }
    return html.append("</table></body></html>").toString();
  }

  private static String opening(GridCell cell, ColumnStyle style) {
    StringBuilder tag = new StringBuilder("<td");
    if (cell.span() > 1) {
      tag.append(" colspan=").append(cell.span());
    }
    boolean code = style == ColumnStyle.CODE || style == ColumnStyle.LEVEL;
    // Without this Excel would drop leading zeros of codes.
    tag.append(code ? " style=\"mso-number-format:'\\@'\"" : "");
    return tag.append(cell.amount() == null ? ">" : " align=right>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
