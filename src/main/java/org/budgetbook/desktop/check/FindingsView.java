package org.budgetbook.desktop.check;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.desktop.check.FindingRow.Found;
import org.budgetbook.desktop.check.FindingRow.Heading;
import org.budgetbook.desktop.control.FindingWords;
import org.budgetbook.desktop.control.FindingsBoard;
import org.budgetbook.desktop.control.FindingsBoard.State;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;

/** The list of findings with its filter, and one of them in full. */
final class FindingsView extends BorderPane {

  private final CheckDesk desk;
  private final Messages messages;
  private final FindingWords words;
  private final FindingRows rows;
  private final Map<Level, ToggleButton> levels = new EnumMap<>(Level.class);
  private final TextField search = new TextField();
  private final ListView<FindingRow> list = new ListView<>();
  private final FindingDetail detail;
  private final Label nothing = new Label();
  private @Nullable State state;
  private @Nullable Finding gone;

  FindingsView(FindingsBoard board, CheckDesk desk, Messages messages) {
    this.desk = desk;
    this.messages = messages;
    words = new FindingWords(messages, board.unit());
    rows = new FindingRows(desk, messages, words);
    detail = new FindingDetail(board, desk, messages);
    nothing.getStyleClass().add("checks-nothing");
    nothing.setWrapText(true);
    list.setId("findings");
    list.setAccessibleText(messages.text("checks.tab.findings"));
    list.setPlaceholder(nothing);
    list.setCellFactory(view -> new FindingCell(messages, words));
    list.getSelectionModel()
        .selectedIndexProperty()
        .addListener((property, before, after) -> selected(before.intValue(), after.intValue()));
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        open();
      }
    });
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    setTop(filters());
    setCenter(list);
    setRight(detail);
    getStyleClass().add("checks-findings");
  }

  private HBox filters() {
    HBox bar = new HBox();
    bar.getStyleClass().add("checks-filters");
    bar.setAlignment(Pos.CENTER_LEFT);
    for (Level level : Level.values()) {
      ToggleButton button = new ToggleButton();
      button.setId("level-" + level.name().toLowerCase(java.util.Locale.ROOT));
      button.getStyleClass().addAll("checks-level", "level-" + FindingCell.style(level));
      button.setGraphic(FindingCell.mark(level));
      button.setSelected(FindingFilter.FIRST.levels().contains(level));
      button.setMinWidth(USE_PREF_SIZE);
      button.selectedProperty().addListener((property, before, after) -> refresh());
      levels.put(level, button);
      bar.getChildren().add(button);
    }
    search.setId("checks-search");
    search.setPromptText(messages.text("checks.search"));
    search.setAccessibleText(messages.text("checks.search"));
    search.textProperty().addListener((property, before, after) -> refresh());
    search.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
          }
        });
    HBox.setHgrow(search, Priority.ALWAYS);
    search.setMaxWidth(360);
    bar.getChildren().add(search);
    return bar;
  }

  private FindingFilter filter() {
    Set<Level> chosen = EnumSet.noneOf(Level.class);
    levels.forEach((level, button) -> {
      if (button.isSelected()) {
        chosen.add(level);
      }
    });
    return new FindingFilter(chosen, search.getText());
  }

  void show(State now) {
    state = now;
    refresh();
  }

  private void refresh() {
    State now = state;
    if (now == null) {
      return;
    }
    levels.forEach((level, button) ->
        button.setText(messages.text("checks.filter", words.level(level), now.count(level))));
    FindingRow before = list.getSelectionModel().getSelectedItem();
    FindingRows.update(list.getItems(), rows.of(now, filter()));
    nothing.setText(
        messages.text(
            now.report().findings().isEmpty() ? "checks.nothing" : "checks.nothing-shown"));
    int kept = before == null ? -1 : indexOf(before);
    if (kept >= 0) {
      list.getSelectionModel().select(kept);
    } else if (before != null || list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().select(list.getItems().isEmpty() ? -1 : 1);
    }
    detail.show(now, list.getSelectionModel().getSelectedItem());
  }

  /** A finding with another note is the same finding. */
  private int indexOf(FindingRow row) {
    int at = list.getItems().indexOf(row);
    return at < 0 && row instanceof Found found ? indexOf(found.finding()) : at;
  }

  private int indexOf(Finding finding) {
    for (int at = 0; at < list.getItems().size(); at++) {
      if (list.getItems().get(at) instanceof Found found && found.finding().equals(finding)) {
        return at;
      }
    }
    return -1;
  }

  /** A heading is passed over in the direction of the step. */
  private void selected(int before, int after) {
    State now = state;
    if (after < 0 || after >= list.getItems().size() || now == null) {
      return;
    }
    if (list.getItems().get(after) instanceof Heading) {
      int beyond = after < before && after > 0 ? after - 1 : after + 1;
      list.getSelectionModel().select(beyond);
      return;
    }
    detail.show(now, list.getItems().get(after));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      open();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
      copy();
    } else {
      return;
    }
    event.consume();
  }

  private void open() {
    if (list.getSelectionModel().getSelectedItem() instanceof Found found) {
      gone = found.finding();
      desk.show(found.finding().place());
    }
  }

  private void copy() {
    if (list.getSelectionModel().getSelectedItem() instanceof Found found) {
      ClipboardContent content = new ClipboardContent();
      content.putString(detail.plain(found.finding()));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  void saveNote() {
    detail.saveNote();
  }

  void select(Finding finding) {
    gone = finding;
    int at = indexOf(finding);
    if (at >= 0) {
      list.getSelectionModel().select(at);
      list.scrollTo(Math.max(0, at - 3));
    }
  }

  List<Finding> listed() {
    return list.getItems().stream()
        .filter(Found.class::isInstance)
        .map(row -> ((Found) row).finding())
        .toList();
  }

  Optional<Finding> step(int step) {
    List<Finding> all = listed();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    int at = gone == null ? -1 : all.indexOf(Objects.requireNonNull(gone));
    int next = at < 0 ? step > 0 ? 0 : all.size() - 1 : Math.floorMod(at + step, all.size());
    select(all.get(next));
    return Optional.of(all.get(next));
  }
}
