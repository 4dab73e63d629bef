package org.budgetbook.figures;

import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Fact;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.UnitCode;
import org.budgetbook.edition.FactFilter;
import org.budgetbook.edition.RowRole;
import org.jspecify.annotations.Nullable;

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

  private static @Nullable ProjectCode projectOf(Fact fact) {
    return fact instanceof BudgetLine line ? line.project() : null;
  }

  /** One row a unit. */
  static final class Units extends BlockState<UnitCode> {
    Units(FactFilter scope, int columns) {
      super(scope, columns);
    }

    @Override
    UnitCode traits(Fact fact, int signature) {
      return fact.unit();
    }

    @Override
    List<Row> path(UnitCode traits, Fact fact, int signature, Book book) {
      return List.of(
          row(new RowKey.OfUnit(traits), RowRole.DETAIL, SortKey.of(placeOf(traits, book), 0)));
    }
  }

  /** One row a project code. */
  static final class PlainProjects extends BlockState<ProjectCode> {
    PlainProjects(FactFilter scope, int columns) {
      super(scope, columns);
    }

    @Override
    @Nullable ProjectCode traits(Fact fact, int signature) {
      return projectOf(fact);
    }

    @Override
    List<Row> path(ProjectCode traits, Fact fact, int signature, Book book) {
      return List.of(
          row(
              new RowKey.OfProject(null, traits),
              RowRole.DETAIL,
              SortKey.of(placeOf(traits, book), 0)));
    }
  }

  /** The department, then each unit with its projects. */
  static final class GroupedProjects extends BlockState<RowKey.OfProject> {
    GroupedProjects(FactFilter scope, int columns) {
      super(scope, columns);
    }

    @Override
    RowKey.@Nullable OfProject traits(Fact fact, int signature) {
      ProjectCode project = projectOf(fact);
      return project == null ? null : new RowKey.OfProject(fact.unit(), project);
    }

    @Override
    List<Row> path(RowKey.OfProject traits, Fact fact, int signature, Book book) {
      long unitPlace = placeOf(fact.unit(), book);
      return List.of(
          row(new RowKey.WholeDepartment(), RowRole.TOTAL, SortKey.of(FIRST, FIRST)),
          row(new RowKey.OfUnit(fact.unit()), RowRole.GROUP, SortKey.of(unitPlace, FIRST)),
          row(traits, RowRole.DETAIL, SortKey.of(unitPlace, placeOf(traits.project(), book))));
    }
  }
}
