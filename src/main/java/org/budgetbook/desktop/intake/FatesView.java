package org.budgetbook.desktop.intake;

import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.BorderPane;
import org.budgetbook.desktop.control.KindFilter;
import org.budgetbook.desktop.control.TextTable;
import org.budgetbook.desktop.control.WizardPage;
import org.budgetbook.intake.ColumnMapping;
import org.budgetbook.intake.ForeignSheet;
import org.budgetbook.intake.ImportPreview;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;

/** The fate of every row, by kinds that can be left out. */
final class FatesView extends BorderPane {

  private final FateWords words;
  private final KindFilter<Fate> kinds;
  private final TextTable table;
  private @Nullable ImportPreview shown;
  private @Nullable ForeignSheet sheet;
  private @Nullable ColumnMapping mapping;

  FatesView(Messages messages, FateWords words) {
    this.words = words;
    kinds =
        new KindFilter<>(
            messages.text("import.rows.only"),
            List.of(Fate.values()),
            fate -> "fate-" + fate.style(),
            words::word,
            this::fill);
    table =
        new TextTable(
            "import-rows",
            List.of(messages.text("import.rows.head").split("\\|", -1)),
            List.of(3, 5, 12, 14, 13, 10, 9, 26),
            List.of(0, 6));
    // What a row comes to is told at its beginning and its end in one colour.
    table.getColumns().get(1).getStyleClass().add("last");
    table.setAccessibleText(messages.text("import.section.rows"));
    table.setPlaceholder(WizardPage.nothing(messages.text("import.rows.nothing")));
    setTop(kinds);
    setCenter(table);
  }

  void show(ImportPreview preview, ForeignSheet of, ColumnMapping columns) {
    shown = preview;
    sheet = of;
    mapping = columns;
    kinds.count(fate -> fate.count(preview));
    fill();
  }

  private void fill() {
    if (shown != null && sheet != null && mapping != null) {
      List<Fate> wanted = Arrays.stream(Fate.values()).filter(kinds::shows).toList();
      table.getItems().setAll(words.lines(shown, sheet, mapping, wanted));
    }
  }
}
