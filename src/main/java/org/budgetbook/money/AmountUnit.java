package org.budgetbook.money;

import org.budgetbook.message.Message;

/** The unit in which figures are shown (金额单位): 元 or 万元. */
public enum AmountUnit {
  /** 元, 100 fen. */
  YUAN(2),
  /** 万元, 1,000,000 fen: the unit of the published disclosure. */
  TEN_THOUSAND_YUAN(6);

  private final int fenExponent;

  AmountUnit(int fenExponent) {
    this.fenExponent = fenExponent;
  }

  /** How many fen make one of this unit, as a power of ten. */
  public int fenExponent() {
    return fenExponent;
  }

  /** What stands behind a number in this unit. */
  public Message word() {
    return switch (this) {
      case YUAN -> Message.of("money.unit.yuan");
      case TEN_THOUSAND_YUAN -> Message.of("money.unit.ten-thousand-yuan");
    };
  }
}
