package org.budgetbook.catalog;

/** Expenditure category (支出类别). The first two together are basic expenditure (基本支出). */
public enum Category {
  /** 人员经费. */
  PERSONNEL,
  /** 公用经费. */
  OPERATING,
  /** 项目支出. */
  PROJECT;

  public boolean isBasic() {
    return switch (this) {
      case PERSONNEL, OPERATING -> true;
      case PROJECT -> false;
    };
  }
}
