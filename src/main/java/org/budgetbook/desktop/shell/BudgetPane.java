package org.budgetbook.desktop.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.budgetbook.desktop.control.Page;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.library.Messages;
import org.budgetbook.message.RefusedException;
import org.budgetbook.session.Applied;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Failures;
import org.budgetbook.session.Saving;
import org.jspecify.annotations.Nullable;

/** One open budget: top line, navigation, the page in view, status line. */
final class BudgetPane extends BorderPane {

  private final BudgetSession session;
  private final Messages messages;
  private final Notices notices;
  private final Preferences preferences;
  private final Background background;
  private final Failures failures = new Failures();
  private final TopBar top;
  private final StatusLine status;
  private final BudgetParts register;
  private final List<Part> parts;
  private final NavigationPane navigation;
  private final Map<String, Page> pages = new HashMap<>();
  private final AtomicBoolean standingAsked = new AtomicBoolean();
  private Runnable release = () -> {};
  private @Nullable Part shown;
  private @Nullable Page page;

  BudgetPane(
      BudgetSession session,
      DesktopResources resources,
      Notices notices,
      Preferences preferences,
      BookFlow book,
      WindowActions actions) {
    this.session = session;
    this.messages = resources.messages();
    this.notices = notices;
    this.preferences = preferences;
    background = new Background(messages);
    top = new TopBar(messages, actions);
    status = new StatusLine(messages, this::resetZoom, this::openChecks);
    UnitFilter units = top.units();
    units.offer(session.book());
    register =
        new BudgetParts(
            session,
            resources,
            status,
            preferences,
            units.unitProperty(),
            this::chooseId,
            this::failed,
            book,
            actions);
    parts = register.all();
    navigation = new NavigationPane(messages, parts, this::show, this::focusPage);
    getStyleClass().add("budget");
    setTop(top);
    top.filing().setOnAction(event -> chooseId(HandInPlaces.PART));
    setLeft(navigation);
    setBottom(status);
    top.heading(session.book().heading(), session.edition().title());
    top.next(session.nextUndo(), session.nextRedo());
  }

  /** Follows the book from now on and shows the page that was in view last. */
  void open() {
    Runnable applied = session.listen(this::applied);
    Runnable filing = top.filing().follow(session.filings(), this::askStanding);
    Runnable saving = session.watchSaving(now -> Platform.runLater(() -> saving(now)));
    register.inspector().attach();
    register.board().watch(() -> navigation.faults(register.checks().faults()));
    register.board().attach();
    release =
        () -> {
          register.inspector().detach();
          register.board().detach();
          applied.run();
          filing.run();
          saving.run();
        };
    navigation.choose(BudgetParts.first(parts, session.book(), preferences.text("page")));
    askStanding();
    focusPage();
  }

  /**
   * The page in view gives what is being typed to the session, and stays.
   *
   * @param leave takes the keyboard from the field that has it
   * @return ends when all of it is saved; with a failure when some of it is not
   */
  CompletionStage<Void> save(Runnable leave) {
    return session.settled(() -> {
      if (page != null) {
        page.save();
      }
      leave.run();
    });
  }

  /** The page in view saves what was typed; nothing is followed any more. */
  void close() {
    if (page != null) {
      page.detach();
      page = null;
    }
    release.run();
    background.close();
  }

  BudgetSession session() {
    return session;
  }

  List<Part> parts() {
    return parts;
  }

  @Nullable Part shown() {
    return shown;
  }

  void choose(Part part) {
    navigation.choose(part);
    focusPage();
  }

  private void show(Part part) {
    if (part.equals(shown)) {
      return;
    }
    if (page != null) {
      page.detach();
    }
    shown = part;
    preferences.set("page", part.id());
    Page next = pages.computeIfAbsent(part.id(), id -> part.page().get());
    page = next;
    status.selection(null);
    setCenter(next.node());
    setRight(part.isTable() ? register.inspector().node() : null);
    next.attach();
  }

  void focusPage() {
    Node node = page == null ? null : page.node();
    if (node != null) {
      Node grid = node.lookup(".grid");
      (grid == null ? node : grid).requestFocus();
    }
  }

  /** Between navigation and page. */
  void switchFocus() {
    Node owner = getScene().getFocusOwner();
    if (owner != null && isIn(owner, navigation)) {
      focusPage();
    } else {
      navigation.focus();
    }
  }

  private static boolean isIn(Node node, Node ancestor) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  void step(int step) {
    navigation.step(step);
  }

  void theme(Theme theme) {
    top.theme(theme);
  }

  void textSize(TextSize size) {
    register.textScale(size.scale());
  }

  private void resetZoom() {
    register.resetZoom();
  }

  void chooseId(String id) {
    parts.stream().filter(part -> part.id().equals(id)).forEach(this::choose);
  }

  /** The ways to what was entered. */
  LedgerPlaces ledger() {
    return register.ledger();
  }

  /** Goes to the finished book. */
  void choosePreview() {
    chooseId(BudgetParts.PREVIEW);
  }

  private void openChecks() {
    register.checks().open();
  }

  /** Goes to the next finding of the checks, or to the one before. */
  void stepFinding(int step) {
    register.checks().step(step);
  }

  /** The screen of the checks with its ways into the others. */
  CheckPlaces checks() {
    return register.checks();
  }

  void undo() {
    step(BudgetSession::undo, "shell.undone");
  }

  void redo() {
    step(BudgetSession::redo, "shell.redone");
  }

  private void step(Function<BudgetSession, CompletionStage<Applied>> step, String key) {
    step.apply(session)
        .whenComplete((applied, failure) ->
            Platform.runLater(() -> {
              if (failure == null) {
                notices.done(messages.text(key, applied.action().label()));
              } else {
                notices.failed(messages.text(failures.sentenceOf(failure)));
              }
            }));
  }

  private void failed(Throwable failure) {
    notices.failed(messages.text(failures.sentenceOf(failure)));
  }

  /** On the session's thread. */
  private void applied(Applied applied) {
    askStanding();
    Platform.runLater(() -> {
      top.next(applied.nextUndo(), applied.nextRedo());
      top.heading(applied.book().heading(), session.edition().title());
      top.units().offer(applied.book());
      status.saved(applied.savedAt());
    });
  }

  private void saving(Saving now) {
    Throwable failure = now.failure();
    if (failure != null && !isRefusedEntry(failure)) {
      status.notSaved(messages.text(failures.sentenceOf(failure)));
    } else if (now.underWay() > 0) {
      status.saving();
    }
  }

  /** What the user typed was not taken; the page says so where it was typed. */
  private static boolean isRefusedEntry(Throwable failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return cause instanceof RefusedException refused
        && !refused.sentence().key().startsWith("store.");
  }

  /** Many edits at once ask once. */
  private void askStanding() {
    if (!standingAsked.getAndSet(true)) {
      background.run(
          () -> {
            standingAsked.set(false);
            return Standing.of(session, parts);
          },
          standing -> {
            status.totals(standing.totals());
            navigation.states(standing.states());
          },
          notices::failed);
    }
  }
}
