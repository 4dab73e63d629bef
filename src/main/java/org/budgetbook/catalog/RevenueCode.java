package org.budgetbook.catalog;

import java.util.ArrayList;
import java.util.List;

/** Revenue classification code (收入分类科目编码): 类 3, 款 5, 项 7, 目 9 digits. */
public record RevenueCode(String digits) implements ClassificationCode, Comparable<RevenueCode> {

  /** Digits of the finest level. */
  public static final int FULL_LENGTH = 9;

  public RevenueCode {
    Digits.require(digits, FULL_LENGTH, "code.revenue");
  }

  /** The code as it stands in a line: it must reach the finest level. */
  public static RevenueCode parseFull(String text) {
    return new RevenueCode(Digits.requireFull(text, FULL_LENGTH, "code.revenue"));
  }

  /** This code's ancestors from the 类 down, and the code itself last. */
  public List<RevenueCode> path() {
    List<RevenueCode> path = new ArrayList<>(4);
    for (int length = 3; length < digits.length(); length += 2) {
      path.add(new RevenueCode(digits.substring(0, length)));
    }
    path.add(this);
    return path;
  }

  @Override
  public int compareTo(RevenueCode other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
