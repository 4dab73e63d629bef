package org.budgetbook.book;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * What one unit has of a book: all of it but the facts of other units. The part of a changed book
 * is the changed part of the book, so that one unit's figures follow edits without starting again.
 */
public record UnitPart(UnitCode unit) {

  /** The book with the facts of this unit only. Units and projects stay, for they name things. */
  public Book of(Book book) {
    return new Book(
        book.heading(),
        book.units(),
        book.projects(),
        Ordered.of(BudgetLine::id, own(book.lines())),
        Ordered.of(RevenueItem::id, own(book.revenue())),
        Ordered.of(YearEndCarryOver::id, own(book.carryOvers())),
        book.supplement(),
        book.nextFactId());
  }

  private <F extends Fact> List<Placed<F>> own(Ordered<FactId, F> facts) {
    return facts.allPlaced().stream().filter(fact -> fact.value().unit().equals(unit)).toList();
  }

  /** What an edit of the book does to the part; empty when it leaves the part as it was. */
  public Optional<Edit> of(Edit edit) {
    return switch (edit) {
      case EditGroup group -> {
        List<Edit> own = group.edits().stream().flatMap(part -> of(part).stream()).toList();
        yield own.isEmpty() ? Optional.empty() : Optional.of(new EditGroup(own));
      }
      case LineEdit line ->
          changes(line) ? Optional.of(new LineEdit(own(line.before()), own(line.after()))) : none();
      case RevenueEdit item ->
          changes(item)
              ? Optional.of(new RevenueEdit(own(item.before()), own(item.after())))
              : none();
      case CarryOverEdit kept ->
          changes(kept)
              ? Optional.of(new CarryOverEdit(own(kept.before()), own(kept.after())))
              : none();
      case HeadingEdit other -> Optional.of(other);
      case UnitEdit other -> Optional.of(other);
      case ProjectEdit other -> Optional.of(other);
      case NumberEdit other -> Optional.of(other);
      case PassageEdit other -> Optional.of(other);
      case TargetEdit other -> Optional.of(other);
      case DraftEdit other -> Optional.of(other);
    };
  }

  private static Optional<Edit> none() {
    return Optional.empty();
  }

  private boolean changes(ElementEdit<? extends Fact> edit) {
    return Stream.of(Optional.ofNullable(edit.before()), Optional.ofNullable(edit.after()))
        .flatMap(Optional::stream)
        .anyMatch(fact -> own(fact) != null);
  }

  private <F extends Fact> @Nullable Placed<F> own(@Nullable Placed<F> fact) {
    return fact != null && fact.value().unit().equals(unit) ? fact : null;
  }
}
