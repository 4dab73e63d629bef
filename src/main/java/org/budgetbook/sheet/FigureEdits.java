package org.budgetbook.sheet;

import java.util.List;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit.CarryOverEdit;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.RevenueEdit;
import org.budgetbook.book.Fact;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Placed;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.StaleEditException;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;

/** What a new amount for a fact changes, whichever figure it was typed into. */
public final class FigureEdits {

  /** A fact and the amount it is to have. */
  public record NewAmount(FactId fact, Money amount) {}

  private final FactWords words;

  public FigureEdits(FactWords words) {
    this.words = words;
  }

  /**
   * The action that gives facts of a book other amounts, all at once.
   *
   * @throws StaleEditException if the book no longer has one of the facts
   */
  public Action amounts(Book book, List<NewAmount> changes) {
    List<Edit> edits = changes.stream().map(change -> edit(book, change)).toList();
    return edits.size() == 1
        ? new Action(label(book, changes.getFirst()), edits.getFirst())
        : new Action(Message.of("sheet.action.amounts", edits.size()), new EditGroup(edits));
  }

  /** The action that adds a line begun in a blank figure. */
  public Action added(Book book, Edit edit, Money amount) {
    Book after = book.apply(edit);
    Fact fact = fact(after, book.nextFactId());
    return new Action(
        Message.of("sheet.action.added", words.name(fact, after), FactWords.yuan(amount)), edit);
  }

  private Message label(Book book, NewAmount change) {
    Fact fact = fact(book, change.fact());
    return Message.of(
        "sheet.action.amount",
        words.name(fact, book),
        FactWords.yuan(fact.amount()),
        FactWords.yuan(change.amount()));
  }

  private static Edit edit(Book book, NewAmount change) {
    Money amount = change.amount();
    return switch (fact(book, change.fact())) {
      case BudgetLine line -> {
        Placed<BudgetLine> before = book.lines().placed(line.id()).orElseThrow();
        yield new LineEdit(before, new Placed<>(before.position(), line.withAmount(amount)));
      }
      case RevenueItem item -> {
        Placed<RevenueItem> before = book.revenue().placed(item.id()).orElseThrow();
        RevenueItem after =
            new RevenueItem(item.id(), item.unit(), item.code(), item.source(), amount);
        yield new RevenueEdit(before, new Placed<>(before.position(), after));
      }
      case YearEndCarryOver kept -> {
        Placed<YearEndCarryOver> before = book.carryOvers().placed(kept.id()).orElseThrow();
        YearEndCarryOver after =
            new YearEndCarryOver(kept.id(), kept.unit(), kept.source(), amount);
        yield new CarryOverEdit(before, new Placed<>(before.position(), after));
      }
    };
  }

  private static Fact fact(Book book, FactId id) {
    return book.lines()
        .find(id)
        .<Fact>map(line -> line)
        .or(() -> book.revenue().find(id))
        .or(() -> book.carryOvers().find(id))
        .orElseThrow(() -> new StaleEditException("the book no longer has " + id));
  }
}
