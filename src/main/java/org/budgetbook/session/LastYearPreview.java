package org.budgetbook.session;

import org.budgetbook.book.Book;
import org.budgetbook.reconstruction.LastYearFigures;

/**
 * What taking last year's figures (上年预算数) would do to a book.
 *
 * @param book as it is now
 * @param after as it would be
 */
public record LastYearPreview(Book book, Book after, LastYearFigures figures) {}
