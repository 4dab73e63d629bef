package org.budgetbook.figures;

import java.util.List;
import java.util.Set;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Fact;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.UnitCode;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FactKind;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.RevenueCode;
import org.budgetbook.catalog.Timing;
import org.budgetbook.catalog.UnitType;
import org.jspecify.annotations.Nullable;

/**
 * What a blank figure cell already says about the fact that would fill it. Where a set has one
 * value that value is given; where it has several the user is asked to choose among them.
 *
 * @param functional the code the fact must be within; null when the cell says nothing of it
 * @param economic codes one of which the fact must be within; empty when the cell says nothing
 * @param government the government economic code; null likewise
 * @param revenue the revenue code the fact must be within; null likewise
 * @param unit null likewise
 * @param project null likewise
 */
public record FactDraft(
    FactKind kind,
    Set<FundSource> sources,
    Set<Timing> timings,
    Set<Category> categories,
    Set<UnitType> unitTypes,
    @Nullable FunctionalCode functional,
    List<DepartmentEconomicCode> economic,
    @Nullable GovernmentEconomicCode government,
    @Nullable RevenueCode revenue,
    @Nullable UnitCode unit,
    @Nullable ProjectCode project) {

  public FactDraft {
    sources = Set.copyOf(sources);
    timings = Set.copyOf(timings);
    categories = Set.copyOf(categories);
    unitTypes = Set.copyOf(unitTypes);
    economic = List.copyOf(economic);
  }

  /** The same draft for one unit, where the cell itself says nothing of it. */
  public FactDraft within(UnitCode only) {
    return new FactDraft(
        kind,
        sources,
        timings,
        categories,
        unitTypes,
        functional,
        economic,
        government,
        revenue,
        unit == null ? only : unit,
        project);
  }

  /**
   * Whether a fact is what the draft asks for, so that it counts in the cell.
   *
   * @param type of the fact's unit
   */
  public boolean accepts(Fact fact, UnitType type) {
    boolean axes =
        fact.kind() == kind
            && sources.contains(fact.source())
            && timings.contains(fact.timing())
            && (fact.category() == null || categories.contains(fact.category()))
            && unitTypes.contains(type)
            && (unit == null || unit.equals(fact.unit()));
    boolean codes = isWithin(fact.functional(), functional) && acceptsEconomic(fact);
    return axes && codes && acceptsRest(fact);
  }

  private boolean acceptsEconomic(Fact fact) {
    DepartmentEconomicCode code = fact.departmentEconomic();
    return economic.isEmpty() || code != null && economic.stream().anyMatch(code::isWithin);
  }

  private boolean acceptsRest(Fact fact) {
    return switch (fact) {
      case BudgetLine line ->
          (government == null || government.equals(line.governmentEconomic()))
              && (project == null || project.equals(line.project()));
      case RevenueItem item -> isWithin(item.code(), revenue);
      case YearEndCarryOver carryOver -> true;
    };
  }

  private static boolean isWithin(
      @Nullable ClassificationCode code, @Nullable ClassificationCode wanted) {
    return wanted == null || code != null && code.isWithin(wanted);
  }

  /** The only value of a set, or null when there is a choice. */
  public static <T> @Nullable T only(Set<T> values) {
    return values.size() == 1 ? values.iterator().next() : null;
  }
}
