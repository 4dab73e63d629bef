package org.budgetbook.narrative;

import org.budgetbook.edition.EntryKey;

/** A stretch of a paragraph that has one origin. */
public sealed interface Run {

  /** As it is read. */
  String text();

  /** Whether somebody has to look at it before the disclosure is finished. */
  default boolean isOpen() {
    return switch (this) {
      case Missing missing -> true;
      case Unbound unbound -> true;
      case Written written -> written.stale();
      case Words words -> false;
      case Live live -> false;
    };
  }

  /** Words of the edition's template, or of the accountant's rewording. */
  record Words(String text) implements Run {}

  /**
   * A number, share, direction word or list that follows the figures.
   *
   * @param name unique within the paragraph: keeps the reference alive when the sentence is
   *     reworded
   */
  record Live(String name, String text, NarrativeFact fact) implements Run {}

  /**
   * A text the accountant wrote, for example the reason of a change (变动原因).
   *
   * @param stale whether the figure it explains has changed since it was written
   */
  record Written(EntryKey passage, String text, boolean stale) implements Run {}

  /**
   * A text that the law wants and that nobody has written yet.
   *
   * @param text the words that stand in its place until then
   */
  record Missing(EntryKey passage, String text) implements Run {}

  /**
   * A number in a reworded paragraph that follows no figure: it must be read again when figures
   * change.
   */
  record Unbound(String text) implements Run {}
}
