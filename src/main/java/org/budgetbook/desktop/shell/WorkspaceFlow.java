package org.budgetbook.desktop.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.budgetbook.desktop.control.EditionChoice;
import org.budgetbook.desktop.start.LedgerImport;
import org.budgetbook.desktop.start.NewBudget;
import org.budgetbook.desktop.start.StartActions;
import org.budgetbook.desktop.start.StartPage;
import org.budgetbook.library.Messages;
import org.budgetbook.session.BackupCard;
import org.budgetbook.session.BudgetCard;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Opening;
import org.budgetbook.session.WorkspaceSession;
import org.jspecify.annotations.Nullable;

/** Which workspace is open and what is done with it as a whole. For the FX thread. */
final class WorkspaceFlow implements StartActions {

  private final DesktopServices services;
  private final Background background;
  private final Notices notices;
  private final Messages messages;
  private final Preferences preferences;
  private final MainWindow window;
  private final FileQuestions files;
  private final IncomingFlow incoming;
  private @Nullable WorkspaceSession workspace;
  private List<BudgetCard> cards = List.of();
  private List<EditionChoice> editions = List.of();

  private Opening.@Nullable Damaged damaged;
  private @Nullable Path locked;
  private @Nullable Path named;

  WorkspaceFlow(
      DesktopServices services,
      Background background,
      Notices notices,
      Messages messages,
      Preferences preferences,
      MainWindow window,
      FileQuestions files,
      IncomingFlow incoming) {
    this.services = services;
    this.named = services.named().orElse(null);
    this.background = background;
    this.notices = notices;
    this.messages = messages;
    this.preferences = preferences;
    this.window = window;
    this.files = files;
    this.incoming = incoming;
  }

  private LoadedWorkspace load(Opening opening) {
    return LoadedWorkspace.of(opening, editions.isEmpty() ? services.editions() : editions);
  }

  /** Opens the workspace that was open last, and in it the budget that was. */
  void begin() {
    window.show(Placeholder.calm(messages.text("desktop.opening")));
    Path own = services.userWorkspace();
    Path last =
        preferences.text("workspace").map(Path::of).filter(Files::isRegularFile).orElse(own);
    background.run(
        () -> load(services.reopen(last)),
        loaded -> {
          accept(loaded);
          Optional<Long> budget = preferences.number("budget");
          cards.stream()
              .filter(card -> budget.isPresent() && card.id() == budget.get())
              .findFirst()
              .filter(card -> named == null)
              .ifPresentOrElse(this::open, this::showStart);
          showNamed();
        },
        sentence ->
            window.show(
                Placeholder.failure(sentence, messages.text("desktop.retry"), this::begin)
                    .or(messages.text("start.open-workspace"), this::openWorkspace)));
  }

  private void accept(LoadedWorkspace loaded) {
    cards = loaded.cards();
    editions = loaded.editions();
    workspace = null;
    damaged = null;
    locked = null;
    switch (loaded.opening()) {
      case Opening.Opened opened -> {
        workspace = opened.workspace();
        preferences.set("workspace", opened.workspace().file().toAbsolutePath());
      }
      case Opening.Damaged broken -> damaged = broken;
      case Opening.Locked closed -> locked = closed.file();
    }
  }

  private void showStart() {
    Path asked = locked;
    if (asked != null) {
      new UnlockFlow(services.desk(), background, messages)
          .begin(asked, window::show, this::openWorkspace, () -> reload(asked), this::take);
      return;
    }
    StartPage page = new StartPage(messages, this);
    Opening.Damaged broken = damaged;
    if (broken != null) {
      page.showDamaged(broken);
    } else {
      page.show(opened().file(), cards, editions);
    }
    window.show(page);
  }

  private LoadedWorkspace reload(Path file) {
    return load(services.reopen(file));
  }

  private void take(LoadedWorkspace loaded) {
    accept(loaded);
    showStart();
    showNamed();
  }

  /** The package that the program was started with, once a workspace is open to take it in. */
  private void showNamed() {
    Path file = named;
    if (file != null && workspace != null) {
      named = null;
      packages().receive(file);
    }
  }

  @Override
  public void beginSafety() {
    new SafetyFlow(services.desk(), opened(), background, notices, messages, files, window, this)
        .begin();
  }

  /** The open workspace; there is one while a budget is open. */
  WorkspaceSession opened() {
    return Objects.requireNonNull(workspace, "no workspace is open");
  }

  @Override
  public void backToStart() {
    WorkspaceSession current = workspace;
    if (current == null) {
      showStart();
      return;
    }
    preferences.set("budget", "");
    window.leaveBudget();
    background.run(
        () -> LoadedWorkspace.newestFirst(current),
        found -> {
          cards = found;
          showStart();
        },
        notices::failed);
  }

  @Override
  public void open(BudgetCard card) {
    WorkspaceSession current = opened();
    background.run(() -> current.open(card.id()), this::show, notices::failed);
  }

  private void show(BudgetSession session) {
    preferences.set("budget", session.id());
    window.show(session);
  }

  @Override
  public void beginNextYear(BudgetCard card) {
    beginnings().nextYear(card);
  }

  /** All ways in which a budget begins. */
  BookBeginnings beginnings() {
    return new BookBeginnings(
        opened(),
        cards,
        editions,
        services,
        background,
        notices,
        messages,
        files,
        incoming,
        this,
        window::show,
        this::show);
  }

  @Override
  public ReceiveFlow packages() {
    PackageWork work = new PackageWork(services, background, notices, messages, preferences, files);
    return new ReceiveFlow(opened(), work, window::show, this::backToStart);
  }

  @Override
  public void openSample() {
    beginnings().sample();
  }

  @Override
  public void create(NewBudget wanted) {
    beginnings().create(wanted);
  }

  @Override
  public void importLedger(LedgerImport wanted) {
    beginnings().ledger(wanted);
  }

  @Override
  public void beginNew() {
    beginnings().ask();
  }

  @Override
  public void beginImport() {
    beginnings().file();
  }

  @Override
  public void beginRebuild() {
    beginnings().rebuild(null);
  }

  @Override
  public void openWorkspace() {
    files.workspace().map(File::toPath).ifPresent(this::openWorkspace);
  }

  /** Opens another workspace. */
  void openWorkspace(Path file) {
    change(() -> services.open(file));
  }

  /** Whether a workspace is open: not while it is damaged, locked, or only being opened. */
  boolean isOpen() {
    return workspace != null;
  }

  @Override
  public void restore(BackupCard backup) {
    Opening.Damaged broken = Objects.requireNonNull(damaged);
    change(() -> services.restore(broken, backup));
  }

  @Override
  public void salvage() {
    Opening.Damaged broken = Objects.requireNonNull(damaged);
    change(() -> services.salvage(broken));
  }

  @Override
  public void beginAnew() {
    Opening.Damaged broken = Objects.requireNonNull(damaged);
    change(() -> services.beginAnew(broken));
  }

  /** The other workspace is opened first: if that fails, this one stays. */
  void change(Supplier<Opening> opening) {
    WorkspaceSession before = workspace;
    notices.work(
        messages.text("start.work.open"),
        progress -> load(opening.get()),
        loaded -> {
          if (before != null) {
            background.run(
                () -> {
                  before.close();
                  return true;
                },
                closed -> {},
                notices::failed);
          }
          take(loaded);
        });
  }

  /** Closes the workspace. Slow. */
  void close() {
    if (workspace != null) {
      workspace.close();
    }
  }
}
