package org.budgetbook.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.message.Message;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.Narrator;
import org.jspecify.annotations.Nullable;

/** The text of one open budget: written from its figures, reworded by an edit like any other. */
public final class BookNarrative {

  private final BudgetSession session;
  private @Nullable Narrator narrator;
  private @Nullable Written written;

  /** What was written last. */
  private record Written(Book book, Disclosure disclosure) {

    /** Books are immutable: to compare them whole would take as long as the writing. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Book other) {
      return book == other;
    }
  }

  public BookNarrative(BudgetSession session) {
    this.session = session;
  }

  /**
   * The disclosure of the book as it was saved last. Takes some milliseconds: keep it off the FX
   * thread.
   */
  public Disclosure disclosure() {
    return of(session.figures());
  }

  /** The disclosure of a state of the book; written once for all who ask while it stands. */
  public synchronized Disclosure of(BookFigures state) {
    Written kept = written;
    if (kept == null || !kept.isOf(state.book())) {
      kept = new Written(state.book(), narrator(state).disclosure(state.book(), state.tables()));
      written = kept;
    }
    return kept.disclosure();
  }

  /** How many paragraphs somebody has still to write or to look at. */
  public int open() {
    return open(disclosure());
  }

  /** How many paragraphs of a disclosure somebody has still to write or to look at. */
  public static int open(Disclosure disclosure) {
    return (int)
        disclosure.parts().stream()
            .flatMap(part -> part.blocks().stream())
            .filter(block -> block instanceof Block.Paragraph paragraph && paragraph.isOpen())
            .count();
  }

  /**
   * Gives a paragraph the accountant's words.
   *
   * @param paragraph its key
   * @param text as it is to be read; blank gives the paragraph back to the template
   * @return ends when it is saved, at once when nothing changes
   */
  public CompletionStage<?> reword(String paragraph, String text) {
    BookFigures now = session.figures();
    return narrator(now)
        .reword(now.book(), now.tables(), paragraph, text)
        .<CompletionStage<?>>map(edit ->
            session.apply(
                new Action(
                    Message.of(text.isBlank() ? "session.action.restore" : "session.action.reword"),
                    edit)))
        .orElseGet(() -> CompletableFuture.completedFuture(text));
  }

  private synchronized Narrator narrator(BookFigures figures) {
    Narrator kept = narrator;
    if (kept == null || !kept.edition().equals(figures.edition())) {
      kept = new Narrator(figures.edition());
      narrator = kept;
    }
    return kept;
  }
}
