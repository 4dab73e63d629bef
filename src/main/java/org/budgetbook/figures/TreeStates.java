package org.budgetbook.figures;

import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Fact;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.RevenueCode;
import org.budgetbook.edition.FactFilter;
import org.budgetbook.edition.RowRole;
import org.jspecify.annotations.Nullable;

/** Blocks whose rows are codes of a classification. */
final class TreeStates {

  private TreeStates() {}

  private static RowRole roleOf(int level, boolean finest) {
    return level == 1 ? RowRole.GROUP : finest ? RowRole.DETAIL : RowRole.SUBGROUP;
  }

  /** 类, 款, 项. */
  static final class Functional extends BlockState<FunctionalCode> {
    Functional(FactFilter scope, int columns) {
      super(scope, columns);
    }

    @Override
    @Nullable FunctionalCode traits(Fact fact, int signature) {
      return fact.functional();
    }

    @Override
    List<Row> path(FunctionalCode traits, Fact fact, int signature, Book book) {
      return traits.path().stream()
          .map(code ->
              row(
                  new RowKey.Functional(code),
                  roleOf(code.level(), code.equals(traits)),
                  SortKey.of(code.digits())))
          .toList();
    }
  }

  /** Revenue codes and the levels above them. */
  static final class Revenue extends BlockState<RevenueCode> {
    Revenue(FactFilter scope, int columns) {
      super(scope, columns);
    }

    @Override
    @Nullable RevenueCode traits(Fact fact, int signature) {
      return fact instanceof RevenueItem item ? item.code() : null;
    }

    @Override
    List<Row> path(RevenueCode traits, Fact fact, int signature, Book book) {
      return traits.path().stream()
          .map(code ->
              row(
                  new RowKey.Revenue(code),
                  roleOf(code.level(), code.equals(traits)),
                  SortKey.of(code.digits())))
          .toList();
    }
  }

  /** Department economic 类, then (department, government) pairs. */
  static final class Economic extends BlockState<RowKey.EconomicPair> {
    Economic(FactFilter scope, int columns) {
      super(scope, columns);
    }

    @Override
    RowKey.@Nullable EconomicPair traits(Fact fact, int signature) {
      if (fact instanceof BudgetLine line) {
        DepartmentEconomicCode department = line.departmentEconomic();
        GovernmentEconomicCode government = line.governmentEconomic();
        if (department != null && government != null) {
          return new RowKey.EconomicPair(department, government);
        }
      }
      return null;
    }

    @Override
    List<Row> path(RowKey.EconomicPair traits, Fact fact, int signature, Book book) {
      DepartmentEconomicCode group = traits.department().path().getFirst();
      return List.of(
          row(new RowKey.EconomicGroup(group), RowRole.GROUP, SortKey.of(group.digits())),
          row(
              traits,
              RowRole.DETAIL,
              SortKey.of(traits.department().digits() + "/" + traits.government().digits())));
    }
  }
}
