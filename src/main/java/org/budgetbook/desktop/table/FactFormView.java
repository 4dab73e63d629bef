package org.budgetbook.desktop.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.library.Messages;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.budgetbook.sheet.CellDisplay;
import org.budgetbook.sheet.FactForm;
import org.budgetbook.sheet.SheetColumn;

/** The questions of a {@link FactForm}: what is known as quiet text, what is missing as fields. */
final class FactFormView extends VBox {

  private static final AmountFormat YUAN = new AmountFormat(AmountUnit.YUAN, 2, true, false);

  private final FactForm form;
  private final Money amount;
  private final Messages messages;
  private final CellDisplay display;
  private final AnswerFields fields;
  private final Function<Map<String, String>, CompletionStage<String>> add;
  private final Label given = new Label();
  private final VBox questions = new VBox();
  private final Label refusal = new Label();
  private final Button confirm = new Button();
  private final Map<String, AnswerFields.Field> shown = new LinkedHashMap<>();
  private final Set<String> answered = new HashSet<>();
  private boolean filling;

  /**
   * @param add tries to add the line; ends from any thread with an empty text or why not
   * @param cancel closes the form
   */
  FactFormView(
      FactForm form,
      Money amount,
      CellDisplay display,
      AnswerFields fields,
      Messages messages,
      Function<Map<String, String>, CompletionStage<String>> add,
      Runnable cancel) {
    this.form = form;
    this.amount = amount;
    this.display = display;
    this.fields = fields;
    this.messages = messages;
    this.add = add;
    getStyleClass().add("fact-form");
    setId("fact-form");
    given.getStyleClass().add("fact-form-given");
    given.setWrapText(true);
    given.setMinHeight(Region.USE_PREF_SIZE);
    questions.getStyleClass().add("fact-form-questions");
    refusal.getStyleClass().add("fact-refusal");
    refusal.setId("form-refusal");
    refusal.setWrapText(true);
    refusal.setMinHeight(Region.USE_PREF_SIZE);
    refusal.managedProperty().bind(refusal.visibleProperty());
    confirm.setId("form-add");
    confirm.setText(messages.text("live.form.add"));
    confirm.getStyleClass().add("accent");
    confirm.setDefaultButton(true);
    confirm.setOnAction(event -> submit());
    Button leave = new Button(messages.text("live.form.cancel"));
    leave.setOnAction(event -> cancel.run());
    ButtonBar.setButtonData(confirm, ButtonBar.ButtonData.OK_DONE);
    HBox buttons = new HBox(confirm, leave);
    buttons.getStyleClass().add("fact-form-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(given, questions, refusal, buttons);
    say("");
    refresh();
  }

  /** Puts the keyboard into the first question. */
  void begin() {
    shown.values().stream()
        .filter(field -> field.text().isBlank())
        .findFirst()
        .map(AnswerFields.Field::focusNode)
        .orElse(confirm)
        .requestFocus();
  }

  private Map<String, String> answers() {
    Map<String, String> answers = new TreeMap<>();
    shown.forEach((column, field) -> {
      if (answered.contains(column) && !field.text().isBlank()) {
        answers.put(column, field.answer());
      }
    });
    return answers;
  }

  private void changed(String column) {
    if (!filling) {
      answered.add(column);
      say("");
      refresh();
    }
  }

  /** Asks what the answers so far leave open, and fills in what they make likely. */
  private void refresh() {
    Map<String, String> answers = answers();
    List<SheetColumn> asked = form.asked(answers);
    List<String> ids = asked.stream().map(SheetColumn::id).toList();
    if (!ids.equals(List.copyOf(shown.keySet()))) {
      ask(asked);
    }
    filling = true;
    Map<String, String> texts = known(answers);
    shown.forEach((column, field) -> {
      if (!answered.contains(column)) {
        field.propose(texts.getOrDefault(column, ""));
      }
    });
    filling = false;
    describe(answers, texts);
  }

  /** While a text is not a valid answer yet, nothing is proposed. */
  private Map<String, String> known(Map<String, String> answers) {
    try {
      return form.texts(answers);
    } catch (org.budgetbook.message.RefusedException unfinished) {
      return form.texts(Map.of());
    }
  }

  private void ask(List<SheetColumn> asked) {
    Map<String, AnswerFields.Field> kept = new LinkedHashMap<>(shown);
    shown.clear();
    List<Node> nodes = new ArrayList<>();
    for (SheetColumn column : asked) {
      AnswerFields.Field known = kept.get(column.id());
      AnswerFields.Field field =
          known == null ? fields.field(form, column, () -> changed(column.id())) : known;
      shown.put(column.id(), field);
      Label name = new Label(fields.heading(column));
      name.getStyleClass().add("fact-form-name");
      name.setLabelFor(field.focusNode());
      nodes.add(new VBox(name, field.node()));
    }
    if (!questions.getChildren().equals(nodes)) {
      questions.getChildren().setAll(nodes);
    }
  }

  private void describe(Map<String, String> answers, Map<String, String> texts) {
    String known =
        form.given(answers).stream()
            .map(column -> display.text(column, texts.getOrDefault(column.id(), "")))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" \u00B7 "));
    given.setText(
        known.isEmpty()
            ? messages.text("live.form.sum", YUAN.format(amount))
            : messages.text("live.form.sum.given", YUAN.format(amount), known));
  }

  private void say(String sentence) {
    refusal.setText(sentence);
    refusal.setVisible(!sentence.isEmpty());
  }

  private void submit() {
    confirm.setDisable(true);
    Map<String, String> all = new TreeMap<>(answers());
    shown.forEach((column, field) -> {
      if (!field.text().isBlank()) {
        all.put(column, field.answer());
      }
    });
    add.apply(all)
        .thenAccept(sentence ->
            Platform.runLater(() -> {
              confirm.setDisable(false);
              say(sentence);
            }));
  }
}
