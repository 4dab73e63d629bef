package org.budgetbook.desktop.check;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.note.CheckNote;
import org.budgetbook.desktop.control.FindingWords;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One row of the list of findings. */
final class FindingCell extends ListCell<FindingRow> {

  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final Messages messages;
  private final FindingWords words;
  private final Label sentence = new Label();
  private final Label place = new Label();
  private final Label note = new Label();
  private final FontIcon icon = new FontIcon(Feather.CIRCLE);
  private final Label mark = new Label("", icon);
  private final Label heading = new Label();
  private final Label count = new Label();
  private final HBox head = new HBox(heading, count);
  private final HBox line;

  FindingCell(Messages messages, FindingWords words) {
    this.messages = messages;
    this.words = words;
    sentence.getStyleClass().add("finding-sentence");
    place.getStyleClass().add("finding-place");
    place.setMinWidth(0);
    note.getStyleClass().add("finding-note");
    note.setMinWidth(USE_PREF_SIZE);
    mark.setMinWidth(USE_PREF_SIZE);
    heading.getStyleClass().add("finding-heading");
    count.getStyleClass().add("finding-count");
    head.getStyleClass().add("finding-head");
    head.setAlignment(Pos.CENTER_LEFT);
    HBox under = new HBox(place, note);
    under.getStyleClass().add("finding-under");
    VBox text = new VBox(sentence, under);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    line = new HBox(mark, text);
    line.getStyleClass().add("finding-line");
    // The list is as wide as the window lets it be: a long sentence is cut, not the list widened.
    setPrefWidth(0);
  }

  static String style(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  /** Told apart by shape as well as colour. */
  static FontIcon mark(Level level) {
    FontIcon mark = new FontIcon(icon(level));
    mark.getStyleClass().add("mark-" + style(level));
    return mark;
  }

  private static Feather icon(Level level) {
    return switch (level) {
      case ERROR -> Feather.X_CIRCLE;
      case WARNING -> Feather.ALERT_TRIANGLE;
      case HINT -> Feather.INFO;
      case ROUNDING -> Feather.DIVIDE_CIRCLE;
    };
  }

  @Override
  protected void updateItem(@Nullable FindingRow row, boolean nothing) {
    super.updateItem(row, nothing);
    pseudoClassStateChanged(HEADING, row instanceof FindingRow.Heading);
    if (row == null || nothing) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    switch (row) {
      case FindingRow.Heading part -> {
        heading.setText(part.title());
        count.setText(Integer.toString(part.count()));
        setGraphic(head);
        setAccessibleText(part.title() + " " + part.count());
      }
      case FindingRow.Found found -> found(found.finding(), found.note());
      case FindingRow.Left left -> left(left.note());
    }
  }

  private void found(Finding finding, Optional<CheckNote> said) {
    show(icon(finding.level()), style(finding.level()), words.sentence(finding));
    place.setText(
        messages.text("checks.place", words.place(finding.place()), finding.rule().toString()));
    note.setText(
        said.map(known ->
                messages.text(known.outdated() ? "checks.note.outdated" : "checks.note.done"))
            .orElse(""));
    note.getStyleClass()
        .setAll(
            "label", "finding-note", said.map(CheckNote::outdated).orElse(false) ? "old" : "done");
    setAccessibleText(
        words.level(finding.level()) + " " + sentence.getText() + " " + place.getText());
  }

  private void left(CheckNote known) {
    show(Feather.MESSAGE_SQUARE, "left", known.text().replace('\n', ' '));
    place.setText(messages.text("checks.note.gone"));
    note.setText("");
    setAccessibleText(sentence.getText() + " " + place.getText());
  }

  private void show(Feather shape, String style, String text) {
    icon.setIconCode(shape);
    mark.getStyleClass().setAll("label", "finding-mark");
    icon.getStyleClass().setAll("ikonli-font-icon", "mark-" + style);
    sentence.setText(text);
    setGraphic(line);
  }
}
