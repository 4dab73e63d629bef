package org.budgetbook.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The parts of a book read from a file, put together in one go. Facts are checked as {@link
 * Book#apply} checks them. Not thread-safe; for use by one reader.
 */
public final class BookContents {
  private final Heading heading;
  private final List<Placed<Unit>> units = new ArrayList<>();
  private final List<Placed<Project>> projects = new ArrayList<>();
  private final List<Placed<BudgetLine>> lines = new ArrayList<>();
  private final List<Placed<RevenueItem>> revenue = new ArrayList<>();
  private final List<Placed<YearEndCarryOver>> carryOvers = new ArrayList<>();
  private final List<Placed<EnteredNumber>> numbers = new ArrayList<>();
  private final List<Placed<Passage>> passages = new ArrayList<>();
  private final List<Placed<PerformanceTarget>> targets = new ArrayList<>();
  private final List<Placed<Draft>> drafts = new ArrayList<>();
  private long nextFactId = 1;

  public BookContents(Heading heading) {
    this.heading = heading;
  }

  public BookContents unit(Placed<Unit> unit) {
    units.add(unit);
    return this;
  }

  public BookContents project(Placed<Project> project) {
    projects.add(project);
    return this;
  }

  public BookContents line(Placed<BudgetLine> line) {
    lines.add(line);
    return this;
  }

  public BookContents revenue(Placed<RevenueItem> item) {
    revenue.add(item);
    return this;
  }

  public BookContents carryOver(Placed<YearEndCarryOver> carryOver) {
    carryOvers.add(carryOver);
    return this;
  }

  public BookContents number(Placed<EnteredNumber> number) {
    numbers.add(number);
    return this;
  }

  public BookContents passage(Placed<Passage> passage) {
    passages.add(passage);
    return this;
  }

  public BookContents target(Placed<PerformanceTarget> target) {
    targets.add(target);
    return this;
  }

  public BookContents draft(Placed<Draft> draft) {
    drafts.add(draft);
    return this;
  }

  /** At least this id for the next fact; ids of facts that are gone stay used. */
  public BookContents nextFactId(FactId id) {
    nextFactId = Math.max(nextFactId, id.value());
    return this;
  }

  public Book toBook() {
    Ordered<UnitCode, Unit> allUnits = Ordered.of(Unit::code, units);
    Ordered<ProjectCode, Project> allProjects = Ordered.of(Project::code, projects);
    Stream.of(lines, revenue, carryOvers)
        .flatMap(List::stream)
        .map(placed -> (Fact) placed.value())
        .forEach(fact -> {
          nextFactId = Math.max(nextFactId, fact.id().value() + 1);
          Book.requireKnown(fact, allUnits, allProjects);
        });
    drafts.forEach(draft -> nextFactId = Math.max(nextFactId, draft.value().id().value() + 1));
    targets.forEach(target -> Book.requireProject(target.value().project(), allProjects));
    return new Book(
        heading,
        allUnits,
        allProjects,
        Ordered.of(BudgetLine::id, lines),
        Ordered.of(RevenueItem::id, revenue),
        Ordered.of(YearEndCarryOver::id, carryOvers),
        new Supplement(
            Ordered.of(EnteredNumber::key, numbers),
            Ordered.of(Passage::key, passages),
            Ordered.of(PerformanceTarget::project, targets),
            Ordered.of(Draft::id, drafts)),
        new FactId(nextFactId));
  }
}
