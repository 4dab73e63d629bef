package org.budgetbook.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Replacement;
import org.budgetbook.edition.Edition;
import org.budgetbook.exchange.BookDifferences;
import org.budgetbook.exchange.BookDifferences.Side;
import org.budgetbook.exchange.Consolidation;
import org.budgetbook.exchange.KeyFiles;
import org.budgetbook.exchange.PackageMaker;
import org.budgetbook.exchange.PackageVerifier;
import org.budgetbook.exchange.Receipt;
import org.budgetbook.exchange.Summary;
import org.budgetbook.exchange.SummaryFiles;
import org.budgetbook.exchange.VerifiedPackage;
import org.budgetbook.exchange.seal.PublicKey;
import org.budgetbook.exchange.seal.SigningKey;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.json.BookJsonWriter;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.store.BookCard;
import org.budgetbook.store.Submission;
import org.budgetbook.store.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Where packages are made, verified and taken in (上报包). Any thread may call, but the screen's: all
 * of it takes seconds. What is wrong is told by a {@link RefusedException} with one sentence,
 * thrown or by the stage, and has changed nothing.
 */
public final class PackageDesk {

  /** How many differences of each kind are told. */
  private static final int MOST_DIFFERENCES = 200;

  private final PackageMaker maker;
  private final PackageVerifier verifier;
  private final Consolidation consolidation;
  private final Editions editions;
  private final Vocabulary vocabulary;
  private final Messages messages;
  private final Clock clock;
  private final String program;

  /**
   * @param program version of this program; may be empty
   */
  public PackageDesk(Resources resources, Clock clock, String program) {
    this.maker = new PackageMaker(resources);
    this.verifier = new PackageVerifier(resources, program);
    this.consolidation = new Consolidation(resources, verifier);
    this.editions = new Editions(resources);
    this.vocabulary = new Vocabulary(resources);
    this.messages = new Messages(resources);
    this.clock = clock;
    this.program = program;
  }

  /**
   * Hands a budget in (上报): writes its package and closes the budget, see {@link SessionFilings}.
   *
   * @param file takes the place of one that is there
   * @param signing null for an unsigned package (未签名)
   */
  public CompletionStage<Filing> file(
      BudgetSession budget, Path file, @Nullable SigningOrder signing, Progress progress) {
    return budget
        .filings()
        .file(maker, file, program, clock.instant(), () -> key(signing), progress);
  }

  /** What a version that was handed in differs in from the budget as it stands now. */
  public CompletionStage<Reception.Differences> differences(BudgetSession budget, int version) {
    return budget.filings().book(version).thenApply(before -> differences(before, budget.book()));
  }

  /** What one version that was handed in differs in from a later one. */
  public CompletionStage<Reception.Differences> differences(
      BudgetSession budget, int version, int later) {
    return budget
        .filings()
        .book(version)
        .thenCombine(budget.filings().book(later), this::differences);
  }

  /**
   * Makes a signing key and keeps it in a new file.
   *
   * @param holder the name of who will sign with it
   * @param password of at least eight characters; there is no way back without it
   * @return its fingerprint, as people compare it
   */
  public String createKey(Path file, String holder, char[] password) {
    return PublicKey.shown(KeyFiles.create(file, holder, password).fingerprint());
  }

  /** Verifies a package; nothing is written. */
  public PackageCard verify(Path file) {
    return PackageCard.of(verifier.verify(file));
  }

  /**
   * Verifies a package and compares it with what a workspace has of it; nothing is written.
   *
   * @throws RefusedException if the package itself cannot be taken
   */
  public Arrival look(WorkspaceSession into, Path file) {
    VerifiedPackage verified = verifier.verify(file);
    PackageCard card = PackageCard.of(verified);
    try {
      ReceivedBefore known = ReceivedBefore.of(into.workspace(), verified.book().heading());
      Submission last = known.last();
      boolean again = known.holds(verified);
      boolean otherKey = false;
      if (last != null && !again) {
        requireNext(last, verified, true);
        otherKey = last.signer() != null && !last.signer().equals(verified.manifest().signer());
      }
      return new Arrival(
          card,
          last == null ? 0 : last.version(),
          again,
          sinceLast(into.workspace(), known, verified),
          otherKey,
          Optional.empty());
    } catch (RefusedException e) {
      return new Arrival(
          card, 0, false, Reception.Differences.NONE, false, Optional.of(e.sentence()));
    }
  }

