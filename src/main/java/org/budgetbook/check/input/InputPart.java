package org.budgetbook.check.input;

import org.budgetbook.edition.EntryKey;

/** A part of what is checked: what a rule reads and what an edit changes. */
public sealed interface InputPart {

  /** The figures and rows of one table. */
  record Table(int number) implements InputPart {}

  /** One entered number. */
  record Entry(EntryKey key) implements InputPart {}

  /** Any other part. */
  enum Whole implements InputPart {
    /** Department, year, edition. */
    HEADING,
    /** Units and their types. */
    UNITS,
    /** Projects with their money, line by line. */
    PROJECTS,
    /** Any entered number. */
    ENTRIES,
    /** The texts. */
    PASSAGES,
    /** Performance targets. */
    TARGETS,
    /** Numbers that a text states. */
    STATED,
    /** Last year's book. */
    LAST_YEAR
  }
}
