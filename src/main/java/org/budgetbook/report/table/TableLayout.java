package org.budgetbook.report.table;

import java.util.List;
import org.budgetbook.report.type.Paper;

/**
 * Everything a page of a table is drawn by except the rows themselves. All lengths in points. Equal
 * layouts share one design, so that a table that only changed its figures is not designed anew.
 *
 * @param size of the body's characters
 * @param rowHeight of a row of one line
 * @param padding above and below the text of a row
 * @param columns widths from left to right; together the width of the text
 * @param header the header's cells
 * @param places where rows have cells
 * @param empty whether the note of an empty table stands below
 */
record TableLayout(
    Paper paper,
    float size,
    int rowHeight,
    int padding,
    Heading heading,
    List<Integer> columns,
    List<HeaderCell> header,
    int headerHeight,
    List<Place> places,
    boolean empty) {

  static final int SIDE_PADDING = 4;
  static final int NOTE_HEIGHT = 20;

  /** Room for the rule under the last row, and for what rounding may cost over a page. */
  static final int FOOT_HEIGHT = 3;

  TableLayout {
    columns = List.copyOf(columns);
    header = List.copyOf(header);
    places = List.copyOf(places);
  }

  /** What stands above the table on its first page, and on each further one. */
  record Heading(
      int captionHeight, float titleSize, int titleHeight, float laterTitleSize, int laterHeight) {}

  /** A header cell, its place in points from the header's top left corner. */
  record HeaderCell(String text, int x, int y, int width, int height, boolean bold) {}

  /** Where a row may have a cell: from a column on, some columns wide. */
  record Place(int column, int span) {
    String field() {
      return "at" + column + "x" + span;
    }
  }

  static final int SUBHEAD_HEIGHT = 18;

  int x(int column) {
    return columns.subList(0, column).stream().mapToInt(Integer::intValue).sum();
  }

  int width(int column, int span) {
    return columns.subList(column, column + span).stream().mapToInt(Integer::intValue).sum();
  }

  int firstTop() {
    return heading.captionHeight() + heading.titleHeight() + SUBHEAD_HEIGHT;
  }

  int laterTop() {
    return heading.laterHeight() + SUBHEAD_HEIGHT;
  }

  /** Height for rows on the first page. */
  int firstRoom() {
    return room() - firstTop();
  }

  /** Height for rows on each further page. */
  int laterRoom() {
    return room() - laterTop();
  }

  private int room() {
    return paper.textHeight()
        - headerHeight
        - FOOT_HEIGHT
        - Paper.PAGE_NUMBER_HEIGHT
        - (empty ? NOTE_HEIGHT : 0);
  }
}
