package org.budgetbook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.input.OwnTables;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.figures.CellChange;
import org.budgetbook.figures.Changes;
import org.budgetbook.figures.TableFigures;

/**
 * The checks of our own book, kept in step with its edits: tables are read anew where figures or
 * rows changed, and only the rules that look there run again. Not thread-safe: whoever owns the
 * figures owns this too.
 */
public final class BookChecks {

  private final RuleSet rules;
  private final CheckEngine engine;

  /** Checks a whole book once. */
  public BookChecks(RuleSet rules, Book book, List<TableFigures> tables) {
    this(rules, book, tables, List.of());
  }

  /**
   * The same beside last year's book.
   *
   * @param lastYear last year's tables as they were published; empty when they are not at hand
   */
  public BookChecks(
      RuleSet rules, Book book, List<TableFigures> tables, List<TableFigures> lastYear) {
    this.rules = rules;
    this.engine =
        new CheckEngine(
            rules,
            new CheckInput(
                rules.edition(),
                book.heading().year(),
                byNumber(tables),
                book,
                byNumber(lastYear),
                List.of()));
  }

  private static Map<Integer, CheckedTable> byNumber(List<TableFigures> tables) {
    Map<Integer, CheckedTable> read = new HashMap<>();
    for (TableFigures table : tables) {
      read.put(table.definition().number(), OwnTables.of(table));
    }
    return read;
  }

  /**
   * Follows an edit.
   *
   * @param changes what it did to the figures
   * @param after the book after it
   * @param table gives a table as it stands after it, by id
   */
  public FindingChanges follow(
      Edit edit, Changes changes, Book after, Function<String, TableFigures> table) {
    CheckInput before = engine.input();
    Set<InputPart> touched = EditParts.of(edit);
    Map<Integer, CheckedTable> tables = before.tables();
    Set<String> ids = changedTables(changes);
    if (!ids.isEmpty()) {
      tables = new HashMap<>(tables);
      for (String id : ids) {
        CheckedTable read = OwnTables.of(table.apply(id));
        tables.put(read.number(), read);
        touched.add(new InputPart.Table(read.number()));
      }
    }
    CheckInput next =
        new CheckInput(
            before.edition(),
            after.heading().year(),
            tables,
            after,
            before.lastYear(),
            before.stated());
    return engine.change(next, touched);
  }

  private Set<String> changedTables(Changes changes) {
    Set<String> ids = new HashSet<>(changes.tablesWithOtherRows());
    if (changes.relabelled()) {
      rules.edition().tables().stream().map(TableDefinition::id).forEach(ids::add);
    }
    for (CellChange change : changes.cells()) {
      ids.add(change.cell().table());
    }
    return ids;
  }

  public CheckReport report() {
    return engine.report();
  }

  /** The 勾稽关系核对表 as it stands now. */
  public List<Tie> ties() {
    return engine.ties();
  }
}
