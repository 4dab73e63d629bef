package org.budgetbook.desktop.parts;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.budgetbook.book.Unit;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;

/** Asks which unit's part is to be handed in. */
public final class UnitPanel extends VBox {

  private final ListView<Unit> units = new ListView<>();

  /**
   * A question.
   *
   * @param chosen gets the unit; the file is asked for after it
   */
  public UnitPanel(Messages messages, List<Unit> offered, Consumer<Unit> chosen, Runnable cancel) {
    getStylesheets().addAll("/desktop/preview.css", "/desktop/wizard.css");
    getStyleClass().add("dialog-panel");
    setId("unit-panel");
    Label title = new Label(messages.text("parts.export.title"));
    title.getStyleClass().add("dialog-title");
    Label more = new Label(messages.text("parts.export.more"));
    more.getStyleClass().add("wizard-more");
    more.setWrapText(true);
    more.setMaxWidth(480);
    units.setId("unit-choice");
    units.setAccessibleText(title.getText());
    units.setPrefSize(480, 260);
    units.setCellFactory(view -> new UnitCell());
    units.getItems().setAll(offered);
    units.getSelectionModel().selectFirst();
    Button no = new Button(messages.text("parts.cancel"));
    no.setCancelButton(true);
    no.setOnAction(event -> cancel.run());
    Button go = new Button(messages.text("parts.export.go"));
    go.setId("part-export");
    go.getStyleClass().add("accent");
    go.setDefaultButton(true);
    go.setOnAction(event ->
        chosen.accept(Objects.requireNonNull(units.getSelectionModel().getSelectedItem())));
    go.disableProperty().bind(units.getSelectionModel().selectedItemProperty().isNull());
    HBox buttons = new HBox(no, go);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("dialog-buttons");
    getChildren().addAll(title, more, units, buttons);
  }

  /** What the keyboard begins at. */
  public Node first() {
    return units;
  }

  private static final class UnitCell extends ListCell<Unit> {

    @Override
    protected void updateItem(@Nullable Unit unit, boolean nothing) {
      super.updateItem(unit, nothing);
      setText(unit == null || nothing ? null : unit.code() + " " + unit.name());
    }
  }
}
