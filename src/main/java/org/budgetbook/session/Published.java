package org.budgetbook.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.message.Message;

/**
 * Tables that were published (公开表), as they were found in a folder or a file.
 *
 * @param place where they were found
 * @param layout the edition they are laid out by
 * @param year the year of the budget they publish
 * @param tables by number; those that were found and could be read
 * @param unread why a table could not be read, or not all of it, by number
 * @param told what was assumed and what was passed over, as sentences
 */
public record Published(
    Path place,
    Edition layout,
    int year,
    Map<Integer, CheckedTable> tables,
    Map<Integer, Message> unread,
    List<Message> told) {

  public Published {
    tables = Map.copyOf(tables);
    unread = Map.copyOf(unread);
    told = List.copyOf(told);
  }

  /** The tables of the edition that were not found, or of which nothing could be read. */
  public List<TableDefinition> missing() {
    return layout.tables().stream().filter(table -> !tables.containsKey(table.number())).toList();
  }
}
