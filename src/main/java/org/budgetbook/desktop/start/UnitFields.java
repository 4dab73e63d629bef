package org.budgetbook.desktop.start;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.library.Messages;
import org.budgetbook.message.RefusedException;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks for the units of a department: code, name and type of each. */
final class UnitFields extends VBox {

  private final Messages messages;
  private final Runnable changed;
  private final VBox rows = new VBox();

  /**
   * @param changed runs after each change
   */
  UnitFields(Messages messages, Runnable changed) {
    this.messages = messages;
    this.changed = changed;
    getStyleClass().add("form-named");
    rows.getStyleClass().add("form-choices");
    Button add = new Button(messages.text("start.unit.add"), new FontIcon(Feather.PLUS));
    add.setId("add-unit");
    add.getStyleClass().addAll("flat", "start-link", "form-add");
    add.setOnAction(event -> add().requestFocus());
    getChildren().add(FormLayout.named(messages.text("start.units"), new VBox(rows, add)));
    add();
  }

  private TextField add() {
    Row row = new Row();
    rows.getChildren().add(row);
    return row.code;
  }

  /** The only unit of a department has its name, unless another is typed. */
  void department(String before, String now) {
    if (rows.getChildren().size() == 1
        && rows.getChildren().getFirst() instanceof Row only
        && only.name.getText().equals(before)) {
      only.name.setText(now);
    }
  }

  /** What is wrong with the fields, in one sentence. */
  Optional<String> complaint() {
    Set<String> codes = new HashSet<>();
    for (Row row : filled()) {
      if (row.text(row.code).isEmpty() || row.text(row.name).isEmpty()) {
        return Optional.of(messages.text("start.complaint.unit"));
      }
      if (!codes.add(row.text(row.code))) {
        return Optional.of(messages.text("start.complaint.unit-twice", row.text(row.code)));
      }
      try {
        row.unit();
      } catch (RefusedException e) {
        return Optional.of(messages.text(e.sentence()));
      }
    }
    return codes.isEmpty()
        ? Optional.of(messages.text("start.complaint.no-unit"))
        : Optional.empty();
  }

  /** Only after {@link #complaint} had none. */
  List<Unit> units() {
    return filled().stream().map(Row::unit).toList();
  }

  private List<Row> filled() {
    List<Row> filled = new ArrayList<>();
    rows.getChildren()
        .forEach(node -> {
          if (node instanceof Row row && !(row.text(row.code) + row.text(row.name)).isEmpty()) {
            filled.add(row);
          }
        });
    return filled;
  }

  private final class Row extends HBox {

    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final ComboBox<UnitType> type = new ComboBox<>();

    Row() {
      getStyleClass().add("form-row");
      setAlignment(Pos.CENTER_LEFT);
      code.setPromptText(messages.text("start.unit.code"));
      code.setAccessibleText(code.getPromptText());
      code.getStyleClass().addAll("unit-code", "form-short");
      code.setMinWidth(Region.USE_PREF_SIZE);
      name.setPromptText(messages.text("start.unit.name"));
      name.setAccessibleText(name.getPromptText());
      name.getStyleClass().add("unit-name");
      HBox.setHgrow(name, Priority.ALWAYS);
      type.getItems().setAll(UnitType.values());
      type.setValue(UnitType.ADMINISTRATIVE);
      type.setAccessibleText(messages.text("start.unit.type"));
      type.setMinWidth(Region.USE_PREF_SIZE);
      type.setConverter(
          new StringConverter<>() {
            @Override
            public String toString(UnitType shown) {
              return messages.text("start.unit." + shown.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public UnitType fromString(String text) {
              throw new UnsupportedOperationException("types are chosen, not typed");
            }
          });
      Button remove = new Button(null, new FontIcon(Feather.X));
      remove.getStyleClass().addAll("flat", "button-icon");
      remove.setAccessibleText(messages.text("start.unit.remove"));
      remove.setOnAction(event -> {
        rows.getChildren().remove(this);
        changed.run();
        if (rows.getChildren().isEmpty()) {
          add();
        }
      });
      code.textProperty().addListener((property, before, after) -> changed.run());
      name.textProperty().addListener((property, before, after) -> changed.run());
      getChildren().addAll(code, name, type, remove);
    }

    String text(TextField field) {
      return field.getText().strip();
    }

    Unit unit() {
      return new Unit(new UnitCode(text(code)), text(name), type.getValue());
    }
  }
}