  /**
   * Takes a package in: everything is verified before anything is stored; book and version are
   * stored in one transaction; then the receipt is written. Killed in between, the same package is
   * taken again and only its receipt written.
   */
  public Reception receive(WorkspaceSession into, ReceivingOrder order) {
    if (order.receiver().isBlank()) {
      throw RefusedException.of("session.receive.receiver");
    }
    SigningKey key = key(order.signing());
    VerifiedPackage verified = verifier.verify(order.file());
    ReceivedBefore known = ReceivedBefore.of(into.workspace(), verified.book().heading());
    Submission last = known.last();
    boolean again = known.holds(verified);
    if (last != null && !again) {
      requireNext(last, verified, order.newKeyAccepted());
    }
    Submission version =
        new Submission(
            verified.manifest().version(),
            Submission.Origin.RECEIVED,
            Submission.State.RECEIVED,
            verified.manifest().createdAt(),
            clock.instant(),
            order.receiver().strip(),
            verified.digest(),
            verified.manifest().signer(),
            null);
    Reception.Differences differences = sinceLast(into.workspace(), known, verified);
    Submission noted = again ? Objects.requireNonNull(last) : version;
    if (!again) {
      store(into, known.card(), verified, version);
    }
    Receipt.of(
            verified.manifest(),
            verified.digest(),
            Objects.requireNonNullElse(noted.receiver(), order.receiver().strip()),
            Objects.requireNonNullElse(noted.receivedAt(), clock.instant()),
            key)
        .write(order.receipt());
    return new Reception(
        PackageCard.of(verified),
        last == null ? 0 : last.version(),
        again,
        differences,
        order.receipt().toAbsolutePath());
  }

  /**
   * Verifies packages and sums them up (汇总), two at a time. If one cannot be taken nothing is
   * written, and all that cannot are named.
   *
   * @param folder must exist
   */
  public Merged merge(List<Path> packages, Path folder, Progress progress) {
    Consolidation.Outcome outcome = consolidation.run(packages, progress);
    List<Summary.Department> departments = outcome.summary().departments();
    return new Merged(
        departments.size(),
        (int) departments.stream().filter(counted -> counted.signer().isEmpty()).count(),
        outcome.superseded(),
        outcome.faults(),
        outcome.faults().isEmpty()
            ? new SummaryFiles(vocabulary, messages).write(outcome.summary(), folder)
            : List.of());
  }

  private Reception.Differences sinceLast(
      Workspace workspace, ReceivedBefore known, VerifiedPackage arrived) {
    if (known.card() == null || known.last() == null || known.holds(arrived)) {
      return Reception.Differences.NONE;
    }
    byte[] before = workspace.submissions().bookJson(known.card().id(), known.last().version());
    return differences(new BookJsonReader().read("book.json", before), arrived.book());
  }

  private static void requireNext(Submission last, VerifiedPackage next, boolean newKeyAccepted) {
    int version = next.manifest().version();
    if (version == last.version()) {
      throw RefusedException.of("session.receive.same-version", version);
    }
    if (version < last.version()) {
      throw RefusedException.of("session.receive.older", version, last.version());
    }
    if (!newKeyAccepted
        && !Objects.equals(last.signer(), next.manifest().signer())
        && last.signer() != null) {
      throw next.manifest().signer() == null
          ? RefusedException.of("session.receive.unsigned", last.version())
          : RefusedException.of(
              "session.receive.other-key",
              PublicKey.shown(Objects.requireNonNull(last.signer())),
              PublicKey.shown(Objects.requireNonNull(next.manifest().signer())));
    }
  }

  private static void store(
      WorkspaceSession into,
      @Nullable BookCard card,
      VerifiedPackage verified,
      Submission version) {
    Workspace workspace = into.workspace();
    if (card == null) {
      workspace.submissions().receive(null, verified.book(), null, version, json(verified));
      return;
    }
    into.requireNotOpen(card.id().value());
    Book old = workspace.load(card.id());
    Optional<Action> action =
        Replacement.of(old, verified.book())
            .map(edit -> new Action(Message.of("session.received", version.version()), edit));
    workspace
        .submissions()
        .receive(card.id(), verified.book(), action.orElse(null), version, json(verified));
  }

  private static byte[] json(VerifiedPackage verified) {
    return new BookJsonWriter().text(verified.book()).getBytes(StandardCharsets.UTF_8);
  }

  private Reception.Differences differences(Book before, Book after) {
    Edition edition = editions.load(after.heading().edition());
    BookDifferences found =
        BookDifferences.between(
            side(before), side(after), edition, vocabulary, messages, MOST_DIFFERENCES);
    return new Reception.Differences(found.entries(), found.figures(), found.more());
  }

  private Side side(Book book) {
    return new Side(
        book, new FiguresEngine(editions.load(book.heading().edition()), book).tables());
  }

  private static @Nullable SigningKey key(@Nullable SigningOrder signing) {
    return signing == null ? null : KeyFiles.open(signing.keyFile(), signing.password());
  }
}
