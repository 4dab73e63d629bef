package org.budgetbook.book;

/** How an action came about: each is one row of the journal. */
public enum Step {
  /** The user did it. */
  DO,
  /** The user took it back (撤销). */
  UNDO,
  /** The user did again what was taken back (重做). */
  REDO
}
