package org.budgetbook.reconstruction;

import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.Timing;
import org.jspecify.annotations.Nullable;

/**
 * A line to be, before units and projects have their codes.
 *
 * @param project the project's number; {@link #NONE} for basic expenditure
 * @param unit the unit's number; {@link #NONE} while it is open
 */
record DraftLine(
    FunctionalCode functional,
    Category category,
    @Nullable DepartmentEconomicCode department,
    @Nullable GovernmentEconomicCode government,
    int project,
    int unit,
    FundSource source,
    Timing timing,
    long fen,
    Sureness sureness) {

  static final int NONE = -1;

  DraftLine withFen(long amount) {
    return new DraftLine(
        functional,
        category,
        department,
        government,
        project,
        unit,
        source,
        timing,
        amount,
        sureness);
  }

  /** In {@code owner}'s 机关运行经费. */
  DraftLine operatingOf(int owner) {
    return new DraftLine(
        functional,
        Category.OPERATING,
        department,
        government,
        project,
        owner,
        source,
        timing,
        fen,
        sureness);
  }

  DraftLine of(int owner) {
    return new DraftLine(
        functional,
        category,
        department,
        government,
        project,
        owner,
        source,
        timing,
        fen,
        sureness);
  }

  DraftLine with(
      @Nullable DepartmentEconomicCode item, @Nullable GovernmentEconomicCode paidUnder) {
    return new DraftLine(
        functional,
        category,
        item,
        paidUnder,
        project,
        unit,
        source,
        timing,
        fen,
        Sureness.ASSUMED);
  }
}
