package org.budgetbook.catalog;

import java.util.ArrayList;
import java.util.List;

/** Government economic classification code (政府预算支出经济分类科目编码): 类 3, 款 5 digits. */
public record GovernmentEconomicCode(String digits)
    implements ClassificationCode, Comparable<GovernmentEconomicCode> {

  /** Digits of the finest level. */
  public static final int FULL_LENGTH = 5;

  public GovernmentEconomicCode {
    Digits.require(digits, FULL_LENGTH, "code.government-economic");
  }

  /** The code as it stands in a line: it must reach the finest level. */
  public static GovernmentEconomicCode parseFull(String text) {
    return new GovernmentEconomicCode(
        Digits.requireFull(text, FULL_LENGTH, "code.government-economic"));
  }

  /** This code's ancestors from the 类 down, and the code itself last. */
  public List<GovernmentEconomicCode> path() {
    List<GovernmentEconomicCode> path = new ArrayList<>(4);
    for (int length = 3; length < digits.length(); length += 2) {
      path.add(new GovernmentEconomicCode(digits.substring(0, length)));
    }
    path.add(this);
    return path;
  }

  @Override
  public int compareTo(GovernmentEconomicCode other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
