package org.budgetbook.intake;

/**
 * The columns of a ledger file in the order they are written. Their words stand in the vocabulary.
 */
public enum LedgerColumn {
  /** 单位编码. */
  UNIT_CODE,
  /** 单位名称. */
  UNIT_NAME,
  /** 功能科目编码. */
  FUNCTIONAL,
  /** 支出类别. */
  CATEGORY,
  /** 部门经济科目编码. */
  DEPARTMENT_ECONOMIC,
  /** 政府经济科目编码. */
  GOVERNMENT_ECONOMIC,
  /** 项目编码. */
  PROJECT_CODE,
  /** 项目名称. */
  PROJECT_NAME,
  /** 资金来源. */
  FUND_SOURCE,
  /** 年度: 当年 or 上年结转. */
  TIMING,
  /** 金额（元）. */
  AMOUNT
}
