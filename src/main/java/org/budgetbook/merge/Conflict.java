package org.budgetbook.merge;

import org.budgetbook.book.UnitCode;
import org.budgetbook.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Where a part and the book, or two parts, disagree.
 *
 * @param sentence what disagrees
 * @param side whose data stand in the proposal
 * @param decided whether the user said so; else the side is only what is proposed
 */
public record Conflict(Key key, Message sentence, Side side, boolean decided) {

  /** What can disagree. */
  public enum Kind {
    /** The part is of another year. */
    OTHER_YEAR(true),
    /** The part names another department. */
    OTHER_DEPARTMENT(false),
    /** The part was made in another edition's layout. */
    OTHER_EDITION(false),
    /** Two parts of one unit of which none is the newer one. */
    TWO_PARTS(true),
    /** The part is older than what the book holds. */
    OLDER_PART(false),
    /** Version and time contradict each other. */
    UNCLEAR_AGE(false),
    /** The part says it is the one that the book holds, but is another. */
    SAME_VERSION(false),
    /** One unit code, two names or types. */
    UNIT(false),
    /** The unit's facts were entered or changed in the book since. */
    EDITED_HERE(false),
    /** One project code, two names, classes or targets. */
    PROJECT(false),
    /** An entered number was changed in the book, and its share in the parts too. */
    NUMBER(false);

    private final boolean blocking;

    Kind(boolean blocking) {
      this.blocking = blocking;
    }

    /** Whether no decision helps: a file must be left out. */
    public boolean isBlocking() {
      return blocking;
    }
  }

  /**
   * Which conflict, whenever it is met again.
   *
   * @param unit null where no one unit has it
   * @param subject what it is about within its kind: a project's code, a number's key, a file
   */
  public record Key(Kind kind, @Nullable UnitCode unit, String subject) {}

  /** Whether it must be decided before anything is merged. */
  public boolean isOpen() {
    return key.kind().isBlocking() || !decided;
  }
}
