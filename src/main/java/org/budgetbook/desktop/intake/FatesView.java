package org.budgetbook.desktop.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.budgetbook.desktop.control.TextTable;
import org.budgetbook.intake.ColumnMapping;
import org.budgetbook.intake.ForeignSheet;
import org.budgetbook.intake.ImportPreview;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;

/** The fate of every row, by kinds that can be left out. */
final class FatesView extends BorderPane {

  private final FateWords words;
  private final Map<Fate, ToggleButton> kinds = new EnumMap<>(Fate.class);
  private final TextTable table;
  private @Nullable ImportPreview shown;
  private @Nullable ForeignSheet sheet;
  private @Nullable ColumnMapping mapping;

  FatesView(Messages messages, FateWords words) {
    this.words = words;
    HBox bar = new HBox();
    bar.getStyleClass().add("wizard-filters");
    bar.setAlignment(Pos.CENTER_LEFT);
    Label only = new Label(messages.text("import.rows.only"));
    only.getStyleClass().add("wizard-more");
    only.setMinWidth(USE_PREF_SIZE);
    bar.getChildren().add(only);
    for (Fate fate : Fate.values()) {
      ToggleButton button = new ToggleButton();
      button.setId("fate-" + fate.style());
      button.getStyleClass().add("sections-button");
      button.setMinWidth(USE_PREF_SIZE);
      button.setSelected(true);
      button.selectedProperty().addListener((property, before, after) -> fill());
      kinds.put(fate, button);
      bar.getChildren().add(button);
    }
    table =
        new TextTable(
            "import-rows",
            List.of(messages.text("import.rows.head").split("\\|", -1)),
            List.of(3, 5, 12, 14, 13, 10, 9, 26),
            List.of(0, 6));
    // What a row comes to is told at its beginning and its end in one colour.
    table.getColumns().get(1).getStyleClass().add("last");
    table.setAccessibleText(messages.text("import.section.rows"));
    Label nothing = new Label(messages.text("import.rows.nothing"));
    nothing.getStyleClass().add("wizard-nothing");
    table.setPlaceholder(nothing);
    setTop(bar);
    setCenter(table);
  }

  void show(ImportPreview preview, ForeignSheet of, ColumnMapping columns) {
    shown = preview;
    sheet = of;
    mapping = columns;
    kinds.forEach((fate, button) -> {
      long count = fate.count(preview);
      button.setText(words.word(fate) + " " + count);
      button.setDisable(count == 0);
    });
    fill();
  }

  private void fill() {
    if (shown != null && sheet != null && mapping != null) {
      List<Fate> wanted =
          Arrays.stream(Fate.values())
              .filter(fate -> {
                ToggleButton button = kinds.get(fate);
                return button != null && button.isSelected();
              })
              .toList();
      table.getItems().setAll(words.lines(shown, sheet, mapping, wanted));
    }
  }
}
