package org.budgetbook.book;

import java.util.Objects;
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
import org.budgetbook.catalog.UnitType;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * One department's budget of one year (部门预算), immutable. A new one comes only from {@link #apply},
 * or from {@link BookContents} when it is read as a whole.
 *
 * <p>Invariant: every fact names a unit of this book, every project line and every target a project
 * of it; no two facts share an id, and no id is given twice even after its fact is gone.
 *
 * @param supplement what stands beside the facts
 * @param nextFactId the id for the next new fact
 */
public record Book(
    Heading heading,
    Ordered<UnitCode, Unit> units,
    Ordered<ProjectCode, Project> projects,
    Ordered<FactId, BudgetLine> lines,
    Ordered<FactId, RevenueItem> revenue,
    Ordered<FactId, YearEndCarryOver> carryOvers,
    Supplement supplement,
    FactId nextFactId) {

  /** A book without units, projects and facts. */
  public static Book empty(Heading heading) {
    return new BookContents(heading).toBook();
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
        yield with(Objects.requireNonNull(change.after()).value());
      }
      case UnitEdit change -> {
        Ordered<UnitCode, Unit> changed = units.replaced(change.before(), change.after());
        requireUnused(change);
        yield with(changed, projects);
      }
      case ProjectEdit change -> {
        Ordered<ProjectCode, Project> changed = projects.replaced(change.before(), change.after());
        requireUnused(change);
        yield with(units, changed);
      }
      case LineEdit change -> {
        requireKnown(change.after());
        yield with(lines.replaced(change.before(), change.after()), revenue, carryOvers, change);
      }
      case RevenueEdit change -> {
        requireKnown(change.after());
        yield with(lines, revenue.replaced(change.before(), change.after()), carryOvers, change);
      }
      case CarryOverEdit change -> {
        requireKnown(change.after());
        yield with(lines, revenue, carryOvers.replaced(change.before(), change.after()), change);
      }
      case NumberEdit change -> with(supplement.apply(change), nextFactId);
      case PassageEdit change -> with(supplement.apply(change), nextFactId);
      case TargetEdit change -> {
        Placed<PerformanceTarget> target = change.after();
        if (target != null) {
          requireProject(target.value().project(), projects);
        }
        yield with(supplement.apply(change), nextFactId);
      }
      case DraftEdit change ->
          with(
              supplement.apply(change),
              change.after() == null ? nextFactId : nextAfter(change.after().value().id()));
    };
  }

  private Book with(Heading changed) {
    return new Book(changed, units, projects, lines, revenue, carryOvers, supplement, nextFactId);
  }

  private Book with(Ordered<UnitCode, Unit> newUnits, Ordered<ProjectCode, Project> newProjects) {
    return new Book(
        heading, newUnits, newProjects, lines, revenue, carryOvers, supplement, nextFactId);
  }

  private Book with(
      Ordered<FactId, BudgetLine> newLines,
      Ordered<FactId, RevenueItem> newRevenue,
      Ordered<FactId, YearEndCarryOver> newCarryOvers,
      ElementEdit<? extends Fact> change) {
    return new Book(
        heading,
        units,
        projects,
        newLines,
        newRevenue,
        newCarryOvers,
        supplement,
        change.after() == null ? nextFactId : nextAfter(change.after().value().id()));
  }

  private Book with(Supplement changed, FactId next) {
    return new Book(heading, units, projects, lines, revenue, carryOvers, changed, next);
  }

  private void requireKnown(@Nullable Placed<? extends Fact> fact) {
    if (fact != null) {
      requireKnown(fact.value(), units, projects);
    }
  }

  static void requireKnown(
      Fact fact, Ordered<UnitCode, Unit> units, Ordered<ProjectCode, Project> projects) {
    if (!units.contains(fact.unit())) {
      throw RefusedException.of("book.line.unknown-unit", fact.unit());
    }
    if (fact instanceof BudgetLine line && line.project() != null) {
      requireProject(line.project(), projects);
    }
  }

  static void requireProject(ProjectCode code, Ordered<ProjectCode, Project> projects) {
    if (!projects.contains(code)) {
      throw RefusedException.of("book.line.unknown-project", code);
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
    if (gone
        && (supplement.targets().contains(code)
            || lines.values().stream().anyMatch(line -> code.equals(line.project())))) {
      throw RefusedException.of("book.project.in-use", change.before().value().name());
    }
  }

  private FactId nextAfter(FactId used) {
    return used.compareTo(nextFactId) < 0 ? nextFactId : new FactId(used.value() + 1);
  }
}
