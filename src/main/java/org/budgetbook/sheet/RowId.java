package org.budgetbook.sheet;

import org.budgetbook.book.FactId;
import org.budgetbook.book.UnitCode;
import org.budgetbook.edition.EntryKey;

/** Which row of an entry grid; stays the same when a draft becomes a fact and back. */
public sealed interface RowId {

  /** A fact, or the draft of one. */
  record OfFact(FactId id) implements RowId {}

  /** A number the edition asks for. */
  record OfEntry(EntryKey key) implements RowId {}

  /** A unit of the department. */
  record OfUnit(UnitCode code) implements RowId {}

  /** The empty row at the end, in which a new one begins. */
  record New() implements RowId {}
}
