package org.budgetbook.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which government economic code a department economic code usually maps to
 * (部门预算支出经济分类科目与政府预算支出经济分类科目对照), by the unit's type. A proposal, never a rule.
 */
public final class EconomicCorrespondence {

  /** One row; {@code forInstitution} is true for 事业单位, false for 行政 and 参公 units. */
  public record Pair(
      DepartmentEconomicCode department,
      boolean forInstitution,
      GovernmentEconomicCode government,
      Evidence evidence) {}

  private record Side(DepartmentEconomicCode department, boolean forInstitution) {}

  private final Map<Side, Pair> pairs;

  public EconomicCorrespondence(List<Pair> rows) {
    pairs =
        rows.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> new Side(row.department(), row.forInstitution()), row -> row));
  }

  public Optional<Pair> propose(DepartmentEconomicCode department, UnitType type) {
    boolean forInstitution =
        switch (type) {
          case ADMINISTRATIVE, CIVIL_SERVICE_LAW -> false;
          case PUBLIC_INSTITUTION -> true;
        };
    return Optional.ofNullable(pairs.get(new Side(department, forInstitution)));
  }
}
