package org.budgetbook.book;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.book.ElementEdit.CarryOverEdit;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.ProjectEdit;
import org.budgetbook.book.ElementEdit.RevenueEdit;
import org.budgetbook.book.ElementEdit.UnitEdit;

/** Edits of every kind that fit a given book, from the random source of a {@link RandomBooks}. */
public final class RandomEdits {

  private final RandomBooks random;

  public RandomEdits(RandomBooks random) {
    this.random = random;
  }

  /** An edit that the book takes: one element, or a group that happens as one. */
  public Edit next(Book book) {
    return switch (random.below(12)) {
      case 0, 1 -> group(book);
      case 2 -> unitLeavesWithAllItsFacts(book);
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
    return switch (random.below(20)) {
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
      default -> changeHeading(book);
    };
  }

  Edit addUnit(Book book) {
    return new UnitEdit(null, new Placed<>(somewhere(book.units()), random.unit(book)));
  }

  Edit addProject(Book book) {
    return new ProjectEdit(null, new Placed<>(somewhere(book.projects()), random.project(book)));
  }

  Edit addFact(Book book) {
    if (book.units().isEmpty()) {
      return addUnit(book);
    }
    FactId id = book.nextFactId();
    return switch (random.below(8)) {
      case 0 ->
          new RevenueEdit(null, new Placed<>(somewhere(book.revenue()), random.revenue(id, book)));
      case 1 ->
          new CarryOverEdit(
              null, new Placed<>(somewhere(book.carryOvers()), random.carryOver(id, book)));
      default -> new LineEdit(null, new Placed<>(somewhere(book.lines()), random.line(id, book)));
    };
  }

  private Edit changeLine(Book book) {
    Placed<BudgetLine> old = random.ofOrNull(book.lines().allPlaced());
    return old == null
        ? addFact(book)
        : new LineEdit(
            old,
            new Placed<>(
                random.below(4) == 0 ? somewhere(book.lines()) : old.position(),
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
            what == 2 || what == 3 ? somewhere(book.units()) : old.position(),
            new Unit(
                unit.code(),
                what == 0 || what == 3 ? random.unitName() : unit.name(),
                what == 1 || what == 3
                    ? random.any(org.budgetbook.catalog.UnitType.class)
                    : unit.type())));
  }

  private Edit changeProject(Book book) {
    Placed<Project> old = random.ofOrNull(book.projects().allPlaced());
    return old == null
        ? addProject(book)
        : new ProjectEdit(
            old,
            new Placed<>(
                random.below(2) == 0 ? somewhere(book.projects()) : old.position(),
                new Project(old.value().code(), random.projectName())));
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
                    book.lines().values().stream()
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
    List<Edit> all = new ArrayList<>(away);
    all.add(new UnitEdit(unit, null));
    if (random.below(2) == 0) {
      all.add(new UnitEdit(null, new Placed<>(book.units().endPosition(), unit.value())));
      away.forEach(edit -> all.add(edit.inverse()));
    }
    return new EditGroup(all);
  }

  /** At the end, or just before an element where there is room. */
  private <K extends Comparable<? super K>, V> long somewhere(Ordered<K, V> elements) {
    List<Placed<V>> all = elements.allPlaced();
    if (all.isEmpty() || random.below(3) == 0) {
      return elements.endPosition();
    }
    int at = random.below(all.size());
    long low = at == 0 ? all.getFirst().position() - 100 : all.get(at - 1).position();
    long high = all.get(at).position();
    return high - low < 2 ? elements.endPosition() : low + (high - low) / 2;
  }
}
