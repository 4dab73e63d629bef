package org.budgetbook.sheet;

import java.util.List;
import org.budgetbook.catalog.CatalogKind;

/** What a column of an entry grid holds, and so how it is typed, offered and shown. */
public sealed interface ColumnKind {

  /** A classification code; chosen by code, name or pinyin. */
  record Code(CatalogKind catalog, int length) implements ColumnKind {}

  /** One of a few words. */
  record Choice(List<String> words) implements ColumnKind {
    public Choice {
      words = List.copyOf(words);
    }
  }

  /** A unit of the book, by code; chosen by code or name. */
  record UnitCode() implements ColumnKind {}

  /** A project's code: one of the book's or a new one. */
  record ProjectCode() implements ColumnKind {}

  /** Free text on one line. */
  record Text() implements ColumnKind {}

  /** An amount: kept in yuan, shown in 元 or 万元. */
  record Amount() implements ColumnKind {}

  /** A plain number: a count or an area. */
  record Quantity() implements ColumnKind {}

  /** Follows from other cells; cannot be typed. */
  record Computed(boolean amount) implements ColumnKind {}
}
