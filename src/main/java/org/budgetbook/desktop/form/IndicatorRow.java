package org.budgetbook.desktop.form;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.budgetbook.book.Book;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.Project;
import org.budgetbook.desktop.control.ActionQueue;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One indicator: its group, kind, name and values, and what can be done with it. */
final class IndicatorRow extends HBox {

  private final List<SavedField> fields = new ArrayList<>();

  /** What the buttons of a row do. */
  interface Moves {
    void move(int place, int step);

    void remove(int place);
  }

  IndicatorRow(
      Project project,
      int place,
      Indicator indicator,
      Indicators indicators,
      Moves moves,
      ActionQueue queue,
      FormDesk desk) {
    getStyleClass().add("indicator-row");
    setAlignment(Pos.CENTER_LEFT);
    Label group = new Label(indicators.name(indicator.group()));
    group.getStyleClass().add("indicator-group");
    ComboBox<String> kind = new ComboBox<>();
    kind.setEditable(true);
    kind.getItems().setAll(indicators.kinds(indicator.group()));
    kind.getStyleClass().add("indicator-kind");
    SavedField savedKind =
        new SavedField(
            kind.getEditor(),
            new IndicatorField(project, place, IndicatorField.Part.KIND),
            queue,
            desk);
    kind.setOnAction(event -> savedKind.save());
    kind.setAccessibleText(desk.text(IndicatorField.Part.KIND.label()));
    fields.add(savedKind);
    getChildren().addAll(group, kind);
    for (IndicatorField.Part part :
        List.of(IndicatorField.Part.NAME, IndicatorField.Part.TERM, IndicatorField.Part.ANNUAL)) {
      TextField field = new TextField();
      field.setId("indicator-" + part.name().toLowerCase(java.util.Locale.ROOT) + "-" + place);
      field.setAccessibleText(desk.text(part.label()));
      field.getStyleClass().add("indicator-value");
      if (part == IndicatorField.Part.NAME) {
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMaxWidth(Double.MAX_VALUE);
        field.getStyleClass().add("indicator-name");
      }
      fields.add(new SavedField(field, new IndicatorField(project, place, part), queue, desk));
      getChildren().add(field);
    }
    getChildren()
        .addAll(
            button(Feather.ARROW_UP, "form.indicator.up", desk, () -> moves.move(place, -1)),
            button(Feather.ARROW_DOWN, "form.indicator.down", desk, () -> moves.move(place, 1)),
            button(Feather.X, "form.indicator.remove", desk, () -> moves.remove(place)));
  }

  private static Button button(Feather icon, String key, FormDesk desk, Runnable action) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon", "small");
    button.setTooltip(new Tooltip(desk.text(key)));
    button.setAccessibleText(desk.text(key));
    button.setOnAction(event -> action.run());
    return button;
  }

  void show(Book book) {
    fields.forEach(field -> field.show(book));
  }

  void reset(Book book) {
    fields.forEach(field -> field.reset(book));
  }

  void save() {
    fields.forEach(SavedField::save);
  }
}
