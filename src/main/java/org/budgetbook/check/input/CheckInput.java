package org.budgetbook.check.input;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.budgetbook.book.Book;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * All that is checked at once. Immutable. What is absent is not known: a rule that needs it cannot
 * be decided.
 *
 * @param year the budget's year
 * @param tables by number, and in that order
 * @param book null when only tables or a document are at hand
 * @param lastYear last year's tables by number, where that book is at hand
 * @param stated the numbers that a text states; empty for our own text, which cannot deviate
 * @param published the finished disclosure the tables were read from; null for all else
 * @param unread tables of which something could not be read, with the reason: what a rule does not
 *     find in them is not decided; one that is not among {@code tables} is not therefore missing
 */
public record CheckInput(
    Edition edition,
    int year,
    Map<Integer, CheckedTable> tables,
    @Nullable Book book,
    Map<Integer, CheckedTable> lastYear,
    List<StatedFigure> stated,
    @Nullable PublishedText published,
    Map<Integer, Message> unread) {

  public CheckInput {
    tables = Collections.unmodifiableMap(new TreeMap<>(tables));
    lastYear = Map.copyOf(lastYear);
    stated = List.copyOf(stated);
    unread = Map.copyOf(unread);
  }

  /** Of which everything was read. */
  public CheckInput(
      Edition edition,
      int year,
      Map<Integer, CheckedTable> tables,
      @Nullable Book book,
      Map<Integer, CheckedTable> lastYear,
      List<StatedFigure> stated,
      @Nullable PublishedText published) {
    this(edition, year, tables, book, lastYear, stated, published, Map.of());
  }

  /** Without a finished disclosure. */
  public CheckInput(
      Edition edition,
      int year,
      Map<Integer, CheckedTable> tables,
      @Nullable Book book,
      Map<Integer, CheckedTable> lastYear,
      List<StatedFigure> stated) {
    this(edition, year, tables, book, lastYear, stated, null, Map.of());
  }

  public Optional<CheckedTable> table(int number) {
    return Optional.ofNullable(tables.get(number));
  }

  /** By how many fen the true amount behind a printed figure may differ from it. */
  public long printedSlack() {
    return edition.tableFormat().halfPlace();
  }
}
