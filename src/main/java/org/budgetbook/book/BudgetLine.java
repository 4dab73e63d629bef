package org.budgetbook.book;

import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FactKind;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.Timing;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A budget line (预算明细): money one unit may spend, for one purpose, from one source.
 *
 * @param functional down to the 项
 * @param departmentEconomic down to the 款; null only for projects
 * @param governmentEconomic down to the 款; null only for projects
 * @param project the project of project expenditure; null for basic expenditure
 * @param amount may be zero or negative (adjustments)
 */
public record BudgetLine(
    FactId id,
    UnitCode unit,
    FunctionalCode functional,
    Category category,
    @Nullable DepartmentEconomicCode departmentEconomic,
    @Nullable GovernmentEconomicCode governmentEconomic,
    @Nullable ProjectCode project,
    FundSource source,
    Timing timing,
    Money amount)
    implements Fact {

  public BudgetLine {
    if (functional.digits().length() != FunctionalCode.FULL_LENGTH) {
      throw RefusedException.of(
          "code.functional.length",
          functional,
          functional.digits().length(),
          FunctionalCode.FULL_LENGTH);
    }
    if (category.isBasic()) {
      if (departmentEconomic == null) {
        throw RefusedException.of("book.line.department-economic");
      }
      if (governmentEconomic == null) {
        throw RefusedException.of("book.line.government-economic");
      }
      if (project != null) {
        throw RefusedException.of("book.line.project-of-basic", project);
      }
    } else if (project == null) {
      throw RefusedException.of("book.line.project-missing");
    }
  }

  @Override
  public FactKind kind() {
    return FactKind.EXPENDITURE;
  }

  /** The same line as another fact. */
  public BudgetLine withId(FactId newId) {
    return with(newId, amount);
  }

  public BudgetLine withAmount(Money newAmount) {
    return with(id, newAmount);
  }

  private BudgetLine with(FactId newId, Money newAmount) {
    return new BudgetLine(
        newId,
        unit,
        functional,
        category,
        departmentEconomic,
        governmentEconomic,
        project,
        source,
        timing,
        newAmount);
  }
}
