package org.budgetbook.desktop.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javafx.application.Platform;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.budgetbook.check.Rule;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.note.CheckNote;
import org.budgetbook.desktop.control.FindingWords;
import org.budgetbook.desktop.control.FindingsBoard;
import org.budgetbook.desktop.control.FindingsBoard.State;
import org.budgetbook.library.Messages;
import org.budgetbook.session.Failures;
import org.jspecify.annotations.Nullable;

/** One finding in full: what is wrong, the numbers, why, what to do, the way there, its note. */
final class FindingDetail extends ScrollPane {

  private final FindingsBoard board;
  private final CheckDesk desk;
  private final Messages messages;
  private final FindingWords words;
  private final Failures failures = new Failures();
  private final Label level = new Label();
  private final Label sentence = text("finding-full");
  private final Label place = text("finding-detail-place");
  private final GridPane numbers = new GridPane();
  private final Label remedy = text("finding-text");
  private final Label basis = text("finding-text");
  private final Label rule = text("finding-text");
  private final Button way = new Button();
  private final VBox noteBox = new VBox();
  private final Label noteState = text("finding-note");
  private final TextArea note = new TextArea();
  private final Button save = new Button();
  private final Label problem = text("finding-problem");
  private final VBox body = new VBox();
  private @Nullable FindingRow shown;

