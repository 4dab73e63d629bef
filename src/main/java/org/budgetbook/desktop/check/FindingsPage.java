package org.budgetbook.desktop.check;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.desktop.control.FindingsBoard;
import org.budgetbook.desktop.control.FindingsBoard.State;
import org.budgetbook.desktop.control.Page;
import org.budgetbook.library.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * 审核: the findings by parts of the budget, the 勾稽关系核对表, and how each rule went. For the FX thread.
 */
public final class FindingsPage implements Page {

  private final FindingsBoard board;
  private final Messages messages;
  private final BorderPane root = new BorderPane();
  private final Label summary = new Label();
  private final FindingsView findings;
  private final TiesView ties;
  private boolean attached;
  private final RulesView rules;

  public FindingsPage(FindingsBoard board, CheckDesk desk, Messages messages) {
    this.board = board;
    this.messages = messages;
    findings = new FindingsView(board, desk, messages);
    ties = new TiesView(board, desk, messages);
    rules = new RulesView(messages);
    Label title = new Label(messages.text("checks.title"));
    title.getStyleClass().add("checks-title");
    title.setMinWidth(HBox.USE_PREF_SIZE);
    summary.getStyleClass().add("checks-summary");
    summary.setId("checks-summary");
    HBox.setHgrow(summary, Priority.ALWAYS);
    summary.setMaxWidth(Double.MAX_VALUE);
    ToggleGroup group = new ToggleGroup();
    HBox tabs =
        new HBox(
            tab("checks.tab.findings", findings, group, "left-pill"),
            tab("checks.tab.ties", ties, group, "center-pill"),
            tab("checks.tab.rules", rules, group, "right-pill"));
    tabs.setMinWidth(HBox.USE_PREF_SIZE);
    group
        .selectedToggleProperty()
        .addListener((property, before, after) -> {
          if (after == null) {
            group.selectToggle(before);
          }
        });
    Button manual = new Button(null, new FontIcon(Feather.HELP_CIRCLE));
    manual.getStyleClass().addAll("flat", "button-icon");
    manual.setAccessibleText(messages.text("checks.explain"));
    manual.setTooltip(new javafx.scene.control.Tooltip(messages.text("checks.explain")));
    manual.setOnAction(event -> desk.explain());
    HBox head = new HBox(title, summary, tabs, manual);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("checks-head");
    root.getStyleClass().add("checks-page");
    root.getStylesheets().add("/desktop/check.css");
    root.setTop(head);
    group.selectToggle(group.getToggles().getFirst());
    board.watch(this::show);
    show();
  }

  private ToggleButton tab(String key, Node content, ToggleGroup group, String shape) {
    ToggleButton button = new ToggleButton(messages.text(key));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().addAll(shape, "checks-tab");
    button.setToggleGroup(group);
    button
        .selectedProperty()
        .addListener((property, before, selected) -> {
          if (selected) {
            root.setCenter(content);
            followTies();
            show();
          }
        });
    return button;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    attached = true;
    followTies();
    show();
  }

  @Override
  public void detach() {
    attached = false;
    followTies();
    findings.saveNote();
  }

  /** Hundreds of ties are read while they are looked at only. */
  private void followTies() {
    ties.follow(attached && ties.equals(root.getCenter()));
  }

  /** Selects a finding in the list. */
  public void select(Finding finding) {
    if (root.getTop() instanceof HBox head && head.lookup("#checks-tab-findings") != null) {
      ((ToggleButton) head.lookup("#checks-tab-findings")).setSelected(true);
    }
    findings.select(finding);
  }

  /** The finding {@code step} rows from the one last gone to, round the ends; none when empty. */
  public Optional<Finding> step(int step) {
    return findings.step(step);
  }

  /** All findings as they are listed now. */
  public List<Finding> listed() {
    return findings.listed();
  }

  private void show() {
    Optional<State> known = board.state();
    if (known.isEmpty()) {
      summary.setText(messages.text("checks.running"));
      return;
    }
    State state = known.get();
    long errors = state.count(Level.ERROR);
    summary.setText(
        errors == 0
            ? messages.text("checks.no-error", state.count(Level.WARNING))
            : messages.text("checks.errors", errors));
    summary.getStyleClass().setAll("label", "checks-summary", errors == 0 ? "clean" : "faulty");
    findings.show(state);
    rules.show(state.report());
  }
}
