package org.budgetbook.catalog;

/** The four official lists the product knows. */
public enum CatalogKind {
  /** 支出功能分类科目. */
  FUNCTIONAL,
  /** 部门预算支出经济分类科目. */
  DEPARTMENT_ECONOMIC,
  /** 政府预算支出经济分类科目. */
  GOVERNMENT_ECONOMIC,
  /** 收入分类科目. */
  REVENUE
}
