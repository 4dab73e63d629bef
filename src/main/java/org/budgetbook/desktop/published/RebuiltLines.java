package org.budgetbook.desktop.published;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.desktop.control.LineWords;
import org.budgetbook.desktop.control.TextTable;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.reconstruction.Reconstruction.Rebuilt;
import org.budgetbook.reconstruction.Sureness;
import org.jspecify.annotations.Nullable;

/** The lines that were rebuilt, each with how sure it is; kinds can be left out. */
final class RebuiltLines extends BorderPane {

  private final Messages messages;
  private final Vocabulary vocabulary;
  private final Map<Sureness, ToggleButton> kinds = new EnumMap<>(Sureness.class);
  private final TextTable table;
  private @Nullable Rebuilt shown;
  private @Nullable LineWords words;

  RebuiltLines(Messages messages, Vocabulary vocabulary) {
    this.messages = messages;
    this.vocabulary = vocabulary;
    HBox bar = new HBox();
    bar.getStyleClass().add("wizard-filters");
    bar.setAlignment(Pos.CENTER_LEFT);
    Label only = new Label(messages.text("import.rows.only"));
    only.getStyleClass().add("wizard-more");
    only.setMinWidth(USE_PREF_SIZE);
    bar.getChildren().add(only);
    for (Sureness sureness : Sureness.values()) {
      ToggleButton button = new ToggleButton(word(sureness));
      button.setId("sureness-" + key(sureness));
      button.getStyleClass().add("sections-button");
      button.setMinWidth(USE_PREF_SIZE);
      button.setSelected(true);
      button.setDisable(true);
      button.selectedProperty().addListener((property, before, after) -> fill());
      kinds.put(sureness, button);
      bar.getChildren().add(button);
    }
    table =
        new TextTable(
            "rebuilt-lines",
            List.of(messages.text("published.lines.head").split("\\|", -1)),
            List.of(16, 19, 20, 12, 10, 14),
            List.of(4));
    table.setAccessibleText(messages.text("published.lines"));
    Label nothing = new Label(messages.text("published.lines.nothing"));
    nothing.getStyleClass().add("wizard-nothing");
    nothing.setWrapText(true);
    table.setPlaceholder(nothing);
    setTop(bar);
    setCenter(table);
  }

  private static String key(Sureness sureness) {
    return sureness.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String word(Sureness sureness) {
    return messages.text("published.sureness." + key(sureness));
  }

  /** Nothing is rebuilt. */
  void clear() {
    shown = null;
    kinds.forEach((sureness, button) -> {
      button.setText(word(sureness));
      button.setDisable(true);
    });
    table.getItems().clear();
  }

  void show(Rebuilt rebuilt, Edition edition) {
    shown = rebuilt;
    words = new LineWords(vocabulary, edition);
    kinds.forEach((sureness, button) -> {
      int count = rebuilt.count(sureness);
      button.setText(word(sureness) + " " + count);
      button.setDisable(count == 0);
    });
    fill();
  }

  private void fill() {
    Rebuilt rebuilt = shown;
    LineWords said = words;
    if (rebuilt == null || said == null) {
      return;
    }
    List<TextTable.Line> lines = new ArrayList<>();
    for (BudgetLine line : rebuilt.book().lines().asList()) {
      Sureness sureness = Objects.requireNonNull(rebuilt.sureness().get(line.id()));
      if (Objects.requireNonNull(kinds.get(sureness)).isSelected()) {
        List<String> cells = new ArrayList<>(said.cells(rebuilt.book(), line));
        cells.add(word(sureness));
        lines.add(
            new TextTable.Line(
                cells,
                switch (sureness) {
                  case PROVEN -> "taken";
                  case BY_AFFINITY -> "changed";
                  case ASSUMED -> "confirm";
                }));
      }
    }
    table.getItems().setAll(lines);
  }
}
