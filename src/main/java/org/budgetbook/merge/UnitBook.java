package org.budgetbook.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.budgetbook.book.Book;
import org.budgetbook.book.BookContents;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Contribution;
import org.budgetbook.book.Department;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Passage;
import org.budgetbook.book.Placed;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.message.RefusedException;

/**
 * One unit's own book out of a department's (单位预算): its facts, its projects with their targets, and
 * the numbers and texts that it handed in. Where the unit is the only one they are the book's.
 */
public final class UnitBook {

  private final Book book;
  private final Unit unit;
  private final boolean alone;

  private UnitBook(Book book, UnitCode code) {
    this.book = book;
    this.unit =
        book.units().find(code).orElseThrow(() -> RefusedException.of("merge.unit.missing", code));
    this.alone = book.units().size() == 1;
  }

  /**
   * The book that the unit discloses: it bears the unit's name.
   *
   * @throws RefusedException if the book has no such unit
   */
  public static Book disclosed(Book book, UnitCode unit) {
    UnitBook own = new UnitBook(book, unit);
    Heading heading = book.heading();
    return own.of(
        new Heading(heading.edition(), heading.year(), new Department(own.unit.name())), own.unit);
  }

  /**
   * The unit's part, to hand in. Where nothing has changed since a part of the unit came in it is
   * that part again.
   *
   * @param made the origin of a part made now
   * @throws RefusedException if the book has no such unit
   */
  public static Part part(Book book, Origin made) {
    UnitBook own = new UnitBook(book, made.unit());
    Unit unit = own.unit;
    Book narrow = own.of(book.heading(), new Unit(unit.code(), unit.name(), unit.type()));
    Contribution before = unit.contribution();
    if (before != null
        && before.facts().equals(Digests.facts(UnitFacts.of(narrow, unit.code())))
        && before.projects().equals(Digests.projects(narrow))) {
      return new Part(
          unit.code().value(),
          new Origin(unit.code(), before.version(), before.madeAt(), before.program()),
          narrow);
    }
    return new Part(unit.code().value(), made, narrow);
  }

  private Book of(Heading heading, Unit shown) {
    BookContents contents = new BookContents(heading).nextFactId(book.nextFactId());
    contents.unit(book.units().placed(unit.code()).map(old -> at(old, shown)).orElseThrow());
    Set<ProjectCode> projects = projects();
    book.projects().allPlaced().stream()
        .filter(project -> projects.contains(project.value().code()))
        .forEach(contents::project);
    book.lines().allPlaced().stream()
        .filter(line -> isOwn(line.value().unit()))
        .forEach(contents::line);
    book.revenue().allPlaced().stream()
        .filter(item -> isOwn(item.value().unit()))
        .forEach(contents::revenue);
    book.carryOvers().allPlaced().stream()
        .filter(kept -> isOwn(kept.value().unit()))
        .forEach(contents::carryOver);
    book.supplement().targets().allPlaced().stream()
        .filter(target -> projects.contains(target.value().project()))
        .forEach(contents::target);
    numbers().forEach(contents::number);
    passages().forEach(contents::passage);
    return contents.toBook();
  }

  private static <T> Placed<T> at(Placed<T> old, T value) {
    return new Placed<>(old.position(), value);
  }

  private boolean isOwn(UnitCode code) {
    return code.equals(unit.code());
  }

  private Set<ProjectCode> projects() {
    Set<ProjectCode> own = new HashSet<>();
    if (unit.contribution() != null) {
      unit.contribution().projects().keySet().stream()
          .filter(book.projects()::contains)
          .forEach(own::add);
    }
    for (BudgetLine line : book.lines()) {
      if (isOwn(line.unit()) && line.project() != null) {
        own.add(line.project());
      }
    }
    if (alone) {
      book.projects().forEach(project -> own.add(project.code()));
    }
    return own;
  }

  private List<Placed<EnteredNumber>> numbers() {
    if (unit.contribution() != null) {
      return placed(unit.contribution().numbers());
    }
    return alone ? book.supplement().numbers().allPlaced() : List.of();
  }

  private List<Placed<Passage>> passages() {
    if (unit.contribution() != null) {
      return placed(unit.contribution().passages());
    }
    return alone ? book.supplement().passages().allPlaced() : List.of();
  }

  private static <T> List<Placed<T>> placed(List<T> elements) {
    List<Placed<T>> placed = new ArrayList<>();
    for (T element : elements) {
      placed.add(new Placed<>(Ordered.GAP * (placed.size() + 1), element));
    }
    return placed;
  }
}
