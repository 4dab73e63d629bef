package org.budgetbook.reconstruction;

import org.budgetbook.message.Message;

/**
 * One figure of the published tables, and between which exact amounts the sum behind it lies.
 *
 * @param table the table's number
 * @param place the row's height in the table's body, from 1; 0 for a row that does not stand there
 * @param row the row's name as it stands there, with its code
 * @param column the column's heading
 * @param text what is printed; empty for a blank
 * @param listed whether the row stands in the table at all; a row that does not counts nothing
 * @param low least amount, in fen
 * @param high greatest amount, in fen
 */
public record PrintedFigure(
    int table,
    int place,
    String row,
    String column,
    String text,
    boolean listed,
    long low,
    long high) {

  /** Where it stands and what it says, as part of a sentence. */
  public Message message() {
    if (!listed) {
      return Message.of("reconstruction.figure.unlisted", table, row);
    }
    return text.isEmpty()
        ? Message.of("reconstruction.figure.blank", table, row, column)
        : Message.of("reconstruction.figure", table, row, column, text);
  }
}
