package org.budgetbook.edition;

import java.util.List;

/**
 * One statutory disclosure table (预算公开表): its layout and what it counts, stated once for screen,
 * paper, xlsx and web.
 *
 * @param id stable name, the same in every edition that has the table
 * @param number its number in the book, from 1
 * @param caption the line above the title, for example 预算公开表1
 * @param shortTitle what it is called in a list, without its number and year
 * @param title the title; {@code {year}} stands for the book's year
 * @param numberedColumns whether a header row numbers the columns 1, 2, 3 …
 */
public record TableDefinition(
    String id,
    int number,
    String caption,
    String shortTitle,
    String title,
    PageOrientation orientation,
    boolean numberedColumns,
    List<Panel> panels) {

  public TableDefinition {
    panels = List.copyOf(panels);
  }

  /** Whether rules mean this table by a word: its id, or T and its number. */
  public boolean isCalled(String word) {
    return word.equals(id) || word.equals("T" + number);
  }

  /** All columns of all panels from left to right. */
  public List<Column> columns() {
    return panels.stream().flatMap(panel -> panel.columns().stream()).toList();
  }

  /** The header of the whole table as cells with spans. */
  public HeaderGrid headerGrid(int year) {
    return HeaderGrid.of(this, year);
  }

  /** How many blocks stand one under the other in the panel that has most. */
  public int blockCount() {
    return panels.stream().mapToInt(panel -> panel.blocks().size()).max().orElse(0);
  }

  /** {@code text} with the book's year in its place. */
  public static String withYear(String text, int year) {
    return text.replace("{year}", Integer.toString(year));
  }
}
