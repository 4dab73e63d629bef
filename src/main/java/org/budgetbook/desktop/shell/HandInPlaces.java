package org.budgetbook.desktop.shell;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.budgetbook.book.Heading;
import org.budgetbook.desktop.control.FindingsBoard;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.desktop.handin.HandInDesk;
import org.budgetbook.desktop.handin.HandInPage;
import org.budgetbook.desktop.handin.HandInState;
import org.budgetbook.session.BookNarrative;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Failures;
import org.budgetbook.session.Filing;
import org.budgetbook.session.ReceiptCard;
import org.budgetbook.session.Reception;
import org.budgetbook.session.SigningOrder;
import org.jspecify.annotations.Nullable;

/** Joins the screen of handing in with the session, the window's work and the other screens. */
final class HandInPlaces implements HandInDesk {

  /** The id of the part in which a budget is handed in. */
  static final String PART = "hand-in";

  private final BudgetSession session;
  private final PackageWork work;
  private final Runnable findings;
  private final Consumer<String> choose;
  private final BookNarrative narrative;
  private final Failures failures = new Failures();

  /**
   * @param findings shows what the checks found
   * @param choose shows the part of that id
   */
  HandInPlaces(
      BudgetSession session, PackageWork work, Runnable findings, Consumer<String> choose) {
    this.session = session;
    this.work = work;
    this.findings = findings;
    this.choose = choose;
    narrative = new BookNarrative(session);
  }

  Part part(Part.Group group, FindingsBoard board) {
    String title = work.messages().text("handin.title");
    return new Part(
        PART,
        group,
        "",
        title,
        title,
        "package",
        () ->
            new HandInPage(
                this,
                work,
                board,
                work.messages(),
                session.book().heading().department().name(),
                this::failed),
        book ->
            session.filings().isClosed()
                ? PartState.DONE
                : session.filings().latest().isPresent() ? PartState.UNFINISHED : PartState.EMPTY);
  }

  @Override
  public CompletionStage<HandInState> state() {
    return session
        .filings()
        .all()
        .thenApplyAsync(versions ->
            new HandInState(versions, session.filings().isReceived(), narrative.open()));
  }

  @Override
  public Runnable follow(Runnable changed) {
    Runnable filings = session.filings().listen(filing -> changed.run());
    Runnable applied = session.listen(done -> changed.run());
    return () -> {
      filings.run();
      applied.run();
    };
  }

  @Override
  public void showFindings() {
    findings.run();
  }

  @Override
  public void showBook() {
    choose.accept(BudgetParts.PREVIEW);
  }

  @Override
  public String packageName(int version) {
    Heading heading = session.book().heading();
    return work.messages()
        .text("handin.file.name", heading.department().name(), heading.year(), version);
  }

  @Override
  public void handIn(Path file, @Nullable SigningOrder signing, Consumer<Filing> done) {
    // What was typed elsewhere is in it, too.
    session
        .settled(() -> {})
        .whenComplete((settled, failure) ->
            Platform.runLater(() -> {
              if (failure != null) {
                failed(failure);
              } else {
                make(file, signing, done);
              }
            }));
  }

  private void make(Path file, @Nullable SigningOrder signing, Consumer<Filing> done) {
    work.notices()
        .work(
            work.messages().text("handin.work.make"),
            progress -> result(work.services().packages().file(session, file, signing, progress)),
            filing -> {
              done.accept(filing);
              work.written(work.messages().text("handin.made", filing.version(), file), file);
            });
  }

  /** Waits beside the FX thread; being cancelled is no failure. */
  private static <T> T result(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof CancellationException cancelled) {
        throw cancelled;
      }
      throw e;
    }
  }

  @Override
  public void reopen() {
    tell(
        session.filings().reopen(),
        filing -> work.messages().text("handin.reopened", filing.version(), filing.version() + 1));
  }

  @Override
  public void loadReceipt(Path file, Consumer<ReceiptCard> otherKey) {
    then(
        session.filings().look(file),
        card -> {
          if (card.isOtherKey()) {
            otherKey.accept(card);
          } else {
            load(file, card, "");
          }
        });
  }

  @Override
  public void acceptReceipt(Path file, ReceiptCard agreed) {
    load(file, agreed, agreed.agreed());
  }

  private void load(Path file, ReceiptCard card, String acceptedKey) {
    tell(
        session.filings().loadReceipt(file, acceptedKey),
        filing ->
            work.messages()
                .text(
                    card.isNewKey() ? "handin.receipt.loaded.key" : "handin.receipt.loaded",
                    filing.version(),
                    card.receiver(),
                    card.shownSigner().orElse("")));
  }

  private void tell(
      CompletionStage<Filing> stage, java.util.function.Function<Filing, String> sentence) {
    then(stage, filing -> work.notices().done(sentence.apply(filing)));
  }

  @Override
  public void compare(int version, int later, Consumer<Reception.Differences> found) {
    work.background()
        .run(
            () ->
                result(
                    later == 0
                        ? work.services().packages().differences(session, version)
                        : work.services().packages().differences(session, version, later)),
            found,
            work.notices()::failed);
  }

  private <T> void then(CompletionStage<T> stage, Consumer<T> shown) {
    stage.whenComplete((result, failure) ->
        Platform.runLater(() -> {
          if (failure == null) {
            shown.accept(result);
          } else {
            failed(failure);
          }
        }));
  }

  private void failed(Throwable failure) {
    work.notices().failed(work.messages().text(failures.sentenceOf(failure)));
  }

  @Override
  public boolean canShow() {
    return work.canShow();
  }

  @Override
  public void show(Path file) {
    work.show(file);
  }
}
