package org.budgetbook.desktop.shell;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.budgetbook.book.Heading;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.desktop.preview.PreviewBook;
import org.budgetbook.library.Messages;
import org.budgetbook.session.BudgetSession;
import org.jspecify.annotations.Nullable;

/** The window's content: the workspace page or one budget, with notices over it. */
final class MainWindow implements WindowActions {

  private static final List<String> STYLES =
      List.of("/desktop/window.css", "/desktop/shell.css", "/desktop/start.css");

  private final Messages messages;
  private final DesktopResources resources;
  private final Preferences preferences;
  private final Background background;
  private final StackPane root = new StackPane();
  private final BorderPane body = new BorderPane();
  private final Notices notices;
  private final Palette palette;
  private final ManualWindow manual;
  private final WorkspaceFlow flow;
  private final WindowEnd end;
  private final DialogVeil dialogs = new DialogVeil();
  private final BookFlow book;
  private final IncomingFlow incoming;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
  private @Nullable BudgetPane budget;
  private Theme theme;
  private TextSize textSize;

  MainWindow(
      DesktopServices services,
      Background background,
      DesktopResources resources,
      Preferences preferences,
      @Nullable FileQuestions files) {
    this.resources = resources;
    messages = resources.messages();
    this.preferences = preferences;
    this.background = background;
    theme = preferences.choice("theme", Theme.LIGHT);
    textSize = preferences.choice("text-size", TextSize.NORMAL);
    manual = new ManualWindow(resources, background, services.manual());
    notices = new Notices(messages, background);
    root.getStyleClass().add("main-window");
    palette = new Palette(messages, () -> new PaletteEntries(this, messages, budget));
    FileDrop drop = new FileDrop(this, messages, background, notices);
    drop.listen(root);
    root.getChildren().addAll(body, notices, dialogs, palette, drop);
    StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
    WindowKeys keys = new WindowKeys(this, () -> budget, this::isAsking);
    root.addEventFilter(KeyEvent.KEY_PRESSED, keys::first);
    root.addEventHandler(KeyEvent.KEY_PRESSED, keys::last);
    FileQuestions asked =
        files == null ? new FileDialogs(messages, () -> root.getScene().getWindow()) : files;
    incoming = new IncomingFlow(services, background, notices, resources, asked, dialogs);
    flow =
        new WorkspaceFlow(
            services, background, notices, messages, preferences, this, asked, incoming);
    end = new WindowEnd(this, flow, background, notices, preferences, messages);
    SavedPreferences.keep(preferences);
    book = new BookFlow(services, background, notices, messages, preferences, asked, dialogs);
    applyTextSize();
    showTitle(null);
    flow.begin();
  }

  /** What stands in the window's frame. */
  ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** The open budget; null while none is. */
  @Nullable BudgetPane budget() {
    return budget;
  }

  Scene scene(double width, double height) {
    Scene scene = new Scene(root, width, height);
    scene.getStylesheets().addAll(STYLES);
    return scene;
  }

  void use(Theme other) {
    theme = other;
    theme.use();
    preferences.set("theme", theme.name());
    if (budget != null) {
      budget.theme(theme);
    }
  }

  /** Shows a page that is not a budget's: the workspace, a form, a failure. */
  void show(Node page) {
    var _ = closeBudget();
    body.setCenter(page);
    showTitle(null);
    // A field in a pane that scrolls is not in the window, and takes no focus, before that is
    // styled.
    body.applyCss();
    page.requestFocus();
  }

  /** Shows a budget; it is this window's to close. */
  void show(BudgetSession session) {
    var _ = closeBudget();
    BudgetPane pane = new BudgetPane(session, resources, notices, preferences, book, this);
    budget = pane;
    pane.theme(theme);
    pane.textSize(textSize);
    body.setCenter(pane);
    showTitle(session.book().heading());
    pane.open();
  }

  /** The budget in view is closed; until another page shows there is nothing. */
  void leaveBudget() {
    show(Placeholder.calm(messages.text("shell.closing")));
  }

  /** What the workspace page offers, from everywhere. */
  WorkspaceFlow flow() {
    return flow;
  }

  /**
   * What was typed is handed over, and the budget closed when that is saved.
   *
   * @return ends when it is saved; with a failure when some of it is not
   */
  CompletionStage<Void> closeBudget() {
    BudgetPane open = budget;
    if (open == null) {
      return CompletableFuture.completedStage(null);
    }
    budget = null;
    CompletionStage<Void> settled =
        open.session()
            .settled(() -> {
              takeFocus();
              open.close();
            });
    background.run(
        () -> {
          open.session().close();
          return true;
        },
        closed -> {},
        notices::failed);
    return settled;
  }

  /** A field hands over what was typed in it when it loses the keyboard. */
  void takeFocus() {
    root.requestFocus();
  }

  /** Puts a node in the middle, whatever is open. */
  void put(Node node) {
    body.setCenter(node);
  }

  /**
   * The window is to be closed.
   *
   * @param closed runs when everything is saved, on the FX thread
   */
  void close(Runnable closed) {
    end.begin(closed);
  }

  private void showTitle(@Nullable Heading heading) {
    title.set(
        heading == null
            ? messages.text("shell.title")
            : messages.text("desktop.title.of", heading.department().name(), heading.year()));
  }

  @Override
  public void backToStart() {
    flow.backToStart();
  }

  @Override
  public void undo() {
    if (budget != null) {
      budget.undo();
    }
  }

  @Override
  public void redo() {
    if (budget != null) {
      budget.redo();
    }
  }

  @Override
  public void openPalette() {
    palette.open();
  }

  @Override
  public void preview() {
    if (budget != null) {
      budget.choosePreview();
    }
  }

  @Override
  public void print() {
    if (budget != null) {
      book.print(budget.session());
    }
  }

  @Override
  public void print(PreviewBook laid, int page) {
    if (budget != null) {
      book.print(budget.session(), laid, page);
    }
  }

  @Override
  public void export() {
    if (budget != null) {
      book.export(budget.session());
    }
  }

  @Override
  public void bring(BiConsumer<IncomingFlow, BudgetSession> way) {
    if (budget != null) {
      way.accept(incoming, budget.session());
    }
  }

  @Override
  public void exportPart() {
    if (budget != null) {
      incoming.parts().export(flow.opened(), budget.session());
    }
  }

  /** What the user has before them: a page, a budget, or what is asked over it. */
  @Nullable Node page() {
    return isAsking() ? dialogs.page() : body.getCenter();
  }

  /** Whether a question stands over the window. */
  boolean isAsking() {
    return dialogs.isVisible();
  }

  /** What comes into budgets. */
  IncomingFlow incoming() {
    return incoming;
  }

  @Override
  public void openManual() {
    openManual(ManualWindow.chapter(page()));
  }

  @Override
  public void openManual(String chapter) {
    manual.open(
        root.getScene().getWindow(),
        chapter,
        root.getStyle(),
        budget == null ? null : budget.session().edition());
  }

  @Override
  public void nextTextSize() {
    textSize = textSize.next();
    preferences.set("text-size", textSize.name());
    applyTextSize();
  }

  private void applyTextSize() {
    textSize.applyTo(root, resources.family());
    if (budget != null) {
      budget.textSize(textSize);
    }
  }

  @Override
  public void toggleTheme() {
    use(theme.other());
  }
}
