package org.budgetbook.desktop.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.budgetbook.book.Book;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.sheet.YearChange;

/**
 * The reasons of changes and the figures behind them. May be asked from any thread.
 *
 * @param tables gives a table as it stands, by its id
 */
record Reasons(Edition edition, Function<String, TableFigures> tables) {

  /** The figures that a reason explains. */
  YearChange change(PassageDefinition reason, Book book) {
    return edition.entryGroups().stream()
        .flatMap(group -> group.entries().stream())
        .filter(entry -> Objects.equals(entry.key(), reason.reasonFor()))
        .findFirst()
        .flatMap(entry -> YearChange.of(entry, book, tables))
        .orElseThrow(() -> new IllegalStateException("no figure for " + reason.key()));
  }

  PartState state(Book book) {
    List<ReasonState> states =
        FormPart.REASONS.passages(edition).stream()
            .map(reason -> ReasonState.of(reason, book, change(reason, book)))
            .toList();
    boolean written = states.contains(ReasonState.WRITTEN) || states.contains(ReasonState.STALE);
    boolean open = states.contains(ReasonState.MISSING) || states.contains(ReasonState.STALE);
    if (open) {
      return written ? PartState.UNFINISHED : PartState.EMPTY;
    }
    return PartState.DONE;
  }
}
