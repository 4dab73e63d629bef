package org.budgetbook.desktop.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.budgetbook.check.Tie;
import org.budgetbook.check.expression.TieState;
import org.budgetbook.check.expression.Wording;
import org.budgetbook.desktop.control.FindingsBoard;
import org.budgetbook.desktop.control.FollowedState;
import org.budgetbook.desktop.control.TextTable;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;

/** 勾稽关系核对表: every tie with both sides, difference and state, by parts of the budget. */
final class TiesView extends BorderPane {

  private static final int COLUMNS = 7;

  private final FindingsBoard board;
  private final CheckDesk desk;
  private final Messages messages;
  private final TextTable table;
  private final TextField search = new TextField();
  private final Map<TieState, ToggleButton> states = new EnumMap<>(TieState.class);
  private final FollowedState<List<Tie>> followed;
  private List<Tie> ties = List.of();

  TiesView(FindingsBoard board, CheckDesk desk, Messages messages) {
    this.board = board;
    followed = board.ties(this::show);
    this.desk = desk;
    this.messages = messages;
    table =
        new TextTable(
            "ties",
            List.of(messages.text("checks.ties.head", board.unit().word()).split("\\|", -1)),
            List.of(4, 24, 9, 24, 9, 8, 6),
            List.of(2, 4, 5));
    HBox bar = new HBox();
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("checks-filters");
    for (TieState state : TieState.values()) {
      ToggleButton button = new ToggleButton();
      button.getStyleClass().add("checks-level");
      button.setMinWidth(USE_PREF_SIZE);
      button.setSelected(state != TieState.NOT_APPLICABLE);
      button.selectedProperty().addListener((property, before, after) -> show());
      states.put(state, button);
      bar.getChildren().add(button);
    }
    search.setId("ties-search");
    search.setPromptText(messages.text("checks.ties.search"));
    search.setAccessibleText(messages.text("checks.ties.search"));
    search.textProperty().addListener((property, before, after) -> show());
    search.setMaxWidth(260);
    HBox.setHgrow(search, Priority.ALWAYS);
    Button copy = new Button(messages.text("checks.ties.copy"));
    copy.setMinWidth(USE_PREF_SIZE);
    copy.setOnAction(event -> table.copy());
    Button export = new Button(messages.text("checks.ties.export"));
    export.setId("ties-export");
    export.setMinWidth(USE_PREF_SIZE);
    export.setOnAction(event -> desk.export());
    bar.getChildren().addAll(search, copy, export);
    setTop(bar);
    setCenter(table);
  }

  /** Keeps to the ties as they stand from now on, or no more. */
  void follow(boolean on) {
    if (on) {
      followed.start();
    } else {
      followed.stop();
    }
  }

  private void show(List<Tie> read) {
    ties = read;
    show();
  }

  private void show() {
    Map<TieState, Integer> counts = new HashMap<>();
    ties.forEach(tie -> counts.merge(tie.state(), 1, Integer::sum));
    states.forEach((state, button) ->
        button.setText(messages.text("checks.filter", word(state), counts.getOrDefault(state, 0))));
    String wanted = search.getText().strip();
    Map<String, List<TextTable.Line>> byPart = new HashMap<>();
    for (Tie tie : ties) {
      TextTable.Line line = line(tie);
      if (selected(tie.state())
          && (wanted.isEmpty() || String.join(" ", line.cells()).contains(wanted))) {
        byPart
            .computeIfAbsent(desk.partOf(tie.place()).orElse(""), part -> new ArrayList<>())
            .add(line);
      }
    }
    List<TextTable.Line> lines = new ArrayList<>();
    for (CheckDesk.PartName part : desk.parts()) {
      group(part.title(), byPart.remove(part.id()), lines);
    }
    byPart.values().forEach(rest -> group(messages.text("checks.ties.rest"), rest, lines));
    table.getItems().setAll(lines);
  }

  /** A part's name over its ties; nothing where it has none. */
  private void group(String part, @Nullable List<TextTable.Line> ties, List<TextTable.Line> lines) {
    if (ties != null) {
      List<String> heading = new ArrayList<>(Collections.nCopies(COLUMNS, ""));
      heading.set(1, messages.text("checks.filter", part, ties.size()));
      lines.add(new TextTable.Line(heading, "part"));
      lines.addAll(ties);
    }
  }

  private boolean selected(TieState state) {
    ToggleButton button = states.get(state);
    return button != null && button.isSelected();
  }

  private TextTable.Line line(Tie tie) {
    return new TextTable.Line(
        List.of(
            tie.rule().toString(),
            messages.text(tie.leftName()),
            number(tie.left(), tie.money()),
            messages.text(tie.rightName()),
            number(tie.right(), tie.money()),
            number(tie.difference(), tie.money()),
            word(tie.state())),
        lower(tie.state()));
  }

  private String word(TieState state) {
    return messages.text("checks.tie." + lower(state));
  }

  private static String lower(TieState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String number(Optional<BigDecimal> value, boolean money) {
    return value.map(known -> Wording.number(known, money, board.unit())).orElse("");
  }
}
