package org.budgetbook.reconstruction;

import java.util.List;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.GovernmentEconomicCode;

/**
 * What experience says where the tables are silent: which economic item is usually spent under
 * which functional code, and what to put where nothing is known.
 *
 * @param pairings the surest first
 * @param personnel the economic codes of 人员经费 that no table names
 * @param operating the same of 公用经费
 * @param unknownUnit the name of a unit that no table names
 * @param unknownProject the name of a project that no table names
 */
public record Affinities(
    List<Pairing> pairings,
    EconomicItem personnel,
    EconomicItem operating,
    String unknownUnit,
    String unknownProject) {

  public Affinities {
    pairings = List.copyOf(pairings);
  }

  /**
   * An economic item and the functional codes it is usually spent under.
   *
   * @param functional of any level, the likeliest first
   */
  public record Pairing(DepartmentEconomicCode economic, List<FunctionalCode> functional) {
    public Pairing {
      functional = List.copyOf(functional);
    }
  }

  /** A department economic code with the government economic code it is paid under. */
  public record EconomicItem(
      DepartmentEconomicCode department, GovernmentEconomicCode government) {}
}
