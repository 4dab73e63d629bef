package org.budgetbook.catalog;

import java.util.ArrayList;
import java.util.List;

/** Department economic classification code (部门预算支出经济分类科目编码): 类 3, 款 5 digits. */
public record DepartmentEconomicCode(String digits)
    implements ClassificationCode, Comparable<DepartmentEconomicCode> {

  /** Digits of the finest level. */
  public static final int FULL_LENGTH = 5;

  public DepartmentEconomicCode {
    Digits.require(digits, FULL_LENGTH, "code.department-economic");
  }

  /** The code as it stands in a line: it must reach the finest level. */
  public static DepartmentEconomicCode parseFull(String text) {
    return new DepartmentEconomicCode(
        Digits.requireFull(text, FULL_LENGTH, "code.department-economic"));
  }

  /** This code's ancestors from the 类 down, and the code itself last. */
  public List<DepartmentEconomicCode> path() {
    List<DepartmentEconomicCode> path = new ArrayList<>(4);
    for (int length = 3; length < digits.length(); length += 2) {
      path.add(new DepartmentEconomicCode(digits.substring(0, length)));
    }
    path.add(this);
    return path;
  }

  @Override
  public int compareTo(DepartmentEconomicCode other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
