package org.budgetbook.figures;

import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit;
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
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Unit;

/** How far an edit reaches beyond the facts it names. */
enum Reach {
  /** Only the named facts. */
  FACTS,
  /** Names or years too: labels must be read anew. */
  LABELS,
  /** A unit's type, or the order of units or projects: every fact may count elsewhere. */
  ORDER_OR_TYPE;

  static Reach of(Edit edit, Book before, Book after) {
    return switch (edit) {
      case EditGroup group -> {
        Reach furthest = FACTS;
        for (Edit part : group.edits()) {
          Reach reach = of(part, before, after);
          furthest = reach.compareTo(furthest) > 0 ? reach : furthest;
        }
        yield furthest;
      }
      case HeadingEdit heading -> LABELS;
      case UnitEdit unit -> {
        Placed<Unit> old = unit.before();
        Placed<Unit> now = unit.after();
        boolean otherType = old != null && now != null && old.value().type() != now.value().type();
        yield otherType ? ORDER_OR_TYPE : ofHolder(unit, Unit::code, before.units(), after.units());
      }
      case ProjectEdit project ->
          ofHolder(project, org.budgetbook.book.Project::code, before.projects(), after.projects());
      case LineEdit line -> FACTS;
      case RevenueEdit item -> FACTS;
      case CarryOverEdit carryOver -> FACTS;
      case NumberEdit number -> FACTS;
      case PassageEdit passage -> FACTS;
      case TargetEdit target -> FACTS;
      case DraftEdit draft -> FACTS;
    };
  }

  /**
   * A unit or project that comes has no facts yet, one that goes has none any more; but one that
   * within a group goes and comes back, or comes and goes, may have other places in between.
   */
  private static <K extends Comparable<? super K>, T> Reach ofHolder(
      ElementEdit<T> edit,
      java.util.function.Function<T, K> keyOf,
      Ordered<K, T> before,
      Ordered<K, T> after) {
    Placed<T> old = edit.before();
    Placed<T> now = edit.after();
    if (old != null && now != null) {
      boolean stays =
          old.position() == now.position()
              && keyOf.apply(old.value()).equals(keyOf.apply(now.value()));
      return stays ? LABELS : ORDER_OR_TYPE;
    }
    boolean plainComing =
        now != null
            && !before.contains(keyOf.apply(now.value()))
            && after.contains(keyOf.apply(now.value()));
    boolean plainGoing =
        old != null
            && before.contains(keyOf.apply(old.value()))
            && !after.contains(keyOf.apply(old.value()));
    return plainComing || plainGoing ? FACTS : ORDER_OR_TYPE;
  }
}
