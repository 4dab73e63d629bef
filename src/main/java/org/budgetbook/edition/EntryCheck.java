package org.budgetbook.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.budgetbook.message.Message;

/** The self-check of what an edition lets users enter: keys are unique and references lead on. */
final class EntryCheck {

  private EntryCheck() {}

  static List<EditionProblem> problemsOf(
      List<EntryGroup> groups, List<PassageDefinition> passages, List<TableDefinition> tables) {
    List<EditionProblem> problems = new ArrayList<>();
    Set<EntryKey> keys = new HashSet<>();
    for (int i = 0; i < groups.size(); i++) {
      List<EntryDefinition> entries = groups.get(i).entries();
      for (int j = 0; j < entries.size(); j++) {
        String path = "entries/groups/" + i + "/entries/" + j;
        EntryDefinition entry = entries.get(j);
        if (!keys.add(entry.key())) {
          problems.add(new EditionProblem(path, Message.of("edition.id.twice", entry.key())));
        }
        CellReference cell = entry.thisYear();
        if (cell != null && !leadsOn(cell, tables)) {
          problems.add(new EditionProblem(path, Message.of("edition.entry.dangling", entry.key())));
        }
      }
    }
    for (int i = 0; i < passages.size(); i++) {
      PassageDefinition passage = passages.get(i);
      String path = "entries/passages/" + i;
      if (!keys.add(passage.key())) {
        problems.add(new EditionProblem(path, Message.of("edition.id.twice", passage.key())));
      }
      EntryKey reason = passage.reasonFor();
      if (reason != null && !keys.contains(reason)) {
        problems.add(new EditionProblem(path, Message.of("edition.entry.dangling", passage.key())));
      }
    }
    return problems;
  }

  static boolean leadsOn(CellReference cell, List<TableDefinition> tables) {
    return tables.stream()
        .filter(table -> table.id().equals(cell.table()))
        .flatMap(table -> table.panels().stream())
        .filter(panel -> panel.id().equals(cell.panel()))
        .anyMatch(panel -> hasRow(panel, cell.row()) && hasColumn(panel, cell.column()));
  }

  private static boolean hasRow(Panel panel, String id) {
    return panel.blocks().stream()
        .filter(Block.Fixed.class::isInstance)
        .flatMap(block -> ((Block.Fixed) block).rows().stream())
        .anyMatch(row -> row.id().equals(id));
  }

  private static boolean hasColumn(Panel panel, String id) {
    return panel.figureColumns().stream().anyMatch(column -> column.id().equals(id));
  }
}
