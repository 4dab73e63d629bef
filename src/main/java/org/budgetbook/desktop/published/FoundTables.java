package org.budgetbook.desktop.published;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.desktop.control.TextTable;
import org.budgetbook.desktop.control.WizardPage;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.library.Messages;
import org.budgetbook.message.Message;
import org.budgetbook.session.Published;
import org.jspecify.annotations.Nullable;

/** Which tables of the edition were found, which were not, and what was told about them. */
final class FoundTables {

  private final Messages messages;
  private final TextTable table;

  FoundTables(Messages messages) {
    this.messages = messages;
    table =
        new TextTable(
            "published-tables",
            List.of(messages.text("published.tables.head").split("\\|", -1)),
            List.of(5, 28, 6, 46),
            List.of(2));
    table.setAccessibleText(messages.text("published.tables"));
    table.setPlaceholder(WizardPage.nothing(messages.text("published.tables.nothing")));
  }

  TextTable view() {
    return table;
  }

  void show(Published published) {
    List<TextTable.Line> lines = new ArrayList<>();
    for (TableDefinition definition : published.layout().tables()) {
      CheckedTable found = published.tables().get(definition.number());
      @Nullable Message unread = published.unread().get(definition.number());
      int rows =
          found == null
              ? 0
              : found.panels().stream().mapToInt(one -> one.rows().size()).max().orElse(0);
      lines.add(
          new TextTable.Line(
              List.of(
                  Integer.toString(definition.number()),
                  TableDefinition.withYear(definition.shortTitle(), published.year()),
                  found == null ? "" : Integer.toString(rows),
                  unread != null
                      ? messages.text("published.table.unread", messages.text(unread))
                      : messages.text(
                          found == null ? "published.table.missing" : "published.table.found")),
              unread != null ? "confirm" : found == null ? "wrong" : "taken"));
    }
    published
        .told()
        .forEach(told ->
            lines.add(new TextTable.Line(List.of("", "", "", messages.text(told)), "confirm")));
    table.getItems().setAll(lines);
  }

  /** How many were found of how many, for the section's name. */
  String title(Published published) {
    return messages.text(
        "published.tables.count", published.tables().size(), published.layout().tables().size());
  }
}
