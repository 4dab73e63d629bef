package org.budgetbook.catalog;

import java.util.ArrayList;
import java.util.List;

/** Functional classification code (支出功能分类科目编码): 类 3, 款 5, 项 7 digits. */
public record FunctionalCode(String digits)
    implements ClassificationCode, Comparable<FunctionalCode> {

  /** Digits of the finest level. */
  public static final int FULL_LENGTH = 7;

  public FunctionalCode {
    Digits.require(digits, FULL_LENGTH, "code.functional");
  }

  /** The code as it stands in a line: it must reach the finest level. */
  public static FunctionalCode parseFull(String text) {
    return new FunctionalCode(Digits.requireFull(text, FULL_LENGTH, "code.functional"));
  }

  /** This code's ancestors from the 类 down, and the code itself last. */
  public List<FunctionalCode> path() {
    List<FunctionalCode> path = new ArrayList<>(4);
    for (int length = 3; length < digits.length(); length += 2) {
      path.add(new FunctionalCode(digits.substring(0, length)));
    }
    path.add(this);
    return path;
  }

  @Override
  public int compareTo(FunctionalCode other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
