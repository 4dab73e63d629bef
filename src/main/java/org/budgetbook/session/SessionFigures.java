package org.budgetbook.session;

import java.util.List;
import java.util.stream.Collectors;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.figures.BackedTable;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.Changes;
import org.budgetbook.figures.Explanation;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one open budget: of the whole department, and of the one unit that was asked for
 * last. Thread-safe: held only while figures are changed or read, never while saving.
 */
final class SessionFigures {

  private final UnitFigures units = new UnitFigures();
  private FiguresEngine engine;

  SessionFigures(Edition edition, Book book) {
    engine = new FiguresEngine(edition, book);
  }

  /**
   * Brings the figures to the state after an edit. When they refuse it, nothing has changed.
   *
   * @param published makes the new state the one that others see, while nobody reads figures
   */
  synchronized Changes change(Edit edit, Edition edition, Book after, Runnable published) {
    Edition editionBefore = engine.edition();
    Book before = engine.book();
    try {
      Changes changes;
      if (edition.id().equals(editionBefore.id())) {
        changes = engine.apply(edit);
        units.follow(edit);
      } else {
        engine = new FiguresEngine(edition, after);
        units.forget();
        changes = everything(edition);
      }
      published.run();
      return changes;
    } catch (RuntimeException e) {
      engine = new FiguresEngine(editionBefore, before);
      throw e;
    }
  }

  private static Changes everything(Edition edition) {
    return new Changes(
        List.of(),
        edition.tables().stream().map(TableDefinition::id).collect(Collectors.toSet()),
        true);
  }

  synchronized TableFigures table(String table, @Nullable UnitCode unit) {
    return of(unit).table(table);
  }

  synchronized BackedTable backedTable(String table, @Nullable UnitCode unit) {
    return of(unit).backedTable(table);
  }

  synchronized List<TableFigures> tables(@Nullable UnitCode unit) {
    return of(unit).tables();
  }

  synchronized BookFigures whole() {
    return new BookFigures(engine.book(), engine.edition(), engine.tables());
  }

  synchronized Explanation explain(CellAddress cell, @Nullable UnitCode unit) {
    return of(unit).explain(cell);
  }

  private FiguresEngine of(@Nullable UnitCode unit) {
    return unit == null ? engine : units.of(unit, engine.edition(), engine.book());
  }
}
