package org.budgetbook.intake;

import java.util.List;
import org.budgetbook.message.Message;

/**
 * A file of sheets from elsewhere, read but not understood yet.
 *
 * @param name without its folder
 * @param sheets in their order, hidden ones too
 * @param notes what the user should know about it
 */
public record ForeignFile(String name, List<ForeignSheet> sheets, List<Message> notes) {

  public ForeignFile {
    sheets = List.copyOf(sheets);
    notes = List.copyOf(notes);
  }

  /** The sheets that are shown. */
  public List<ForeignSheet> shown() {
    return sheets.stream().filter(sheet -> !sheet.hidden()).toList();
  }
}
