package org.budgetbook.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.budgetbook.book.Book;
import org.budgetbook.book.Heading;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.store.Workspace;

/** The same department's budget of an earlier year in the same workspace. */
final class YearBefore {

  private final Workspace workspace;
  private final Function<String, Edition> editions;

  YearBefore(Workspace workspace, Function<String, Edition> editions) {
    this.workspace = workspace;
    this.editions = editions;
  }

  /** The latest earlier one, as it was saved last; empty when there is none. */
  Optional<Book> book(Heading own) {
    return workspace.books().stream()
        .filter(card ->
            card.heading().year() < own.year()
                && card.heading().department().equals(own.department()))
        .max(Comparator.comparingInt(card -> card.heading().year()))
        .map(card -> workspace.load(card.id()));
  }

  /** As the budget of just the year before publishes them; empty without it. */
  List<TableFigures> tables(Book own) {
    int year = own.heading().year() - 1;
    return book(own.heading())
        .filter(last -> last.heading().year() == year)
        .map(last -> new FiguresEngine(editions.apply(last.heading().edition()), last).tables())
        .orElse(List.of());
  }
}
