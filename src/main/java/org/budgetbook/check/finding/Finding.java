package org.budgetbook.check.finding;

import java.math.BigDecimal;
import org.budgetbook.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * One thing a rule found.
 *
 * @param message what is wrong, in plain words with the numbers in it
 * @param left one side of a tie; null when no numbers are compared
 * @param right the other side; null likewise
 * @param difference left less right; null likewise
 * @param money whether the sides are amounts in yuan; otherwise counts or percent
 * @param basis why it matters (依据)
 * @param remedy what to do
 */
public record Finding(
    RuleId rule,
    Level level,
    Place place,
    Message message,
    @Nullable BigDecimal left,
    @Nullable BigDecimal right,
    @Nullable BigDecimal difference,
    boolean money,
    String basis,
    String remedy) {}
