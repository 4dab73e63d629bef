package org.budgetbook.edition;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FactKind;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.Signature;
import org.budgetbook.catalog.Timing;
import org.budgetbook.catalog.UnitType;
import org.jspecify.annotations.Nullable;

/**
 * Which facts something counts. Conditions on different axes must all hold; within one axis any of
 * the named values will do; an axis without values does not ask. Facts without a category (revenue,
 * year-end carry-over) fail every condition on the category.
 *
 * @param functional functional codes the fact must be within; empty asks nothing
 * @param economic department economic codes the fact must be within; empty asks nothing
 */
public record FactFilter(
    Set<FactKind> kinds,
    Set<FundSource> sources,
    Set<Timing> timings,
    Set<Category> categories,
    Set<UnitType> unitTypes,
    List<FunctionalCode> functional,
    List<DepartmentEconomicCode> economic) {

  /** Accepts every fact. */
  public static final FactFilter ANY =
      new FactFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of(), List.of());

  public FactFilter {
    kinds = Set.copyOf(kinds);
    sources = Set.copyOf(sources);
    timings = Set.copyOf(timings);
    categories = Set.copyOf(categories);
    unitTypes = Set.copyOf(unitTypes);
    functional = List.copyOf(functional);
    economic = List.copyOf(economic);
  }

  public boolean accepts(Signature fact) {
    return holds(kinds, fact.kind())
        && holds(sources, fact.source())
        && holds(timings, fact.timing())
        && holds(categories, fact.category())
        && holds(unitTypes, fact.unitType());
  }

  /** Whether the codes of a fact pass; null where the fact has none. */
  public boolean acceptsCodes(
      @Nullable FunctionalCode functionalCode, @Nullable DepartmentEconomicCode economicCode) {
    return acceptsFunctional(functionalCode) && acceptsEconomic(economicCode);
  }

  /** Whether a fact's functional code passes; null where it has none. */
  public boolean acceptsFunctional(@Nullable FunctionalCode code) {
    return functional.isEmpty() || code != null && functional.stream().anyMatch(code::isWithin);
  }

  /** Whether a fact's department economic code passes; null where it has none. */
  public boolean acceptsEconomic(@Nullable DepartmentEconomicCode code) {
    return economic.isEmpty() || code != null && economic.stream().anyMatch(code::isWithin);
  }

  public boolean asksForCodes() {
    return !functional.isEmpty() || !economic.isEmpty();
  }

  /** The accepted signatures by their index: the same answer as {@link #accepts}, once for all. */
  public BitSet acceptedSignatures() {
    BitSet accepted = new BitSet(Signature.COUNT);
    for (Signature signature : Signature.all()) {
      if (accepts(signature)) {
        accepted.set(signature.index());
      }
    }
    return accepted;
  }

  private static <T> boolean holds(Set<T> allowed, @Nullable T value) {
    return allowed.isEmpty() || value != null && allowed.contains(value);
  }

  /** A filter on the kind of fact alone. */
  public static FactFilter ofKinds(FactKind first, FactKind... rest) {
    return new FactFilter(
        EnumSet.of(first, rest), Set.of(), Set.of(), Set.of(), Set.of(), List.of(), List.of());
  }
}
