package org.budgetbook.figures;

import java.util.List;
import java.util.Objects;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Fact;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.RevenueCode;
import org.budgetbook.edition.FactFilter;
import org.budgetbook.edition.RowRole;

/** Blocks whose rows are codes of a classification. */
final class TreeStates {

  private TreeStates() {}

  private static RowRole roleOf(int level, boolean finest) {
    return level == 1 ? RowRole.GROUP : finest ? RowRole.DETAIL : RowRole.SUBGROUP;
  }

  /** 类, 款, 项. */
  static final class Functional extends BlockState {
    Functional(FactFilter scope, int columns) {
      super(scope, columns);
    }

    @Override
    int pathNumber(Fact fact, Traits traits) {
      return traits.functional;
    }

    @Override
    List<Row> path(Fact fact, Traits traits, Book book) {
      FunctionalCode finest = Objects.requireNonNull(fact.functional());
      return finest.path().stream()
          .map(code ->
              row(
                  new RowKey.Functional(code),
                  roleOf(code.level(), code.equals(finest)),
                  SortKey.of(code.digits())))
          .toList();
    }
  }

  /**
   * Revenue codes and the levels above them. Items may be entered at any level, so a row's role
   * hangs on its level only: whether the row itself or one below it came first must not tell.
   */
  static final class Revenue extends BlockState {
    Revenue(FactFilter scope, int columns) {
      super(scope, columns);
    }

    @Override
    int pathNumber(Fact fact, Traits traits) {
      return traits.revenue;
    }

    @Override
    List<Row> path(Fact fact, Traits traits, Book book) {
      RevenueCode finest = ((RevenueItem) fact).code();
      return finest.path().stream()
          .map(code ->
              row(
                  new RowKey.Revenue(code),
                  roleOf(code.level(), code.level() > 2),
                  SortKey.of(code.digits())))
          .toList();
    }
  }

  /** Department economic 类, then (department, government) pairs. */
  static final class Economic extends BlockState {
    Economic(FactFilter scope, int columns) {
      super(scope, columns);
    }

    @Override
    int pathNumber(Fact fact, Traits traits) {
      return traits.economicPair;
    }

    @Override
    List<Row> path(Fact fact, Traits traits, Book book) {
      BudgetLine line = (BudgetLine) fact;
      RowKey.EconomicPair pair =
          new RowKey.EconomicPair(
              Objects.requireNonNull(line.departmentEconomic()),
              Objects.requireNonNull(line.governmentEconomic()));
      DepartmentEconomicCode group = pair.department().path().getFirst();
      return List.of(
          row(new RowKey.EconomicGroup(group), RowRole.GROUP, SortKey.of(group.digits())),
          row(
              pair,
              RowRole.DETAIL,
              SortKey.of(pair.department().digits() + "/" + pair.government().digits())));
    }
  }
}
