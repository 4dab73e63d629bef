package org.budgetbook.reconstruction;

import java.util.Random;
import org.budgetbook.book.Book;
import org.budgetbook.book.BookContents;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Placed;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.money.Money;

/**
 * Departments made up from a seed, every amount from 1 yuan to 10 million: several units of the
 * same name, all sources, money carried over, the three budgets.
 */
final class RandomDepartments {

  private final RandomBooks books;

  RandomDepartments(Random random) {
    this.books = new RandomBooks(random);
  }

  Book book(String edition, int mostLines) {
    Book book = books.book(edition, mostLines);
    BookContents contents = new BookContents(book.heading());
    book.units().allPlaced().forEach(contents::unit);
    book.projects().allPlaced().forEach(contents::project);
    for (Placed<BudgetLine> line : book.lines().allPlaced()) {
      contents.line(
          new Placed<>(line.position(), line.value().withAmount(positive(line.value().amount()))));
    }
    for (Placed<RevenueItem> item : book.revenue().allPlaced()) {
      RevenueItem old = item.value();
      contents.revenue(
          new Placed<>(
              item.position(),
              new RevenueItem(
                  old.id(), old.unit(), old.code(), old.source(), positive(old.amount()))));
    }
    for (Placed<YearEndCarryOver> kept : book.carryOvers().allPlaced()) {
      YearEndCarryOver old = kept.value();
      contents.carryOver(
          new Placed<>(
              kept.position(),
              new YearEndCarryOver(old.id(), old.unit(), old.source(), positive(old.amount()))));
    }
    return contents.toBook();
  }

  private static Money positive(Money amount) {
    return Money.ofFen(100 + Math.floorMod(amount.fen(), 1_000_000_000L));
  }
}
