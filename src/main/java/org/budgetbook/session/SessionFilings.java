package org.budgetbook.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.budgetbook.book.Book;
import org.budgetbook.exchange.PackageMaker;
import org.budgetbook.exchange.PackageMaker.Made;
import org.budgetbook.exchange.PackageMaker.Stamp;
import org.budgetbook.exchange.Receipt;
import org.budgetbook.exchange.seal.SigningKey;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.store.BookId;
import org.budgetbook.store.Submission;
import org.budgetbook.store.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The versions of one open budget that were handed in (上报). While the latest is closed, every edit
 * is refused; {@link #reopen} begins the next version. What asks the disk runs on the session's
 * thread, between the actions.
 *
 * <p>Order of handing in: the package is made in memory, written beside its place, forced to the
 * disk and moved to its name in one step; only then is the version noted. A process killed before
 * the move leaves no package and an open budget; killed between move and note it leaves a whole
 * package and an open budget, whose next package has the same number and takes its place; after the
 * note both stand. So a budget is never 已上报 without its package.
 */
public final class SessionFilings {

  private final Workspace workspace;
  private final BookId id;
  private final BudgetSession budget;
  private final YearBefore before;
  private final SessionWork work;
  private final Listeners<Filing> listeners = new Listeners<>();
  private volatile @Nullable Submission latest;

  SessionFilings(
      Workspace workspace, BookId id, BudgetSession budget, YearBefore before, SessionWork work) {
    this.workspace = workspace;
    this.id = id;
    this.budget = budget;
    this.before = before;
    this.work = work;
    List<Submission> all = workspace.submissions().of(id);
    this.latest = all.isEmpty() ? null : all.getLast();
  }

  /** The latest version; empty for a budget never handed in. Answers at once. */
  public Optional<Filing> latest() {
    return Optional.ofNullable(latest).map(Filing::of);
  }

  /** Whether edits are refused. Answers at once. */
  public boolean isClosed() {
    Submission known = latest;
    return known != null && known.isClosed();
  }

  /** Whether the budget was received here: it cannot be reopened. Answers at once. */
  public boolean isReceived() {
    Submission known = latest;
    return known != null && known.origin() == Submission.Origin.RECEIVED;
  }

  /** The version that is being worked on, or was handed in last. */
  public int version() {
    Submission known = latest;
    return known == null ? 1 : known.isClosed() ? known.version() : known.version() + 1;
  }

  /** All versions, the oldest first. */
  public CompletionStage<List<Filing>> all() {
    return work.ask(() -> workspace.submissions().of(id).stream().map(Filing::of).toList());
  }

  /**
   * Tells of every change, on the session's thread.
   *
   * @return ends it
   */
  public Runnable listen(Consumer<Filing> listener) {
    return listeners.add(listener);
  }

  /** Opens the budget again for the next version (重新打开); fails with a sentence when it is open. */
  public CompletionStage<Filing> reopen() {
    return work.ask(() -> {
      Submission known = latest;
      if (known == null || !known.isClosed()) {
        throw RefusedException.of("session.filing.open");
      }
      if (known.origin() == Submission.Origin.RECEIVED) {
        throw RefusedException.of("session.filing.theirs");
      }
      return update(known.reopened());
    });
  }

  /**
   * Looks at the bureau's receipt (回执) for the version that was handed in last. Fails with a
   * sentence when the receipt is for anything else, or was altered.
   */
  public CompletionStage<ReceiptCard> look(Path receipt) {
    return work.ask(() -> {
      Receipt read = Receipt.read(receipt);
      requireLatest(read);
      return card(read);
    });
  }

  /**
   * Loads the bureau's receipt: the version is 已接收 then. Fails as {@link #look} does, and when it
   * is signed with another key than those before; nothing has changed then.
   *
   * @param acceptedKey what somebody agreed to, as {@link ReceiptCard#agreed} tells it; empty for
   *     nothing
   */
  public CompletionStage<Filing> loadReceipt(Path file, String acceptedKey) {
    return work.ask(() -> {
      Receipt receipt = Receipt.read(file);
      Submission known = requireLatest(receipt);
      card(receipt).requireKnownKey(acceptedKey);
      return update(
          known.received(receipt.receivedAt(), receipt.receiver(), receipt.signer().orElse(null)));
    });
  }

  private ReceiptCard card(Receipt receipt) {
    return ReceiptCard.of(receipt, workspace.submissions().lastReceiptSigner());
  }

  private Submission requireLatest(Receipt receipt) {
    Submission known = latest;
    if (known == null
        || known.origin() != Submission.Origin.OWN
        || !receipt.digest().equals(known.digest())
        || receipt.version() != known.version()) {
      throw RefusedException.of(
          "session.receipt.other", receipt.department(), receipt.year(), receipt.version());
    }
    if (!known.isClosed()) {
      throw RefusedException.of("session.receipt.reopened", known.version());
    }
    return known;
  }

  /** What a version held. */
  CompletionStage<Book> book(int version) {
    return work.ask(() ->
        new BookJsonReader().read("book.json", workspace.submissions().bookJson(id, version)));
  }

  CompletionStage<Filing> file(
      PackageMaker maker,
      Path file,
      String program,
      Instant now,
      Supplier<@Nullable SigningKey> key,
      Progress progress) {
    return work.ask(() -> {
      requireOpen();
      Made made =
          maker.make(
              budget.book(),
              budget.edition(),
              before.tables(budget.book()),
              new Stamp(version(), program, now),
              key.get(),
              progress);
      made.write(file);
      Submission version =
          new Submission(
              made.manifest().version(),
              Submission.Origin.OWN,
              Submission.State.FILED,
              made.manifest().createdAt(),
              null,
              null,
              made.digest(),
              made.manifest().signer(),
              null);
      workspace.submissions().add(id, version, made.bookJson());
      return told(version);
    });
  }

  /** Refuses what would change a version that was handed in. */
  void requireOpen() {
    Submission known = latest;
    if (known != null && known.isClosed()) {
      throw RefusedException.of(
          known.origin() == Submission.Origin.RECEIVED
              ? "session.filing.received"
              : "session.filing.closed",
          known.version());
    }
  }

  private Filing update(Submission version) {
    workspace.submissions().update(id, version);
    return told(version);
  }

  private Filing told(Submission version) {
    latest = version;
    Filing filing = Filing.of(version);
    listeners.tell(filing);
    return filing;
  }
}
