package org.budgetbook.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.budgetbook.check.expression.TieState;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.finding.RuleId;
import org.budgetbook.message.Message;

/**
 * One row of the 勾稽关系核对表: two sides that must agree, and whether they do.
 *
 * @param left empty where it is not known
 * @param right likewise
 * @param money whether the sides are amounts in yuan; otherwise counts
 */
public record Tie(
    RuleId rule,
    Place place,
    Message leftName,
    Message rightName,
    Optional<BigDecimal> left,
    Optional<BigDecimal> right,
    boolean money,
    TieState state) {

  /** Left less right; empty where one is not known. */
  public Optional<BigDecimal> difference() {
    return left.flatMap(one -> right.map(one::subtract));
  }
}
