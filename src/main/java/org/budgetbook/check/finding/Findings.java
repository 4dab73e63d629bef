package org.budgetbook.check.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetbook.message.Message;
import org.jspecify.annotations.Nullable;

/** Takes what one run of one rule finds. Not thread-safe; for one run. */
public final class Findings {

  private final RuleId rule;
  private final Level level;
  private final String basis;
  private final String remedy;
  private final List<Finding> found = new ArrayList<>();
  private @Nullable Message undecided;

  public Findings(RuleId rule, Level level, String basis, String remedy) {
    this.rule = rule;
    this.level = level;
    this.basis = basis;
    this.remedy = remedy;
  }

  /** Something is not as the rule wants it, at the rule's own level. */
  public void add(Place place, Message message) {
    add(level, place, message);
  }

  /** The same at another level; the same thing at the same place is told once. */
  public void add(Level other, Place place, Message message) {
    Finding finding =
        new Finding(rule, other, place, message, null, null, null, false, basis, remedy);
    if (!found.contains(finding)) {
      found.add(finding);
    }
  }

  /**
   * Two numbers do not go together.
   *
   * @param money whether they are amounts in yuan
   */
  public void add(Place place, Message message, BigDecimal left, BigDecimal right, boolean money) {
    found.add(
        new Finding(
            rule, level, place, message, left, right, left.subtract(right), money, basis, remedy));
  }

  /** A difference that rounding explains. */
  public void rounding(
      Place place, Message message, BigDecimal left, BigDecimal right, boolean money) {
    found.add(
        new Finding(
            rule,
            Level.ROUNDING,
            place,
            message,
            left,
            right,
            left.subtract(right),
            money,
            basis,
            remedy));
  }

  /** Something the rule needs is not known; the first reason stands. */
  public void undecided(Message reason) {
    if (undecided == null) {
      undecided = reason;
    }
  }

  public List<Finding> all() {
    return List.copyOf(found);
  }

  /** Why the rule could not be decided, wholly or in part. */
  public Optional<Message> whyUndecided() {
    return Optional.ofNullable(undecided);
  }
}
