package org.budgetbook.book;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.book.ElementEdit.CarryOverEdit;
import org.budgetbook.book.ElementEdit.DraftEdit;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.ProjectEdit;
import org.budgetbook.book.ElementEdit.RevenueEdit;
import org.budgetbook.book.ElementEdit.TargetEdit;
import org.budgetbook.book.ElementEdit.UnitEdit;

/** Edits of every kind that fit a given book, from the random source of a {@link RandomBooks}. */
public final class RandomEdits {

  private final RandomBooks random;
  private final RandomSupplements supplements;

  public RandomEdits(RandomBooks random) {
    this.random = random;
    this.supplements = new RandomSupplements(random);
  }

  /** An edit that the book takes: one element, or a group that happens as one. */
  public Edit next(Book book) {
    return switch (random.below(12)) {
      case 0, 1 -> group(book);
      case 2 -> unitLeavesWithAllItsFacts(book);
      case 3 -> projectLeavesWithItsTarget(book);
      default -> single(book);
    };
  }

  private EditGroup group(Book book) {
    List<Edit> edits = new ArrayList<>();
    Book current = book;
    for (int i = random.below(8) + 1; i > 0; i--) {
      Edit edit = single(current);
      current = current.apply(edit);
      edits.add(edit);
    }
    return new EditGroup(edits);
  }

  private Edit single(Book book) {
    return switch (random.below(28)) {
      case 0, 1, 2, 3 -> addFact(book);
      case 4, 5, 6 -> changeLine(book);
      case 7, 8 -> changeAmount(book);
      case 9, 10, 11 -> removeFact(book);
      case 12 -> changeOther(book);
      case 13 -> addUnit(book);
      case 14 -> addProject(book);
      case 15 -> changeUnit(book);
      case 16 -> changeProject(book);
      case 17 -> removeUnusedUnit(book);
      case 18 -> removeUnusedProject(book);
      case 19 -> changeHeading(book);
      case 20 -> draftBecomesLine(book);
      default -> supplements.next(book);
    };
  }

  /** An edit of a number, text, target or draft: no figure may move by it. */
  public Edit supplement(Book book) {
    return supplements.next(book);
  }

  Edit addUnit(Book book) {
    return new UnitEdit(null, new Placed<>(random.somewhere(book.units()), random.unit(book)));
  }

  Edit addProject(Book book) {
    return new ProjectEdit(
        null, new Placed<>(random.somewhere(book.projects()), random.project(book)));
  }

  Edit addFact(Book book) {
    if (book.units().isEmpty()) {
      return addUnit(book);
    }
    FactId id = book.nextFactId();
    return switch (random.below(8)) {
      case 0 ->
          new RevenueEdit(
              null, new Placed<>(random.somewhere(book.revenue()), random.revenue(id, book)));
      case 1 ->
          new CarryOverEdit(
              null, new Placed<>(random.somewhere(book.carryOvers()), random.carryOver(id, book)));
      default ->
          new LineEdit(null, new Placed<>(random.somewhere(book.lines()), random.line(id, book)));
    };
  }

  private Edit changeLine(Book book) {
    Placed<BudgetLine> old = random.ofOrNull(book.lines().allPlaced());
    return old == null
        ? addFact(book)
        : new LineEdit(
            old,
            new Placed<>(
                random.below(4) == 0 ? random.somewhere(book.lines()) : old.position(),
                random.line(old.value().id(), book)));
  }

  private Edit changeAmount(Book book) {
    Placed<BudgetLine> old = random.ofOrNull(book.lines().allPlaced());
    return old == null
        ? addFact(book)
        : new LineEdit(old, new Placed<>(old.position(), old.value().withAmount(random.amount())));
  }

  private Edit changeOther(Book book) {
    Placed<RevenueItem> item = random.ofOrNull(book.revenue().allPlaced());
    Placed<YearEndCarryOver> carryOver = random.ofOrNull(book.carryOvers().allPlaced());
    if (item != null && (carryOver == null || random.below(2) == 0)) {
      return new RevenueEdit(
          item, new Placed<>(item.position(), random.revenue(item.value().id(), book)));
    }
    return carryOver == null
        ? addFact(book)
        : new CarryOverEdit(
            carryOver,
            new Placed<>(carryOver.position(), random.carryOver(carryOver.value().id(), book)));
  }

  private Edit removeFact(Book book) {
    List<Edit> all = new ArrayList<>();
    book.lines().allPlaced().forEach(line -> all.add(new LineEdit(line, null)));
    book.revenue().allPlaced().forEach(item -> all.add(new RevenueEdit(item, null)));
    book.carryOvers().allPlaced().forEach(kept -> all.add(new CarryOverEdit(kept, null)));
    Edit edit = random.ofOrNull(all);
    return edit == null ? addFact(book) : edit;
  }

