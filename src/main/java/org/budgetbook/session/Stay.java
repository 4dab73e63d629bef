package org.budgetbook.session;

/**
 * A stay in one field: what is saved at its pauses is one step of undo, as long as nothing else is
 * done in between.
 */
public final class Stay {

  /** Number of the entry with which it began; 0 while nothing is saved. Of the session's thread. */
  private long first;

  long first() {
    return first;
  }

  void beginsWith(long entry) {
    first = entry;
  }
}
