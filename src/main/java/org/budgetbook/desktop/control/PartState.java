package org.budgetbook.desktop.control;

/** How far one part of the disclosure is (填报状态). */
public enum PartState {
  /** 未填: nothing entered. */
  EMPTY,
  /** 未完成: begun, with something still missing. */
  UNFINISHED,
  /** 完成: nothing missing. */
  DONE,
  /** 有错误: the checks found an error in it. */
  FAULTY
}
