package org.budgetbook.desktop.inspect;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.budgetbook.book.FactId;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.desktop.control.FindingsBoard;
import org.budgetbook.desktop.control.Page;
import org.budgetbook.desktop.control.TableFocus;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.session.Applied;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Failures;
import org.budgetbook.session.FigureTyping;
import org.budgetbook.sheet.EditWords;
import org.budgetbook.sheet.FactWords;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The panel at the right of a table: make-up, last year, history. For the FX thread. */
public final class Inspector implements Page {

  private static final double LEAST_WIDTH = 280;
  private static final double MOST_WIDTH = 560;

  /** How the panel stands, to be remembered. Width in pixels; kept while it is collapsed. */
  public record Layout(double width, boolean collapsed) {

    /** How it stands at first. */
    public static final Layout FIRST = new Layout(320, false);
  }

  private final BudgetSession session;
  private final Messages messages;
  private final Consumer<Layout> remember;
  private final Failures failures = new Failures();
  private final BorderPane root = new BorderPane();
  private final VBox panel = new VBox();
  private final StackPane strip = new StackPane();
  private final StackPane body = new StackPane();
  private final Region edge = new Region();
  private final MakeUpTab makeUp;
  private final PriorYearTab priorYear;
  private final HistoryTab history;
  private final ChecksTab checks;

  /** Set while the history on screen is older than the book. */
  private final AtomicBoolean stale = new AtomicBoolean(true);

  private Layout layout;
  private @Nullable TableFocus focus;
  private @Nullable Runnable listening;

  /**
   * An inspector of a budget, looking at nothing yet.
   *
   * @param jump shows a fact in the grid it was entered in
   * @param board what the checks found
   * @param open shows a finding in full
   * @param zone in which times are told
   * @param layout as it was remembered
   * @param remember is told of every new width and of collapsing
   */
  public Inspector(
      BudgetSession session,
      Vocabulary vocabulary,
      Messages messages,
      Consumer<FactId> jump,
      FindingsBoard board,
      Consumer<Finding> open,
      ZoneId zone,
      Layout layout,
      Consumer<Layout> remember) {
    this.session = session;
    this.messages = messages;
    this.remember = remember;
    this.layout = layout;
    FactWords words = new FactWords(session.edition(), vocabulary, messages);
    FigureTyping typing = new FigureTyping(session, vocabulary, words);
    EditWords edits = new EditWords(session.edition(), words, messages);
    makeUp = new MakeUpTab(session, typing, words, messages, jump);
    priorYear = new PriorYearTab(session, messages);
    history = new HistoryTab(session, edits, messages, zone);
    checks = new ChecksTab(board, messages, open);
    body.getChildren().addAll(makeUp, priorYear, checks, history);
    VBox.setVgrow(body, Priority.ALWAYS);
    panel.getChildren().addAll(head(), body);
    panel.getStyleClass().add("inspector");
    strip.getStyleClass().add("inspector-strip");
    strip.setAlignment(Pos.TOP_CENTER);
    strip.getChildren().add(button(Feather.CHEVRONS_LEFT, "inspect.expand", false));
    edge.getStyleClass().add("inspector-edge");
    edge.setCursor(Cursor.H_RESIZE);
    edge.setOnMouseDragged(
        event -> resize(root.localToScene(root.getLayoutBounds()).getMaxX() - event.getSceneX()));
    edge.setOnMouseReleased(event -> remember.accept(this.layout));
    root.setId("inspector");
    root.getStylesheets().add("/desktop/live.css");
    show(makeUp);
    arrange();
  }

  private HBox head() {
    ToggleGroup group = new ToggleGroup();
    HBox tabs =
        new HBox(
            tab("inspect.make-up", makeUp, group, "left-pill"),
            tab("inspect.prior-year", priorYear, group, "center-pill"),
            tab("inspect.checks", checks, group, "center-pill"),
            tab("inspect.history", history, group, "right-pill"));
    group.selectToggle(group.getToggles().getFirst());
    group
        .selectedToggleProperty()
        .addListener((source, before, after) -> {
          if (after == null) {
            group.selectToggle(before);
          }
        });
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(tabs, gap, button(Feather.CHEVRONS_RIGHT, "inspect.collapse", true));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("inspector-head");
    return head;
  }

  private ToggleButton tab(String key, Node content, ToggleGroup group, String shape) {
    ToggleButton button = new ToggleButton(messages.text(key));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().addAll(shape, "inspector-tab");
    button.setToggleGroup(group);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button
        .selectedProperty()
        .addListener((source, before, selected) -> {
          if (selected) {
            show(content);
          }
        });
    return button;
  }

  private Button button(Feather icon, String key, boolean collapses) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setId(key.replace('.', '-'));
    button.setTooltip(new Tooltip(messages.text(key)));
    button.setAccessibleText(messages.text(key));
    button.setOnAction(event -> {
      layout = new Layout(layout.width(), collapses);
      arrange();
      remember.accept(layout);
    });
    return button;
  }

  private void show(Node content) {
    body.getChildren().forEach(tab -> tab.setVisible(tab.equals(content)));
    refresh();
  }

  private void resize(double width) {
    layout = new Layout(Math.clamp(width, LEAST_WIDTH, MOST_WIDTH), false);
    arrange();
  }

  private void arrange() {
    panel.setPrefWidth(layout.width());
    panel.setMinWidth(layout.width());
    root.setLeft(layout.collapsed() ? null : edge);
    root.setCenter(layout.collapsed() ? strip : panel);
    refresh();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    if (listening == null) {
      listening = session.listen(this::applied);
      stale.set(true);
      refresh();
    }
  }

  @Override
  public void detach() {
    if (listening != null) {
      listening.run();
      listening = null;
    }
  }

  private void applied(Applied action) {
    stale.set(true);
    Platform.runLater(this::refresh);
  }

  /** The user is at another cell, or its table shows another state; null for no cell. */
  public void look(@Nullable TableFocus cell) {
    focus = cell;
    refresh();
  }

  /** Only the tab in view works. */
  private void refresh() {
    if (layout.collapsed()) {
      return;
    }
    for (InspectorTab tab : List.of(makeUp, priorYear, checks)) {
      if (tab instanceof Node node && node.isVisible()) {
        tab.look(focus);
      }
    }
    if (history.isVisible() && listening != null && stale.getAndSet(false)) {
      CompletionStage<?> reading = history.refresh();
      reading.exceptionally(failure -> {
        failures.sentenceOf(failure);
        stale.set(true);
        return null;
      });
    }
  }
}
