package org.budgetbook.desktop.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.budgetbook.desktop.table.SelectionSum;
import org.budgetbook.library.Messages;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/** The line at the bottom: the budget's balance, the selection's sum, the zoom. */
final class StatusLine extends HBox {

  private static final PseudoClass OUT_OF_BALANCE = PseudoClass.getPseudoClass("out-of-balance");

  private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");
  private static final PseudoClass NOT_SAVED = PseudoClass.getPseudoClass("not-saved");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Messages messages;
  private AmountUnit unit = AmountUnit.YUAN;
  private final ZoneId zone = ZoneId.systemDefault();
  private final Label revenue = value("revenue");
  private final Label expenditure = value("expenditure");
  private final Label difference = value("difference");
  private final HBox balance;
  private final Label selection = new Label();
  private final Label saved = new Label();
  private final Button zoom = new Button();
  private final Button checks = new Button();
  private final Label finding = new Label();

  StatusLine(Messages messages, Runnable resetZoom, Runnable openChecks) {
    this.messages = messages;
    getStyleClass().add("status-line");
    setAlignment(Pos.CENTER_LEFT);
    selection.setId("selection-sum");
    selection.getStyleClass().add("status-selection");
    selection.setMinWidth(Region.USE_PREF_SIZE);
    saved.setId("saved");
    saved.getStyleClass().add("status-saved");
    saved.setMinWidth(0);
    zoom.setId("zoom");
    zoom.getStyleClass().addAll("flat", "status-zoom");
    zoom.setFocusTraversable(false);
    zoom.setTooltip(new Tooltip(messages.text("desktop.status.zoom-reset")));
    zoom.setOnAction(event -> resetZoom.run());
    checks.setId("checks");
    checks.getStyleClass().addAll("flat", "status-zoom", "status-checks");
    checks.setFocusTraversable(false);
    checks.setMinWidth(Region.USE_PREF_SIZE);
    checks.setTooltip(new Tooltip(messages.text("checks.status.tip")));
    checks.setOnAction(event -> openChecks.run());
    checks.setVisible(false);
    checks.managedProperty().bind(checks.visibleProperty());
    finding.setId("finding");
    finding.getStyleClass().add("status-finding");
    finding.setMinWidth(0);
    balance =
        new HBox(
            pair("desktop.status.revenue", revenue),
            pair("desktop.status.expenditure", expenditure),
            pair("desktop.status.difference", difference));
    balance.getStyleClass().add("status-balance");
    balance.setAlignment(Pos.CENTER_LEFT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(balance, saved, finding, gap, selection, checks, zoom);
    zoom(1);
    totals(Optional.empty());
  }

  private static Label value(String id) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add("status-value");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private HBox pair(String key, Label value) {
    Label name = new Label(messages.text(key));
    name.getStyleClass().add("status-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox pair = new HBox(name, value);
    pair.getStyleClass().add("status-pair");
    pair.setAlignment(Pos.CENTER_LEFT);
    return pair;
  }

  /** In what amounts are shown from now on. */
  void unit(AmountUnit shown) {
    unit = shown;
  }

  void totals(Optional<Totals> totals) {
    balance.setVisible(totals.isPresent());
    totals.ifPresent(known -> {
      revenue.setText(amount(known.revenue()));
      expenditure.setText(amount(known.expenditure()));
      difference.setText(amount(known.difference()));
      difference.pseudoClassStateChanged(OUT_OF_BALANCE, !known.difference().isZero());
    });
  }

  void selection(@Nullable SelectionSum sum) {
    selection.setText(
        sum == null || sum.cells() < 2 || sum.figures() == 0
            ? ""
            : messages.text("desktop.status.selection", amount(sum.sum()), sum.figures()));
  }

  /** What the checks found; leads there. */
  void checks(long errors, long warnings) {
    checks.setText(
        errors + warnings == 0
            ? messages.text("checks.status.clean")
            : messages.text("checks.status", errors, warnings));
    checks.pseudoClassStateChanged(FAULTY, errors > 0);
    checks.setVisible(true);
    if (errors + warnings == 0) {
      finding("");
    }
  }

  /** The finding that was gone to last. */
  void finding(String sentence) {
    finding.setText(sentence);
    finding.setTooltip(sentence.isEmpty() ? null : new Tooltip(sentence));
  }

  void zoom(double value) {
    zoom.setText(Math.round(value * 100) + "%");
  }

  /** When the disk had everything that was done. */
  void saved(Instant at) {
    saved(messages.text("shell.saved", TIME.format(at.atZone(zone))), false);
  }

  void saving() {
    saved(messages.text("shell.saving"), false);
  }

  /** Stays until something is saved again. */
  void notSaved(String sentence) {
    saved(messages.text("shell.not-saved", sentence), true);
  }

  private void saved(String text, boolean failed) {
    saved.setText(text);
    saved.setTooltip(failed ? new Tooltip(text) : null);
    saved.pseudoClassStateChanged(NOT_SAVED, failed);
  }

  private String amount(Money money) {
    return messages.text(
        "desktop.amount", new AmountFormat(unit, 2, true, false).format(money), unit.word());
  }
}
