package org.budgetbook.desktop.shell;

import java.util.function.Function;
import java.util.function.Supplier;
import org.budgetbook.book.Book;
import org.budgetbook.desktop.control.Page;
import org.budgetbook.desktop.control.PartState;

/**
 * One entry of the navigation and the page behind it.
 *
 * @param id stable; remembered as the last page
 * @param number what stands before the title; may be empty
 * @param title short, for the list
 * @param fullTitle for tooltip, screen readers and search
 * @param chapter the manual's chapter about it
 * @param page makes the page when it is first shown
 * @param state how far it is; asked beside the FX thread
 */
record Part(
    String id,
    Group group,
    String number,
    String title,
    String fullTitle,
    String chapter,
    Supplier<Page> page,
    Function<Book, PartState> state) {

  /** A heading of the navigation; parts of one group stand together. */
  record Group(String heading) {}

  /** Whether it shows a statutory table. */
  boolean isTable() {
    return chapter.equals(TABLES);
  }

  /** The manual's chapter about the statutory tables. */
  static final String TABLES = "tables";
}
