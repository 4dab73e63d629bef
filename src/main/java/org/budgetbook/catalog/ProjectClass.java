package org.budgetbook.catalog;

/** What kind of project it is (项目类别), as the finance bureau's budget system sorts them. */
public enum ProjectClass {
  /** 其他运转类项目: keeps the department running beyond its basic expenditure. */
  OTHER_OPERATION,
  /** 特定目标类项目: serves one task or policy. */
  SPECIFIC_GOAL
}
