package org.budgetbook.catalog;

/** Fund source (资金来源): which of the five budgets pays. */
public enum FundSource {
  /** 一般公共预算. */
  GENERAL_PUBLIC_BUDGET,
  /** 政府性基金预算. */
  GOVERNMENT_FUND_BUDGET,
  /** 国有资本经营预算. */
  STATE_CAPITAL_BUDGET,
  /** 财政专户管理资金. */
  FISCAL_SPECIAL_ACCOUNT,
  /** 单位资金. */
  UNIT_FUNDS;

  /** Whether the source is a fiscal appropriation (财政拨款): the first three are. */
  public boolean isFiscalAppropriation() {
    return switch (this) {
      case GENERAL_PUBLIC_BUDGET, GOVERNMENT_FUND_BUDGET, STATE_CAPITAL_BUDGET -> true;
      case FISCAL_SPECIAL_ACCOUNT, UNIT_FUNDS -> false;
    };
  }
}
