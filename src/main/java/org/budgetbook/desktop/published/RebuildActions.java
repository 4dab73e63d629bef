package org.budgetbook.desktop.published;

import java.util.function.Consumer;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.reconstruction.Reconstruction;
import org.budgetbook.session.Published;

/** What the page of rebuilding asks for. On the FX thread; answers come back on it. */
public interface RebuildActions extends PublishedActions {

  /**
   * Rebuilds the ledger behind the tables.
   *
   * @param refused gets one sentence instead
   */
  void rebuild(
      Published published,
      Department department,
      Consumer<Reconstruction> result,
      Consumer<String> refused);

  /** Adds the book to the workspace and shows it. */
  void begin(Book book);

  /**
   * Adds the book to the workspace and goes on to the year after it (结转), whose last year's figures
   * are as published.
   */
  void beginNextYear(Book book, Published published);
}
