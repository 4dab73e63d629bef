package org.budgetbook.merge;

import java.time.Instant;
import org.budgetbook.book.Contribution;
import org.budgetbook.book.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Where a part comes from.
 *
 * @param version the unit's count of what it handed in, from 1
 * @param madeAt to the second; what a clock tells, which may be wrong
 * @param program version of the program that made it; blank where unknown
 */
public record Origin(UnitCode unit, long version, Instant madeAt, String program) {

  /** How one part stands to what came before from the same unit. */
  enum Age {
    NEWER,
    SAME,
    OLDER,
    /** Version and time contradict each other. */
    UNCLEAR
  }

  Age against(@Nullable Contribution before) {
    return before == null ? Age.NEWER : against(before.version(), before.madeAt());
  }

  Age against(Origin before) {
    return against(before.version(), before.madeAt());
  }

  private Age against(long otherVersion, Instant otherTime) {
    int byVersion = Long.signum(Long.compare(version, otherVersion));
    int byTime = Integer.signum(madeAt.compareTo(otherTime));
    if (byVersion * byTime < 0) {
      return Age.UNCLEAR;
    }
    return switch (byVersion + byTime) {
      case 0 -> Age.SAME;
      case 1, 2 -> Age.NEWER;
      default -> Age.OLDER;
    };
  }
}
