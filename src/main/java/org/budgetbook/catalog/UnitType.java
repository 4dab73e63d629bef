package org.budgetbook.catalog;

/** Type of a budget unit (单位性质): decides 机关运行经费 and the government economic code. */
public enum UnitType {
  /** 行政单位. */
  ADMINISTRATIVE,
  /** 参照公务员法管理的事业单位 (参公). */
  CIVIL_SERVICE_LAW,
  /** 事业单位. */
  PUBLIC_INSTITUTION
}