  /** Renamed, of another type, in another place, or all of it. */
  private Edit changeUnit(Book book) {
    Placed<Unit> old = random.ofOrNull(book.units().allPlaced());
    if (old == null) {
      return addUnit(book);
    }
    int what = random.below(4);
    Unit unit = old.value();
    return new UnitEdit(
        old,
        new Placed<>(
            what == 2 || what == 3 ? random.somewhere(book.units()) : old.position(),
            new Unit(
                unit.code(),
                what == 0 || what == 3 ? random.unitName() : unit.name(),
                what == 1 || what == 3
                    ? random.any(org.budgetbook.catalog.UnitType.class)
                    : unit.type(),
                what == 3 ? random.contribution() : unit.contribution())));
  }

  private Edit changeProject(Book book) {
    Placed<Project> old = random.ofOrNull(book.projects().allPlaced());
    return old == null
        ? addProject(book)
        : new ProjectEdit(
            old,
            new Placed<>(
                random.below(2) == 0 ? random.somewhere(book.projects()) : old.position(),
                new Project(old.value().code(), random.projectName(), random.projectClass())));
  }

  private Edit removeUnusedUnit(Book book) {
    Placed<Unit> unused =
        random.ofOrNull(
            book.units().allPlaced().stream()
                .filter(
                    unit -> book.facts().noneMatch(fact -> fact.unit().equals(unit.value().code())))
                .toList());
    return unused == null ? removeFact(book) : new UnitEdit(unused, null);
  }

  private Edit removeUnusedProject(Book book) {
    Placed<Project> unused =
        random.ofOrNull(
            book.projects().allPlaced().stream()
                .filter(project ->
                    !book.supplement().targets().contains(project.value().code())
                        && book.lines().values().stream()
                            .noneMatch(line -> project.value().code().equals(line.project())))
                .toList());
    return unused == null ? removeFact(book) : new ProjectEdit(unused, null);
  }

  private Edit changeHeading(Book book) {
    Heading old = book.heading();
    Heading now =
        new Heading(
            old.edition(),
            2023 + random.below(5),
            random.below(2) == 0 ? old.department() : new Department(random.unitName()));
    return new HeadingEdit(old.placed(), now.placed());
  }

  /**
   * Facts away, unit away; then, one time in two, unit back at the end and facts back, so that
   * nothing but the order changes. Else it may come back later as another.
   */
  private Edit unitLeavesWithAllItsFacts(Book book) {
    Placed<Unit> unit = random.ofOrNull(book.units().allPlaced());
    if (unit == null) {
      return addUnit(book);
    }
    List<Edit> away = new ArrayList<>();
    book.lines().allPlaced().stream()
        .filter(line -> line.value().unit().equals(unit.value().code()))
        .forEach(line -> away.add(new LineEdit(line, null)));
    book.revenue().allPlaced().stream()
        .filter(item -> item.value().unit().equals(unit.value().code()))
        .forEach(item -> away.add(new RevenueEdit(item, null)));
    book.carryOvers().allPlaced().stream()
        .filter(kept -> kept.value().unit().equals(unit.value().code()))
        .forEach(kept -> away.add(new CarryOverEdit(kept, null)));
    return leaves(
        away,
        new UnitEdit(unit, null),
        new UnitEdit(null, new Placed<>(book.units().endPosition(), unit.value())));
  }

  /** As {@link #unitLeavesWithAllItsFacts}: lines and target away, project away, maybe all back. */
  private Edit projectLeavesWithItsTarget(Book book) {
    Placed<Project> project = random.ofOrNull(book.projects().allPlaced());
    if (project == null) {
      return addProject(book);
    }
    ProjectCode code = project.value().code();
    List<Edit> away = new ArrayList<>();
    book.lines().allPlaced().stream()
        .filter(line -> code.equals(line.value().project()))
        .forEach(line -> away.add(new LineEdit(line, null)));
    book.supplement().targets().placed(code).stream()
        .forEach(target -> away.add(new TargetEdit(target, null)));
    return leaves(
        away,
        new ProjectEdit(project, null),
        new ProjectEdit(null, new Placed<>(book.projects().endPosition(), project.value())));
  }

  private EditGroup leaves(List<Edit> away, Edit holderAway, Edit holderBack) {
    List<Edit> all = new ArrayList<>(away);
    all.add(holderAway);
    if (random.below(2) == 0) {
      all.add(holderBack);
      away.forEach(edit -> all.add(edit.inverse()));
    }
    return new EditGroup(all);
  }

  /** A draft that is complete now: the line has its id and, where it is free, its place. */
  private Edit draftBecomesLine(Book book) {
    Placed<Draft> draft = random.ofOrNull(book.supplement().drafts().allPlaced());
    if (draft == null || book.units().isEmpty()) {
      return supplements.draft(book);
    }
    long position =
        book.lines().hasPosition(draft.position()) ? book.lines().endPosition() : draft.position();
    return new EditGroup(
        List.of(
            new DraftEdit(draft, null),
            new LineEdit(null, new Placed<>(position, random.line(draft.value().id(), book)))));
  }
}
