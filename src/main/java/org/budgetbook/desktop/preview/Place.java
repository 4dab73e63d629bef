package org.budgetbook.desktop.preview;

import org.budgetbook.book.ProjectCode;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.figures.CellAddress;

/** Where something on a page comes from, or leads to. */
public sealed interface Place {

  /** Whether it is a small thing that one click is meant for; a whole page's needs two. */
  default boolean small() {
    return switch (this) {
      case Cell cell -> true;
      case Entry entry -> true;
      case Passage passage -> true;
      case InBook inBook -> true;
      case Table table -> false;
      case Form form -> false;
      case Text text -> false;
    };
  }

  /** A figure of a statutory table. */
  record Cell(CellAddress address) implements Place {}

  /** An entered number. */
  record Entry(EntryKey key) implements Place {}

  /** A text that the accountant writes. */
  record Passage(EntryKey key) implements Place {}

  /**
   * Another place of the book.
   *
   * @param page index from 0
   */
  record InBook(int page, Area area) implements Place {}

  /** A statutory table, by its id in the edition. */
  record Table(String id) implements Place {}

  /** A project's performance target form. */
  record Form(ProjectCode project) implements Place {}

  /** A part of the text, by its id. */
  record Text(String part) implements Place {}
}
