package org.budgetbook.session;

import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.TableFigures;

/**
 * A book and all its tables, of one and the same state.
 *
 * @param tables by number, of the whole department
 */
public record BookFigures(Book book, Edition edition, List<TableFigures> tables) {

  public BookFigures {
    tables = List.copyOf(tables);
  }
}
