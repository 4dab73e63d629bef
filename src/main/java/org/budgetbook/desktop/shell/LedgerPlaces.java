package org.budgetbook.desktop.shell;

import java.util.function.Consumer;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Fact;
import org.budgetbook.book.FactId;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.desktop.entry.EntryPages;
import org.budgetbook.session.BudgetSession;

/** The ways to what was entered: to the row of a fact, of a project, of a code. FX thread. */
final class LedgerPlaces {

  private final BudgetSession session;
  private final EntryPages entries;
  private final TableReveal tables;
  private final Consumer<String> choose;

  /**
   * @param choose goes to the part of an id
   */
  LedgerPlaces(
      BudgetSession session, EntryPages entries, TableReveal tables, Consumer<String> choose) {
    this.session = session;
    this.entries = entries;
    this.tables = tables;
    this.choose = choose;
  }

  /** Goes to the row in which a fact was entered; nowhere when it is no longer there. */
  void show(FactId id) {
    session.book().facts().filter(fact -> fact.id().equals(id)).findFirst().ifPresent(this::show);
  }

  private void show(Fact fact) {
    String sheet = EntryPages.idOf(fact);
    choose.accept(BudgetParts.entryPart(sheet));
    entries.page(sheet).reveal(fact.id());
  }

  /** Goes to the first line of a project; to where it can be entered, if it has none. */
  void showProject(ProjectCode project) {
    session
        .book()
        .facts()
        .filter(fact -> fact instanceof BudgetLine line && project.equals(line.project()))
        .findFirst()
        .ifPresentOrElse(this::show, () -> choose.accept(BudgetParts.entryPart("projects")));
  }

  /** Goes to where the lines of basic expenditure are entered. */
  void showBasic() {
    choose.accept(BudgetParts.entryPart("basic"));
  }

  /** Goes to the first row of a code in a table. */
  void showCode(String table, String code) {
    choose.accept(BudgetParts.tablePart(table));
    tables.code(table, code);
  }
}
