package org.budgetbook.figures;

import org.budgetbook.edition.RowRole;

/**
 * The running sums of one row, in fen, one for each figure column of its panel. Confined to the
 * engine's thread.
 */
final class Row {

  final RowKey key;
  final RowRole role;

  /** The row's order within its block; ties cannot occur because keys differ. */
  final SortKey order;

  final long[] sums;

  /** How many facts count here. A row that is not fixed shows only while there are some. */
  int facts;

  /**
   * The sums and count before the running edit; valid only while {@code epoch} is the tracker's.
   */
  private long[] sumsBefore = NOTHING;

  int factsBefore;
  private long epoch;

  private static final long[] NOTHING = new long[0];

  Row(RowKey key, RowRole role, SortKey order, int columns) {
    this.key = key;
    this.role = role;
    this.order = order;
    this.sums = new long[columns];
  }

  /**
   * Adds to the columns of {@code mask}; {@code count} is +1 for a fact given, -1 for one taken.
   */
  void add(long mask, long fen, int count) {
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      int column = Long.numberOfTrailingZeros(rest);
      sums[column] = Math.addExact(sums[column], fen);
    }
    facts += count;
  }

  /** Remembers the state before the edit; true the first time in this epoch. */
  boolean remember(long currentEpoch) {
    if (epoch == currentEpoch) {
      return false;
    }
    epoch = currentEpoch;
    sumsBefore = sums.clone();
    factsBefore = facts;
    return true;
  }

  long sumBefore(int column) {
    return sumsBefore[column];
  }
}
