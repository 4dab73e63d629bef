package org.budgetbook.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.budgetbook.book.Book;
import org.budgetbook.book.Draft;
import org.budgetbook.book.Fact;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;

/**
 * Where the rows of a sheet stand among each other: facts and drafts count their positions alike,
 * but each kind of element has its own, so a place may be taken.
 *
 * @param facts all facts of the sheet's kind
 */
record RowPlaces<F extends Fact>(Ordered<FactId, F> facts, Ordered<FactId, Draft> drafts) {

  static <F extends Fact> RowPlaces<F> of(Ordered<FactId, F> facts, Book book) {
    return new RowPlaces<>(facts, book.supplement().drafts());
  }

  /** Behind all rows. */
  long end() {
    return Math.max(facts.endPosition(), drafts.endPosition());
  }

  /** The first place from {@code wanted} on that no fact has. */
  long freeForFact(long wanted) {
    long place = wanted;
    while (facts.hasPosition(place)) {
      place++;
    }
    return place;
  }

  /** A draft at the first place from its own on that no draft has. */
  Placed<Draft> free(Placed<Draft> draft) {
    long place = draft.position();
    while (drafts.hasPosition(place)) {
      place++;
    }
    return new Placed<>(place, draft.value());
  }

  /**
   * The room above a row.
   *
   * @param rows of the sheet, in their order
   * @param row the last place for one that is not among them
   */
  Gap above(RowId row, List<RowId> rows) {
    int at = rows.indexOf(row);
    if (at < 0) {
      return new Gap(end() - Ordered.GAP, end());
    }
    Map<RowId, Long> positions = positions();
    long next = Objects.requireNonNull(positions.get(row));
    return new Gap(
        at == 0 ? next - Ordered.GAP : Objects.requireNonNull(positions.get(rows.get(at - 1))),
        next);
  }

  private Map<RowId, Long> positions() {
    Map<RowId, Long> positions = new HashMap<>();
    facts
        .allPlaced()
        .forEach(fact -> positions.put(new RowId.OfFact(fact.value().id()), fact.position()));
    drafts
        .allPlaced()
        .forEach(draft -> positions.put(new RowId.OfFact(draft.value().id()), draft.position()));
    return positions;
  }

  /** The room between two positions. */
  record Gap(long after, long before) {

    /** How far apart so many rows can stand in it; 0 when it is too narrow. */
    long step(int count) {
      return (before - after) / (count + 1L);
    }
  }
}
