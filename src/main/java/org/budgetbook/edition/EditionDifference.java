package org.budgetbook.edition;

import java.util.List;

/**
 * One thing in which two editions differ. {@code table} is the table's number in the first edition
 * that has it, 0 for what concerns the edition as a whole; {@code place} names the column, row,
 * panel or code meant and is empty where the part says enough.
 */
public sealed interface EditionDifference {

  int table();

  Part part();

  String place();

  /** What of an edition differs. */
  enum Part {
    EDITION_TITLE,
    FIRST_YEAR,
    AMOUNT_UNIT,
    DECIMALS,
    GROUPED_THOUSANDS,
    BLANK_ZERO,
    UNIT_CAPTION,
    DEPARTMENT_CAPTION,
    EMPTY_NOTE,
    CODE_NAME,
    CODE,
    TABLE,
    TABLE_NUMBER,
    TABLE_CAPTION,
    TABLE_TITLE,
    TABLE_SHORT_TITLE,
    ORIENTATION,
    NUMBERED_COLUMNS,
    PANEL,
    PANEL_SCOPE,
    COLUMN,
    COLUMN_ORDER,
    COLUMN_HEADING,
    COLUMN_WIDTH,
    COLUMN_LABEL,
    COLUMN_FILTER,
    BLOCK_AXIS,
    BLOCK_SCOPE,
    ROW,
    ROW_ORDER,
    ROW_LABEL,
    ROW_ROLE,
    ROW_FILTER,
    PROJECTS_GROUPED,
    BALANCE,
    ENTRY_GROUP,
    ENTRY_GROUP_TITLE,
    ENTRY,
    ENTRY_LABEL,
    ENTRY_KIND,
    ENTRY_THIS_YEAR,
    PASSAGE,
    PASSAGE_LABEL,
    PASSAGE_HINT,
    PASSAGE_REASON,
    COVER,
    BOOK_PART,
    BOOK_PART_TITLE,
    BOOK_PART_SHORT_TITLE,
    BOOK_PART_ORDER,
    BOOK_ITEM,
    BOOK_ITEM_ORDER,
    HEADING,
    HEADING_LEVEL,
    TERM,
    TERM_MEANING,
    TEXT_UNIT,
    TEXT_FORMAT,
    FIGURE,
    FIGURE_SUBJECT,
    FIGURE_SOURCE,
    ROW_LIST,
    CHART,
    PHRASES,
    SENTENCE,
    TARGET_FORM,
    TARGET_FORM_TITLE,
    RULE,
    RULE_TITLE,
    RULE_LEVEL,
    RULE_DEMAND,
    RULE_WORDS
  }

  /** Another text or number. */
  record Text(int table, Part part, String place, String first, String second)
      implements EditionDifference {}

  /** Another of a few possibilities: an orientation, a row's role, a unit. */
  record Choice(int table, Part part, String place, Enum<?> first, Enum<?> second)
      implements EditionDifference {}

  /** Not the same; what differs is too long or too small to be told. */
  record Other(int table, Part part, String place) implements EditionDifference {}

  /** Done in one, not in the other; {@code inSecond} says in which. */
  record Flag(int table, Part part, String place, boolean inSecond) implements EditionDifference {}

  /** Other facts are counted. */
  record Counts(int table, Part part, String place, FactFilter first, FactFilter second)
      implements EditionDifference {}

  /** Only one of the two has it at all. */
  record OnlyOne(int table, Part part, String place, boolean inSecond)
      implements EditionDifference {}

  /** All differences: first of the editions as a whole, then table by table. */
  static List<EditionDifference> between(Edition first, Edition second) {
    return new EditionComparison(first, second).differences();
  }
}
