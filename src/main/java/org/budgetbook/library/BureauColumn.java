package org.budgetbook.library;

/** The columns a finance bureau's own catalogue must have; it may have others. */
enum BureauColumn {
  /** 编码. */
  CODE,
  /** 名称. */
  NAME
}
