package org.budgetbook.session;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Replacement;
import org.budgetbook.book.UnitCode;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Editions;
import org.budgetbook.merge.Origin;
import org.budgetbook.merge.Part;
import org.budgetbook.merge.UnitBook;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.rollforward.Rollforward;
import org.budgetbook.rollforward.YearProposal;
import org.budgetbook.store.BookCard;
import org.budgetbook.store.BookId;
import org.budgetbook.store.Submission;
import org.budgetbook.store.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * An open workspace. Thread-safe. All calls wait for the disk: not for the screen's thread. What
 * fails is thrown; {@link Failures} has the sentence.
 */
public final class WorkspaceSession implements AutoCloseable {

  private final Workspace workspace;
  private final Editions editions;
  private final Map<String, Edition> loadedEditions = new ConcurrentHashMap<>();
  private final Map<Long, BudgetSession> open = new ConcurrentHashMap<>();

  WorkspaceSession(Workspace workspace, Editions editions) {
    this.workspace = workspace;
    this.editions = editions;
  }

  public Path file() {
    return workspace.file();
  }

  /** The budgets in it, in the order they were created. */
  public List<BudgetCard> budgets() {
    Map<BookId, Submission> latest = workspace.submissions().latest();
    return workspace.books().stream().map(card -> card(card, latest.get(card.id()))).toList();
  }

  static BudgetCard card(BookCard card, @Nullable Submission latest) {
    return new BudgetCard(
        card.id().value(),
        card.heading(),
        card.lines(),
        card.changedAt(),
        Optional.ofNullable(latest).map(Filing::of),
        latest != null && latest.origin() == Submission.Origin.RECEIVED);
  }

  /** Why there is no recent backup; empty when all is well. Answers at once. */
  public Optional<Message> backupProblem() {
    return workspace.backupProblem();
  }

  /**
   * Backs up what is in it now.
   *
   * @throws org.budgetbook.message.RefusedException if that failed
   */
  public void backUp() {
    workspace.backUp();
  }

  /** The whole book of a budget as it was last saved; also while it is open. */
  public Book book(long id) {
    return workspace.load(new BookId(id));
  }

  /**
   * Adds a book as it is and opens it. That is its beginning: undo goes back to here.
   *
   * @throws org.budgetbook.message.RefusedException if its edition is not known or nothing can be
   *     written; then nothing has been added
   */
  public BudgetSession create(Book book) {
    edition(book.heading().edition());
    return open(workspace.create(book).value());
  }

  /**
   * Adds those books whose department and year it has no budget of.
   *
   * @return the books that were added
   * @throws RefusedException if one cannot be added; those before it were
   */
  public List<Book> addMissing(List<Book> books) {
    List<Book> missing =
        books.stream()
            .filter(book ->
                budgets().stream()
                    .noneMatch(card ->
                        card.heading().year() == book.heading().year()
                            && card.heading().department().equals(book.heading().department())))
            .toList();
    missing.forEach(workspace::create);
    return missing;
  }

  /**
   * Makes a budget of the workspace hold what a book holds: one action, which can be undone.
   *
   * @param id of a budget that is not open
   * @return whether anything differed
   * @throws org.budgetbook.message.RefusedException if the book's edition is not known, the budget
   *     is open, or nothing can be written; then nothing has changed
   */
  public boolean replace(long id, Book book) {
    edition(book.heading().edition());
    try (BudgetSession budget = open(id)) {
      Optional<Edit> edit = Replacement.of(budget.book(), book);
      if (edit.isPresent()) {
        budget
            .apply(new Action(Message.of("session.replace"), edit.get()))
            .toCompletableFuture()
            .join();
      }
      return edit.isPresent();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RefusedException refused ? refused : e;
    }
  }

  /** The budget of that id as it was saved last, whether it is open or not. */
  public Book read(long id) {
    return workspace.load(new BookId(id));
  }

  /**
   * What of a budget begins another year's (新年度编制).
   *
   * @param next the new book's layout with the catalogues of its year
   * @throws org.budgetbook.message.RefusedException if the year is not later than the budget's
   */
  public YearProposal nextYear(long id, Edition next, int year) {
    Book last = read(id);
    return Rollforward.of(last, edition(last.heading().edition()), next, year);
  }

  /**
   * A unit's part of a budget, as it was saved last, to hand in (单位上报的部分).
   *
   * @param madeAt now
   * @param program version of this program; blank where unknown
   * @throws org.budgetbook.message.RefusedException if the budget has no such unit
   */
  public Part part(long id, UnitCode unit, Instant madeAt, String program) {
    long version = workspace.journal(new BookId(id)).size() + 1L;
    Instant second = madeAt.truncatedTo(ChronoUnit.SECONDS);
    return UnitBook.part(read(id), new Origin(unit, version, second, program));
  }

  /** The edition for the book of a later year, after a book of this edition. */
  public Edition editionFor(String last, int year) {
    return editions.forYear(last, year);
  }

  /**
   * Adds the book of a new year and opens it, as {@link #create} does.
   *
   * @throws org.budgetbook.message.RefusedException if the department has a budget of that year
   *     already; then nothing has been added
   */
  public BudgetSession begin(Book newYear) {
    Heading heading = newYear.heading();
    if (budgets().stream()
        .anyMatch(card ->
            card.heading().year() == heading.year()
                && card.heading().department().equals(heading.department()))) {
      throw RefusedException.of("session.year.exists", heading.department().name(), heading.year());
    }
    return create(newYear);
  }

  /**
   * Opens the budget of that id.
   *
   * @throws org.budgetbook.message.RefusedException if it is open already: two would not know of
   *     each other's edits
   */
  public BudgetSession open(long id) {
    return open.compute(
        id,
        (key, already) -> {
          if (already != null) {
            throw RefusedException.of("session.open-already");
          }
          return new BudgetSession(
              workspace, new BookId(id), this::edition, editions::rules, () -> open.remove(id));
        });
  }

  Workspace workspace() {
    return workspace;
  }

  /** Refuses what would change a budget behind the back of who has it open. */
  void requireNotOpen(long id) {
    if (open.containsKey(id)) {
      throw RefusedException.of("session.open-already");
    }
  }

  /**
   * A layout by its id.
   *
   * @throws org.budgetbook.message.RefusedException if it is not known or at fault
   */
  public Edition edition(String id) {
    return loadedEditions.computeIfAbsent(id, editions::load);
  }

  /** Closes all budgets, after what they have under way, and the file. */
  @Override
  public void close() {
    List.copyOf(open.values()).forEach(BudgetSession::close);
    workspace.close();
  }
}
