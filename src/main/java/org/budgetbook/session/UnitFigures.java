package org.budgetbook.session;

import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.book.UnitPart;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the one unit that was asked for last, kept in step with the whole book. Not
 * thread-safe: the session guards it.
 */
final class UnitFigures {

  private record Kept(UnitPart part, FiguresEngine engine) {}

  private @Nullable Kept kept;

  /** The figures of a unit: kept ones, or calculated from its part of the book. */
  FiguresEngine of(UnitCode unit, Edition edition, Book book) {
    Kept current = kept;
    if (current == null || !current.part().unit().equals(unit)) {
      UnitPart part = new UnitPart(unit);
      current = new Kept(part, new FiguresEngine(edition, part.of(book)));
      kept = current;
    }
    return current.engine();
  }

  /** The whole book has changed by an edit it took. */
  void follow(Edit edit) {
    Kept current = kept;
    if (current != null) {
      try {
        current.part().of(edit).ifPresent(current.engine()::apply);
      } catch (RuntimeException e) {
        // Never in the way of what is saved: calculated anew when it is asked for again.
        kept = null;
      }
    }
  }

  /** The edition has changed. */
  void forget() {
    kept = null;
  }
}
