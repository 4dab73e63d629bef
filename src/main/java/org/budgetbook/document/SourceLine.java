package org.budgetbook.document;

import java.util.List;
import org.budgetbook.message.Message;

/**
 * A line of a document.
 *
 * @param page from 1; 0 for a text file, which has no pages
 * @param number from 1, within the page
 * @param cells from left to right; a table's line has empty ones too
 */
record SourceLine(int page, int number, List<String> cells) {

  SourceLine {
    cells = List.copyOf(cells);
  }

  /** All that stands in it, without blanks, signs of half width. */
  String plain() {
    return Patterns.plain(String.join("", cells));
  }

  /** The cells in which something stands. */
  List<String> filled() {
    return cells.stream().filter(cell -> !cell.isBlank()).toList();
  }

  /** Where it stands, as the reader of a finding is told. */
  Message place() {
    return page == 0
        ? Message.of("document.line", Integer.toString(number))
        : Message.of("document.page", page, number);
  }
}
