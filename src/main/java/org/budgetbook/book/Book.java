package org.budgetbook.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.budgetbook.book.ElementEdit.CarryOverEdit;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.ProjectEdit;
import org.budgetbook.book.ElementEdit.RevenueEdit;
import org.budgetbook.book.ElementEdit.UnitEdit;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.message.RefusedException;

/**
 * One department's budget of one year (部门预算), immutable. A new one comes only from {@link #apply},
 * or from {@link Contents} when it is read as a whole.
 *
 * <p>Invariant: every fact names a unit of this book, every project line a project of it; no two
 * facts share an id, and no id is given twice even after its fact is gone.
 *
 * @param nextFactId the id for the next new fact
 */
public record Book(
    Heading heading,
    Ordered<UnitCode, Unit> units,
    Ordered<ProjectCode, Project> projects,
    Ordered<FactId, BudgetLine> lines,
    Ordered<FactId, RevenueItem> revenue,
    Ordered<FactId, YearEndCarryOver> carryOvers,
    FactId nextFactId) {

  /** A book without units, projects and facts. */
  public static Book empty(Heading heading) {
    return new Contents(heading).toBook();
  }

  /** All facts: lines, then revenue, then carry-overs. */
  public Stream<Fact> facts() {
    return Stream.of(lines.values(), revenue.values(), carryOvers.values())
        .flatMap(java.util.Collection::stream);
  }

  /** The type of a unit of this book. */
  public UnitType typeOf(UnitCode unit) {
    return unit(unit).type();
  }

  public Unit unit(UnitCode code) {
    return units
        .find(code)
        .orElseThrow(() -> new IllegalArgumentException("no unit " + code + " in this book"));
  }

  public Project project(ProjectCode code) {
    return projects
        .find(code)
        .orElseThrow(() -> new IllegalArgumentException("no project " + code + " in this book"));
  }

  /**
   * The book after an edit. All of a group happens or nothing.
   *
   * @throws StaleEditException if the edit was made for another state of the book
   * @throws RefusedException if the edit would break the book's invariant: a fact without its unit
   *     or project, a unit or project removed under its facts
   */
  public Book apply(Edit edit) {
    return switch (edit) {
      case EditGroup group -> {
        Book book = this;
        for (Edit part : group.edits()) {
          book = book.apply(part);
        }
        yield book;
      }
      case HeadingEdit change -> {
        if (!heading.placed().equals(change.before())) {
          throw new StaleEditException("the book's heading is not as the edit saw it");
        }
        yield new Book(
            Objects.requireNonNull(change.after()).value(),
            units,
            projects,
            lines,
            revenue,
            carryOvers,
            nextFactId);
      }
      case UnitEdit change -> {
        Ordered<UnitCode, Unit> changed = units.replaced(change.before(), change.after());
        requireUnused(change);
        yield new Book(heading, changed, projects, lines, revenue, carryOvers, nextFactId);
      }
      case ProjectEdit change -> {
        Ordered<ProjectCode, Project> changed = projects.replaced(change.before(), change.after());
        requireUnused(change);
        yield new Book(heading, units, changed, lines, revenue, carryOvers, nextFactId);
      }
      case LineEdit change -> {
        requireKnown(change);
        yield new Book(
            heading,
            units,
            projects,
            lines.replaced(change.before(), change.after()),
            revenue,
            carryOvers,
            nextAfter(change));
      }
      case RevenueEdit change -> {
        requireKnown(change);
        yield new Book(
            heading,
            units,
            projects,
            lines,
            revenue.replaced(change.before(), change.after()),
            carryOvers,
            nextAfter(change));
      }
      case CarryOverEdit change -> {
        requireKnown(change);
        yield new Book(
            heading,
            units,
            projects,
            lines,
            revenue,
            carryOvers.replaced(change.before(), change.after()),
            nextAfter(change));
      }
    };
  }

  private void requireKnown(ElementEdit<? extends Fact> change) {
    if (change.after() == null) {
      return;
    }
    Fact fact = change.after().value();
    if (!units.contains(fact.unit())) {
      throw RefusedException.of("book.line.unknown-unit", fact.unit());
    }
    if (fact instanceof BudgetLine line
        && line.project() != null
        && !projects.contains(line.project())) {
      throw RefusedException.of("book.line.unknown-project", line.project());
    }
  }

  private void requireUnused(UnitEdit change) {
    if (change.before() == null) {
      return;
    }
    UnitCode code = change.before().value().code();
    boolean gone = change.after() == null || !change.after().value().code().equals(code);
    if (gone && facts().anyMatch(fact -> fact.unit().equals(code))) {
      throw RefusedException.of("book.unit.in-use", change.before().value().name());
    }
  }

  private void requireUnused(ProjectEdit change) {
    if (change.before() == null) {
      return;
    }
    ProjectCode code = change.before().value().code();
    boolean gone = change.after() == null || !change.after().value().code().equals(code);
    if (gone && lines.values().stream().anyMatch(line -> code.equals(line.project()))) {
      throw RefusedException.of("book.project.in-use", change.before().value().name());
    }
  }

  private FactId nextAfter(ElementEdit<? extends Fact> change) {
    if (change.after() == null || change.after().value().id().compareTo(nextFactId) < 0) {
      return nextFactId;
    }
    return new FactId(change.after().value().id().value() + 1);
  }

  /**
   * The parts of a book read from a file, put together in one go. Facts are checked as {@link
   * #apply} checks them. Not thread-safe; for use by one reader.
   */
  public static final class Contents {
    private final Heading heading;
    private final List<Placed<Unit>> units = new ArrayList<>();
    private final List<Placed<Project>> projects = new ArrayList<>();
    private final List<Placed<BudgetLine>> lines = new ArrayList<>();
    private final List<Placed<RevenueItem>> revenue = new ArrayList<>();
    private final List<Placed<YearEndCarryOver>> carryOvers = new ArrayList<>();
    private long nextFactId = 1;

    public Contents(Heading heading) {
      this.heading = heading;
    }

    public Contents unit(Placed<Unit> unit) {
      units.add(unit);
      return this;
    }

    public Contents project(Placed<Project> project) {
      projects.add(project);
      return this;
    }

    public Contents line(Placed<BudgetLine> line) {
      lines.add(line);
      return this;
    }

    public Contents revenue(Placed<RevenueItem> item) {
      revenue.add(item);
      return this;
    }

    public Contents carryOver(Placed<YearEndCarryOver> carryOver) {
      carryOvers.add(carryOver);
      return this;
    }

    /** At least this id for the next fact; ids of facts that are gone stay used. */
    public Contents nextFactId(FactId id) {
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
            if (!allUnits.contains(fact.unit())) {
              throw RefusedException.of("book.line.unknown-unit", fact.unit());
            }
            if (fact instanceof BudgetLine line
                && line.project() != null
                && !allProjects.contains(line.project())) {
              throw RefusedException.of("book.line.unknown-project", line.project());
            }
          });
      return new Book(
          heading,
          allUnits,
          allProjects,
          Ordered.of(BudgetLine::id, lines),
          Ordered.of(RevenueItem::id, revenue),
          Ordered.of(YearEndCarryOver::id, carryOvers),
          new FactId(nextFactId));
    }
  }
}
