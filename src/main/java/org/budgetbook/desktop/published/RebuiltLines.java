package org.budgetbook.desktop.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.layout.BorderPane;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.desktop.control.KindFilter;
import org.budgetbook.desktop.control.LineWords;
import org.budgetbook.desktop.control.TextTable;
import org.budgetbook.desktop.control.WizardPage;
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
  private final KindFilter<Sureness> kinds;
  private final TextTable table;
  private @Nullable Rebuilt shown;
  private @Nullable LineWords words;

  RebuiltLines(Messages messages, Vocabulary vocabulary) {
    this.messages = messages;
    this.vocabulary = vocabulary;
    kinds =
        new KindFilter<>(
            messages.text("import.rows.only"),
            List.of(Sureness.values()),
            sureness -> "sureness-" + key(sureness),
            this::word,
            this::fill);
    table =
        new TextTable(
            "rebuilt-lines",
            List.of(messages.text("published.lines.head").split("\\|", -1)),
            List.of(16, 19, 20, 12, 10, 14),
            List.of(4));
    table.setAccessibleText(messages.text("published.lines"));
    table.setPlaceholder(WizardPage.nothing(messages.text("published.lines.nothing")));
    setTop(kinds);
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
    kinds.clear();
    table.getItems().clear();
  }

  void show(Rebuilt rebuilt, Edition edition) {
    shown = rebuilt;
    words = new LineWords(vocabulary, edition);
    kinds.count(rebuilt::count);
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
      if (kinds.shows(sureness)) {
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
