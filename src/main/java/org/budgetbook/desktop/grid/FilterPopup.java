package org.budgetbook.desktop.grid;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.util.StringConverter;
import org.budgetbook.library.Messages;

/** Order and filter of one column, under its heading. */
final class FilterPopup {

  private static final double WIDTH = 260;
  private static final double HEIGHT = 220;
  private static final double ROW = 27;

  private final GridView grid;
  private final Messages messages;
  private final Popup popup = new Popup();
  private final TextField sought = new TextField();
  private final ListView<String> list = new ListView<>();
  private final Map<String, BooleanProperty> kept = new LinkedHashMap<>();
  private int column;

  FilterPopup(GridView grid, PopupLook look, Messages messages) {
    this.grid = grid;
    this.messages = messages;
    sought.setPromptText(messages.text("grid.filter.prompt"));
    sought.textProperty().addListener((source, before, after) -> narrow(after));
    list.setId("grid-filter-texts");
    list.setCellFactory(CheckBoxListCell.forListView(this::keptProperty, shownText()));
    HBox order =
        new HBox(
            wide("grid.filter.ascending", () -> sort(false)),
            wide("grid.filter.descending", () -> sort(true)));
    HBox marking =
        new HBox(
            wide("grid.filter.all", () -> markAll(true)),
            wide("grid.filter.none", () -> markAll(false)));
    Button apply = wide("grid.filter.apply", this::apply);
    apply.getStyleClass().add("accent");
    HBox end = new HBox(wide("grid.filter.reset", this::reset), apply);
    for (HBox line : new HBox[] {order, marking, end}) {
      line.getStyleClass().add("grid-filter-line");
    }
    VBox pane = new VBox(order, sought, list, marking, end);
    pane.setId("grid-filter");
    pane.getStyleClass().add("grid-filter");
    pane.getStylesheets().add(GridView.STYLE_SHEET);
    popup.setOnShowing(event -> {
      pane.setStyle(look.style());
      pane.setPrefWidth(look.scaled(WIDTH));
      list.setPrefHeight(look.scaled(HEIGHT));
      list.setFixedCellSize(look.scaled(ROW));
    });
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    popup.getContent().add(pane);
    popup.setAutoHide(true);
    popup.setAutoFix(true);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
  }

  private Button wide(String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.setId(key.replace('.', '-'));
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(event -> action.run());
    return button;
  }

  private StringConverter<String> shownText() {
    return new StringConverter<>() {
      @Override
      public String toString(String text) {
        return text.isEmpty() ? messages.text("grid.filter.empty") : text;
      }

      @Override
      public String fromString(String text) {
        return text;
      }
    };
  }

  private BooleanProperty keptProperty(String text) {
    return kept.computeIfAbsent(text, key -> new SimpleBooleanProperty(true));
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      apply();
      event.consume();
    }
  }

  /** Opens for a column, under its heading. */
  void show(int shownColumn, Box heading) {
    column = shownColumn;
    GridModel model = grid.rows().base();
    Set<String> before = grid.arrangement().kept().get(column);
    Set<String> texts = new TreeSet<>();
    for (int row = 0; row < model.rowCount(); row++) {
      if (!model.cell(row, column).isCovered()) {
        texts.add(model.cell(row, column).text());
      }
    }
    kept.clear();
    for (String text : texts) {
      kept.put(text, new SimpleBooleanProperty(before == null || before.contains(text)));
    }
    sought.clear();
    narrow("");
    Point2D corner = grid.localToScreen(heading.x(), heading.bottom());
    if (corner != null) {
      popup.show(grid, corner.getX(), corner.getY());
      sought.requestFocus();
    }
  }

  /** Lists only texts that hold what is typed. */
  private void narrow(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    list.getItems()
        .setAll(
            kept.keySet().stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
  }

  private void markAll(boolean marked) {
    list.getItems().forEach(text -> keptProperty(text).set(marked));
  }

  private void sort(boolean descending) {
    close(grid.arrangement().sorted(new Arrangement.Sort(column, descending)));
  }

  private void reset() {
    Arrangement.Sort sort = grid.arrangement().sort();
    boolean sortedHere = sort != null && sort.column() == column;
    close(grid.arrangement().keeping(column, null).sorted(sortedHere ? null : sort));
  }

  /** Keeps what is ticked of what is listed: typing and Enter filters at once. */
  private void apply() {
    Set<String> shown = Set.copyOf(list.getItems());
    Set<String> texts =
        kept.entrySet().stream()
            .filter(entry -> entry.getValue().get() && shown.contains(entry.getKey()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    close(grid.arrangement().keeping(column, texts.size() == kept.size() ? null : texts));
  }

  private void close(Arrangement arrangement) {
    popup.hide();
    grid.arrange(arrangement);
    grid.requestFocus();
  }
}
