package org.budgetbook.figures;

import java.util.List;
import java.util.Objects;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Fact;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.UnitCode;
import org.budgetbook.edition.FactFilter;
import org.budgetbook.edition.RowRole;

/** Blocks whose rows are the units and projects of the book, in the book's order. */
final class HolderStates {

  /** Before every unit and project: positions in a book are compared with this. */
  private static final long FIRST = Long.MIN_VALUE;

  private HolderStates() {}

  private static long placeOf(UnitCode unit, Book book) {
    return book.units().position(unit).orElseThrow();
  }

  private static long placeOf(ProjectCode project, Book book) {
    return book.projects().position(project).orElseThrow();
  }

  /** The project of a fact whose traits have one. */
  private static ProjectCode projectOf(Fact fact) {
    return Objects.requireNonNull(((BudgetLine) fact).project());
  }

  /** One row a unit. */
  static final class Units extends BlockState {
    Units(FactFilter scope, int columns) {
      super(scope, columns);
    }

    @Override
    int pathNumber(Fact fact, Traits traits) {
      return traits.unit;
    }

    @Override
    List<Row> path(Fact fact, Traits traits, Book book) {
      UnitCode unit = fact.unit();
      return List.of(
          row(new RowKey.OfUnit(unit), RowRole.DETAIL, SortKey.of(placeOf(unit, book), 0)));
    }
  }

  /** One row a project code. */
  static final class PlainProjects extends BlockState {
    PlainProjects(FactFilter scope, int columns) {
      super(scope, columns);
    }

    @Override
    int pathNumber(Fact fact, Traits traits) {
      return traits.project;
    }

    @Override
    List<Row> path(Fact fact, Traits traits, Book book) {
      ProjectCode project = projectOf(fact);
      return List.of(
          row(
              new RowKey.OfProject(null, project),
              RowRole.DETAIL,
              SortKey.of(placeOf(project, book), 0)));
    }
  }

  /** The department, then each unit with its projects. */
  static final class GroupedProjects extends BlockState {
    GroupedProjects(FactFilter scope, int columns) {
      super(scope, columns);
    }

    @Override
    int pathNumber(Fact fact, Traits traits) {
      return traits.unitProject;
    }

    @Override
    List<Row> path(Fact fact, Traits traits, Book book) {
      ProjectCode project = projectOf(fact);
      long unitPlace = placeOf(fact.unit(), book);
      return List.of(
          row(new RowKey.WholeDepartment(), RowRole.TOTAL, SortKey.of(FIRST, FIRST)),
          row(new RowKey.OfUnit(fact.unit()), RowRole.GROUP, SortKey.of(unitPlace, FIRST)),
          row(
              new RowKey.OfProject(fact.unit(), project),
              RowRole.DETAIL,
              SortKey.of(unitPlace, placeOf(project, book))));
    }
  }
}
