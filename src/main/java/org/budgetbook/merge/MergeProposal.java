package org.budgetbook.merge;

import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.Replacement;

/**
 * What merging parts into a book comes to, before it is done. Immutable.
 *
 * @param before the department's book
 * @param after as it will be with the sides that the conflicts name
 * @param outcomes one for each part, by unit
 */
public record MergeProposal(
    Book before, Book after, List<UnitOutcome> outcomes, List<Conflict> conflicts) {

  public MergeProposal {
    outcomes = List.copyOf(outcomes);
    conflicts = List.copyOf(conflicts);
  }

  /** The one edit that does it; empty when nothing changes. */
  public Optional<Edit> edit() {
    return Replacement.of(before, after);
  }

  /** The conflicts that must be decided before it may be done. */
  public List<Conflict> open() {
    return conflicts.stream().filter(Conflict::isOpen).toList();
  }
}
