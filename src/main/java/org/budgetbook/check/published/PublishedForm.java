package org.budgetbook.check.published;

import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A performance target form as it was printed.
 *
 * @param where page and line
 * @param project the project's name
 * @param institutions names of authority and unit as they stand, with a blank between them
 * @param target what is written on it, under a project code of our own
 * @param termTotal the total printed for the whole term; null when not read
 * @param annualTotal the total printed for the year; null when not read
 * @param telephone what stands behind 联系电话; empty when nothing does
 * @param date what stands behind 填报日期; empty likewise
 */
public record PublishedForm(
    String where,
    String project,
    String institutions,
    PerformanceTarget target,
    @Nullable Money termTotal,
    @Nullable Money annualTotal,
    String telephone,
    String date) {}
