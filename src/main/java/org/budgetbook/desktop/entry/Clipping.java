package org.budgetbook.desktop.entry;

import org.budgetbook.sheet.PastedTable;
import org.jspecify.annotations.Nullable;

/** Chooses between the two forms in which the clipboard holds one and the same table. */
final class Clipping {

  private Clipping() {}

  /**
   * The text, as spreadsheets write it; but the HTML where both do not have the same rows: a text
   * processor breaks the paragraphs of a cell into rows of the text.
   */
  static PastedTable table(@Nullable String text, @Nullable String html) {
    PastedTable plain = PastedTable.ofText(text == null ? "" : text);
    PastedTable marked = PastedTable.ofHtml(html == null ? "" : html);
    boolean same = plain.rows().size() == marked.rows().size() && plain.width() == marked.width();
    return marked.isEmpty() || same && !plain.isEmpty() ? plain : marked;
  }
}