  FindingDetail(FindingsBoard board, CheckDesk desk, Messages messages) {
    this.board = board;
    this.desk = desk;
    this.messages = messages;
    words = new FindingWords(messages, board.unit());
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("finding-detail");
    level.setMinWidth(USE_PREF_SIZE);
    numbers.getStyleClass().add("finding-numbers");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints amounts = new ColumnConstraints();
    amounts.setHgrow(Priority.ALWAYS);
    amounts.setHalignment(HPos.RIGHT);
    numbers.getColumnConstraints().addAll(names, amounts);
    way.setId("finding-way");
    way.getStyleClass().add("accent");
    way.setOnAction(event -> {
      if (shown instanceof FindingRow.Found found) {
        desk.show(found.finding().place());
      }
    });
    note.setId("finding-note");
    note.setWrapText(true);
    note.setPrefRowCount(3);
    note.setPromptText(messages.text("checks.note.hint"));
    note.setAccessibleText(messages.text("checks.note"));
    note.focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            saveNote();
          }
        });
    save.setId("finding-note-save");
    save.setOnAction(event -> press());
    noteBox.getStyleClass().add("finding-note-box");
    noteBox.getChildren().addAll(heading("checks.note"), noteState, note, save, problem);
    body.getStyleClass().add("finding-body");
    body.getChildren()
        .addAll(
            level,
            sentence,
            place,
            numbers,
            way,
            heading("checks.remedy"),
            remedy,
            noteBox,
            heading("checks.basis"),
            basis,
            heading("checks.rule"),
            rule);
    for (javafx.scene.Node node : List.of(numbers, way, noteBox, noteState, problem, place)) {
      node.managedProperty().bind(node.visibleProperty());
    }
    setContent(body);
    body.setVisible(false);
  }

  private static Label text(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private Label heading(String key) {
    Label label = new Label(messages.text(key));
    label.getStyleClass().add("finding-detail-heading");
    return label;
  }

  /** Shows a row; nothing for null or a heading. What was typed into the note is saved first. */
  void show(State state, @Nullable FindingRow row) {
    if (shown != null && !isSame(shown, row)) {
      saveNote();
      problem.setVisible(false);
    }
    boolean same = isSame(shown, row);
    shown = row;
    body.setVisible(row instanceof FindingRow.Found || row instanceof FindingRow.Left);
    problem.setVisible(same && problem.isVisible());
    switch (row) {
      case null -> {}
      case FindingRow.Heading heading -> {}
      case FindingRow.Found found -> found(state, found, same);
      case FindingRow.Left left -> left(left.note());
    }
  }

  private static boolean isSame(@Nullable FindingRow one, @Nullable FindingRow other) {
    return one instanceof FindingRow.Found before && other instanceof FindingRow.Found after
        ? before.finding().equals(after.finding())
        : Objects.equals(one, other);
  }

  private void found(State state, FindingRow.Found found, boolean same) {
    Finding finding = found.finding();
    level.setText(words.level(finding.level()));
    level
        .getStyleClass()
        .setAll("label", "finding-level", "level-" + FindingCell.style(finding.level()));
    sentence.setText(words.sentence(finding));
    set(place, words.place(finding.place()));
    numbers.getChildren().clear();
    if (finding.left() != null) {
      number("checks.left-side", words.number(finding.left(), finding.money()));
      number("checks.right-side", words.number(finding.right(), finding.money()));
      number("checks.difference", words.number(finding.difference(), finding.money()));
    }
    numbers.setVisible(finding.left() != null);
    Optional<String> label = desk.wayTo(finding.place());
    way.setText(label.orElse(""));
    way.setVisible(label.isPresent());
    remedy.setText(finding.remedy());
    basis.setText(finding.basis());
    rule.setText(
        state.report().outcomes().stream()
            .map(outcome -> outcome.rule())
            .filter(candidate -> candidate.id().equals(finding.rule()))
            .map(Rule::title)
            .map(title -> messages.text("checks.rule.title", finding.rule().toString(), title))
            .findFirst()
            .orElse(""));
    boolean takesNote = finding.level() == Level.WARNING || found.note().isPresent();
    noteBox.setVisible(takesNote);
    if (takesNote) {
      note(found.note(), same);
    }
  }

  private void note(Optional<CheckNote> known, boolean same) {
    note.setDisable(false);
    if (!same || !note.isFocused()) {
      note.setText(known.map(CheckNote::text).orElse(""));
    }
    boolean outdated = known.map(CheckNote::outdated).orElse(false);
    set(
        noteState,
        known.isEmpty()
            ? ""
            : messages.text(outdated ? "checks.note.outdated-long" : "checks.note.done"));
    noteState.getStyleClass().setAll("label", "finding-note", outdated ? "old" : "done");
    save.setText(messages.text(outdated ? "checks.note.confirm" : "checks.note.save"));
  }

  private void left(CheckNote known) {
    level.setText(messages.text("checks.note"));
    level.getStyleClass().setAll("label", "finding-level", "level-rounding");
    sentence.setText(known.text());
    set(place, messages.text("checks.note.gone"));
    numbers.setVisible(false);
    way.setVisible(false);
    remedy.setText(messages.text("checks.note.gone-remedy"));
    basis.setText("");
    rule.setText("");
    noteBox.setVisible(true);
    noteState.setVisible(false);
    note.setText(known.text());
    note.setDisable(true);
    save.setText(messages.text("checks.note.discard"));
  }

  private void number(String key, String value) {
    Label name = new Label(messages.text(key));
    name.getStyleClass().add("finding-number-name");
    Label amount = new Label(value);
    amount.getStyleClass().add("finding-number");
    numbers.addRow(numbers.getRowCount(), name, amount);
  }

  private static void set(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
  }

  /** The button: an outdated note is confirmed for the numbers as they are, words unchanged. */
  private void press() {
    switch (shown) {
      case FindingRow.Found found -> told(board.write(found.finding(), note.getText()));
      case FindingRow.Left left -> told(board.discard(left.note().key()));
      case FindingRow.Heading heading -> {}
      case null -> {}
    }
  }

  /** What was typed is saved as it leaves; a note not touched stays as old as it is. */
  void saveNote() {
    if (shown instanceof FindingRow.Found found
        && noteBox.isVisible()
        && !note.getText().strip().equals(found.note().map(CheckNote::text).orElse(""))) {
      told(board.write(found.finding(), note.getText()));
    }
  }

  private void told(CompletionStage<?> saving) {
    saving.whenComplete((done, failure) ->
        Platform.runLater(() ->
            set(problem, failure == null ? "" : messages.text(failures.sentenceOf(failure)))));
  }

  /** A finding as lines to pass on. */
  String plain(Finding finding) {
    return String.join(
        "\n",
        List.of(
            words.level(finding.level()) + " " + words.sentence(finding),
            words.place(finding.place()),
            messages.text("checks.copy", finding.remedy(), finding.basis())));
  }
}
