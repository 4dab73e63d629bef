package org.budgetbook.figures;

/**
 * How many facts count in a table, all its panels together: a table without any bears the note that
 * it has no data. Confined to the engine's thread.
 */
final class TableContent {

  final String table;

  int facts;

  /** The count before the running edit; valid only while {@code epoch} is the tracker's. */
  int factsBefore;

  private long epoch;

  TableContent(String table) {
    this.table = table;
  }

  /** Remembers the count before the edit; true the first time in this epoch. */
  boolean remember(long currentEpoch) {
    if (epoch == currentEpoch) {
      return false;
    }
    epoch = currentEpoch;
    factsBefore = facts;
    return true;
  }
}
