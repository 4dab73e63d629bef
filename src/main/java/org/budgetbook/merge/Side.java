package org.budgetbook.merge;

/** Whose data stand where a part and the book disagree. */
public enum Side {
  /** What the book holds stays. */
  OURS,
  /** What the part brings is taken. */
  THEIRS
}
