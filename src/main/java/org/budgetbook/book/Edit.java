package org.budgetbook.book;

/**
 * A change of a book as data: what was before and what is after. Undo, journal and import preview
 * are all this one concept.
 */
public sealed interface Edit permits ElementEdit, EditGroup {

  /** The edit that takes this one back. */
  Edit inverse();
}
