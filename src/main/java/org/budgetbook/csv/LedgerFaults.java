package org.budgetbook.csv;

import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;

/** The faults of one file: the first is told, the others are counted. */
final class LedgerFaults {

  private final String file;
  private @Nullable Message first;
  private int more;

  LedgerFaults(String file) {
    this.file = file;
  }

  /** {@code line} counts the lines of the file from 1, also those inside quoted cells. */
  void add(long line, Message problem) {
    if (first == null) {
      first = Message.of("ledger.at", file, line, problem);
    } else {
      more++;
    }
  }

  /** Throws when there are faults. */
  void refuse() {
    if (first != null) {
      throw new RefusedException(more == 0 ? first : Message.of("ledger.at-and-more", first, more));
    }
  }
}
