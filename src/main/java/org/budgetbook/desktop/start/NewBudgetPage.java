package org.budgetbook.desktop.start;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Unit;
import org.budgetbook.desktop.control.EditionChoice;
import org.budgetbook.library.Messages;
import org.budgetbook.session.BudgetCard;

/** A new department in four steps: edition, department and units, last year, start. */
public final class NewBudgetPage extends BorderPane {

  private enum Step {
    EDITION,
    UNITS,
    LAST_YEAR,
    BEGIN
  }

  private final Messages messages;
  private final List<BudgetCard> cards;
  private final StartActions actions;
  private final EditionFields edition;
  private final TextField department = new TextField();
  private final UnitFields units;
  private final LastYearFields lastYear;
  private final HBox steps = new HBox();
  private final Button back;
  private final Button next;
  private final FormLayout form;
  private Step step = Step.EDITION;

  /**
   * @param cards the budgets whose figures may become last year's
   */
  public NewBudgetPage(
      Messages messages,
      List<EditionChoice> editions,
      List<BudgetCard> cards,
      StartActions actions) {
    this.messages = messages;
    this.cards = cards;
    this.actions = actions;
    edition = new EditionFields(messages, editions, this::answered);
    department.setId("department-name");
    department.textProperty().addListener((source, before, after) -> answered());
    units = new UnitFields(messages, this::answered);
    department
        .textProperty()
        .addListener((source, before, after) -> units.department(before, after));
    lastYear = new LastYearFields(messages);
    steps.getStyleClass().add("form-steps");
    steps.setAlignment(Pos.CENTER_LEFT);
    Button cancel = new Button(messages.text("start.cancel"));
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> actions.backToStart());
    back = new Button(messages.text("start.back"));
    back.setId("step-back");
    back.setOnAction(event -> show(Step.values()[step.ordinal() - 1]));
    next = new Button();
    next.setId("step-next");
    next.getStyleClass().add("accent");
    next.setDefaultButton(true);
    next.setOnAction(event -> goOn());
    form = new FormLayout(messages, steps, cancel, back, next);
    // A radio button takes Enter for itself.
    form.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof RadioButton) {
            next.fire();
            event.consume();
          }
        });
    setCenter(form);
    show(Step.EDITION);
  }

  private void show(Step shown) {
    step = shown;
    steps.getChildren().clear();
    for (Step each : Step.values()) {
      Label label = new Label(messages.text("start.step." + key(each), each.ordinal() + 1));
      label.getStyleClass().add("form-step");
      if (each == shown) {
        label.getStyleClass().add("form-step-now");
      }
      steps.getChildren().add(label);
    }
    back.setDisable(shown == Step.EDITION);
    next.setText(messages.text(shown == Step.BEGIN ? "start.begin" : "start.next"));
    String title = "start.step-title." + key(shown);
    switch (shown) {
      case EDITION -> form.show(title, edition);
      case UNITS -> {
        form.show(title, FormLayout.named(messages.text("start.department"), department), units);
      }
      case LAST_YEAR -> {
        boolean any = lastYear.offer(cards, edition.year());
        form.show(any ? title : title + ".none", lastYear);
      }
      case BEGIN -> form.show(title, summary());
    }
    requestFocus();
  }

  /** The keyboard belongs to the first thing a step asks for, never to the button that leaves. */
  @Override
  public void requestFocus() {
    switch (step) {
      case EDITION -> edition.requestFocus();
      case UNITS -> department.requestFocus();
      case LAST_YEAR -> lastYear.requestFocus();
      case BEGIN -> next.requestFocus();
    }
  }

  /** What was complained of may be put right by it. */
  private void answered() {
    form.complain("");
  }

  private static String key(Step step) {
    return switch (step) {
      case EDITION -> "edition";
      case UNITS -> "units";
      case LAST_YEAR -> "last-year";
      case BEGIN -> "begin";
    };
  }

  private Label summary() {
    NewBudget wanted = wanted();
    Label label =
        new Label(
            messages.text(
                "start.summary",
                wanted.heading().department().name(),
                wanted.heading().year(),
                edition.edition().title(),
                wanted.units().stream().map(Unit::name).collect(Collectors.joining("、"))));
    label.setWrapText(true);
    label.getStyleClass().add("form-summary");
    return label;
  }

  private void goOn() {
    Optional<String> complaint =
        switch (step) {
          case EDITION -> edition.complaint();
          case UNITS ->
              department.getText().isBlank()
                  ? Optional.of(messages.text("start.complaint.department"))
                  : units.complaint();
          case LAST_YEAR, BEGIN -> Optional.empty();
        };
    if (complaint.isPresent()) {
      form.complain(complaint.get());
    } else if (step == Step.BEGIN) {
      next.setDisable(true);
      actions.create(wanted());
    } else {
      show(Step.values()[step.ordinal() + 1]);
    }
  }

  private NewBudget wanted() {
    Heading heading =
        new Heading(
            edition.edition().id(), edition.year(), new Department(department.getText().strip()));
    return new NewBudget(heading, units.units(), lastYear.chosen());
  }
}
