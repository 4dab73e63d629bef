package org.budgetbook.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.budgetbook.message.Message;

/** The self-check of a whole edition, done each time one is loaded. */
public final class EditionCheck {

  private EditionCheck() {}

  /** All problems of what users enter; paths begin with {@code entries/}. */
  public static List<EditionProblem> problemsOf(
      List<EntryGroup> groups, List<PassageDefinition> passages, List<TableDefinition> tables) {
    return EntryCheck.problemsOf(groups, passages, tables);
  }

  /** Whether tables have the figure that a reference names. */
  public static boolean leadsOn(CellReference cell, List<TableDefinition> tables) {
    return EntryCheck.leadsOn(cell, tables);
  }

  /**
   * All problems of the book around the tables; paths begin with {@code outline/} or {@code
   * narrative/}.
   */
  public static List<EditionProblem> problemsOf(
      BookOutline outline,
      List<EntryGroup> groups,
      List<PassageDefinition> passages,
      List<TableDefinition> tables) {
    return new OutlineCheck(outline, groups, passages, tables).problems();
  }

  /**
   * All problems, by table. A table's path begins with {@code tables/} and its place in the list,
   * counted from 0.
   */
  public static List<EditionProblem> problemsOf(List<TableDefinition> tables) {
    List<EditionProblem> problems = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < tables.size(); i++) {
      TableDefinition table = tables.get(i);
      String root = "tables/" + i;
      if (!ids.add(table.id())) {
        problems.add(new EditionProblem(root + "/id", Message.of("edition.id.twice", table.id())));
      }
      if (table.number() != i + 1) {
        problems.add(
            new EditionProblem(
                root + "/number", Message.of("edition.table.number", table.number(), i + 1)));
      }
      problems.addAll(TableCheck.problemsOf(table, root));
    }
    return problems;
  }
}
