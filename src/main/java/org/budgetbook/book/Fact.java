package org.budgetbook.book;

import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FactKind;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.Timing;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/** One amount typed once. Every figure of every table is a sum of facts. */
public sealed interface Fact permits BudgetLine, RevenueItem, YearEndCarryOver {

  FactId id();

  UnitCode unit();

  FundSource source();

  Timing timing();

  Money amount();

  FactKind kind();

  /** Null for what is not expenditure. */
  default @Nullable Category category() {
    return null;
  }

  /** Null for what is not expenditure. */
  default @Nullable FunctionalCode functional() {
    return null;
  }

  /** Null where none was given. */
  default @Nullable DepartmentEconomicCode departmentEconomic() {
    return null;
  }
}
