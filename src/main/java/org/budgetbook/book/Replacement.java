package org.budgetbook.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.budgetbook.book.ElementEdit.CarryOverEdit;
import org.budgetbook.book.ElementEdit.DraftEdit;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.NumberEdit;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.ElementEdit.ProjectEdit;
import org.budgetbook.book.ElementEdit.RevenueEdit;
import org.budgetbook.book.ElementEdit.TargetEdit;
import org.budgetbook.book.ElementEdit.UnitEdit;
import org.jspecify.annotations.Nullable;

/**
 * The edit that makes one book hold what another holds. What both hold alike is left alone; where
 * units or projects change places, everything that names them goes and comes again.
 */
public final class Replacement {

  private final List<Edit> away = new ArrayList<>();
  private final List<Edit> back = new ArrayList<>();

  private Replacement() {}

  /**
   * The edit from one book to another; empty when they hold the same. The ids given stay given: the
   * next id is the higher of the two.
   */
  public static Optional<Edit> of(Book from, Book to) {
    Replacement replacement = new Replacement();
    boolean all =
        !standsInPlace(from.units(), to.units()) || !standsInPlace(from.projects(), to.projects());
    Supplement old = from.supplement();
    Supplement wanted = to.supplement();
    if (!from.heading().equals(to.heading())) {
      replacement.away.add(new HeadingEdit(from.heading().placed(), to.heading().placed()));
    }
    replacement.add(from.lines(), to.lines(), all, LineEdit::new);
    replacement.add(from.revenue(), to.revenue(), all, RevenueEdit::new);
    replacement.add(from.carryOvers(), to.carryOvers(), all, CarryOverEdit::new);
    replacement.add(old.targets(), wanted.targets(), all, TargetEdit::new);
    replacement.add(old.numbers(), wanted.numbers(), false, NumberEdit::new);
    replacement.add(old.passages(), wanted.passages(), false, PassageEdit::new);
    replacement.add(old.drafts(), wanted.drafts(), false, DraftEdit::new);
    Replacement holders = new Replacement();
    List<Edit> edits = new ArrayList<>();
    if (all) {
      holders.add(from.units(), to.units(), false, UnitEdit::new);
      holders.add(from.projects(), to.projects(), false, ProjectEdit::new);
      edits.addAll(replacement.away);
      edits.addAll(holders.away);
      edits.addAll(holders.back);
    } else {
      holders.addInPlace(from.units(), to.units(), UnitEdit::new);
      holders.addInPlace(from.projects(), to.projects(), ProjectEdit::new);
      edits.addAll(holders.back);
      edits.addAll(replacement.away);
      edits.addAll(holders.away);
    }
    edits.addAll(replacement.back);
    return edits.isEmpty() ? Optional.empty() : Optional.of(new EditGroup(edits));
  }

  /** Whether what both hold stands where it stood, and what comes has a place that is free. */
  private static <K extends Comparable<? super K>, V> boolean standsInPlace(
      Ordered<K, V> from, Ordered<K, V> to) {
    return to.allPlaced().stream()
        .allMatch(wanted -> {
          OptionalLong before = from.position(to.keyOf(wanted.value()));
          return before.isPresent()
              ? before.getAsLong() == wanted.position()
              : !from.hasPosition(wanted.position());
        });
  }

  /** Coming and changing before any fact moves, leaving after all have left. */
  private <K extends Comparable<? super K>, V> void addInPlace(
      Ordered<K, V> from,
      Ordered<K, V> to,
      BiFunction<@Nullable Placed<V>, @Nullable Placed<V>, ElementEdit<V>> edit) {
    for (Placed<V> wanted : to.allPlaced()) {
      Placed<V> old = from.placed(to.keyOf(wanted.value())).orElse(null);
      if (!wanted.equals(old)) {
        back.add(edit.apply(old, wanted));
      }
    }
    for (Placed<V> old : from.allPlaced()) {
      if (!to.contains(to.keyOf(old.value()))) {
        away.add(edit.apply(old, null));
      }
    }
  }

  /** What goes before anything comes, so that no key and no place is taken twice. */
  private <K extends Comparable<? super K>, V> void add(
      Ordered<K, V> from,
      Ordered<K, V> to,
      boolean all,
      BiFunction<@Nullable Placed<V>, @Nullable Placed<V>, ElementEdit<V>> edit) {
    for (Placed<V> old : from.allPlaced()) {
      if (all || !to.holds(old)) {
        away.add(edit.apply(old, null));
      }
    }
    for (Placed<V> wanted : to.allPlaced()) {
      if (all || !from.holds(wanted)) {
        back.add(edit.apply(null, wanted));
      }
    }
  }
}
