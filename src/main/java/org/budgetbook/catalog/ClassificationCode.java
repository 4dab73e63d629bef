package org.budgetbook.catalog;

import java.util.Optional;

/**
 * A code of an official classification (科目编码). Every level adds digits: 类 has 3, 款 5, 项 7 and, for
 * revenue only, 目 9.
 */
public sealed interface ClassificationCode
    permits FunctionalCode, DepartmentEconomicCode, GovernmentEconomicCode, RevenueCode {

  String digits();

  /** 1 for 类, 2 for 款, 3 for 项, 4 for 目. */
  default int level() {
    return (digits().length() - 1) / 2;
  }

  /** Whether this code is {@code ancestor} or stands below it. */
  default boolean isWithin(ClassificationCode ancestor) {
    return getClass() == ancestor.getClass() && digits().startsWith(ancestor.digits());
  }

  /** The digits of the code one level up; empty for a 类. */
  default Optional<String> parentDigits() {
    return digits().length() > 3
        ? Optional.of(digits().substring(0, digits().length() - 2))
        : Optional.empty();
  }
}
