package org.budgetbook.desktop.form;

import java.util.Optional;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;

/** What a field of a form stands for in the book. */
interface FieldValue {

  /** What the field shows of a book. */
  String text(Book book);

  /**
   * What typing means.
   *
   * @return empty when nothing would change
   * @throws org.budgetbook.message.RefusedException in one sentence; then nothing is to change
   */
  Optional<Action> typed(Book book, String text);
}
