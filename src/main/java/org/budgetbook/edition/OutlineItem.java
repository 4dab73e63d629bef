package org.budgetbook.edition;

/** What stands at a place of the outline. */
public sealed interface OutlineItem {

  /**
   * A heading.
   *
   * @param level 1 for a section (一、), 2 for what it is divided into ((一))
   * @param text with its ordinal; {@code {year}} is the book's year
   */
  record Heading(String id, int level, String text) implements OutlineItem {}

  /** A text the user writes, one paragraph a line. */
  record Written(EntryKey passage) implements OutlineItem {}

  /** A sentence that follows the figures, by its key in the narrative. */
  record Sentence(EntryKey key) implements OutlineItem {}

  /** All statutory tables by number. */
  record Tables() implements OutlineItem {}

  /** A chart, by its id in the narrative. */
  record Chart(String id) implements OutlineItem {}

  /** The performance target forms of all projects that have one, in the book's order. */
  record TargetForms() implements OutlineItem {}

  /** A term of the glossary (名词解释) with its ordinal, and what it means. */
  record Term(String id, String term, String meaning) implements OutlineItem {}
}
