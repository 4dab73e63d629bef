package org.budgetbook.desktop.start;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.budgetbook.desktop.control.EditionChoice;
import org.budgetbook.library.Messages;

/** Asks for edition and year. */
final class EditionFields extends VBox {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  private final Messages messages;
  private final ToggleGroup group = new ToggleGroup();
  private final TextField year = new TextField();

  /**
   * @param changed runs after each change
   */
  EditionFields(Messages messages, List<EditionChoice> editions, Runnable changed) {
    this.messages = messages;
    getStyleClass().add("form-fields");
    year.setId("year");
    year.getStyleClass().add("form-short");
    VBox choices = new VBox();
    choices.getStyleClass().add("form-choices");
    for (EditionChoice edition : editions) {
      RadioButton button =
          new RadioButton(
              messages.text("start.edition.choice", edition.title(), edition.firstYear()));
      button.setUserData(edition);
      button.setToggleGroup(group);
      choices.getChildren().add(button);
    }
    group
        .selectedToggleProperty()
        .addListener((property, before, after) -> {
          if (year.getText().isBlank() || before != null && isYearOf(before.getUserData())) {
            year.setText(Integer.toString(edition().firstYear()));
          }
        });
    group.getToggles().getFirst().setSelected(true);
    year.textProperty().addListener((property, before, after) -> changed.run());
    getChildren()
        .addAll(
            FormLayout.named(messages.text("start.edition"), choices),
            FormLayout.named(messages.text("start.year"), year));
  }

  @Override
  public void requestFocus() {
    year.requestFocus();
    year.selectAll();
  }

  private boolean isYearOf(Object edition) {
    return edition instanceof EditionChoice choice
        && year.getText().strip().equals(Integer.toString(choice.firstYear()));
  }

  EditionChoice edition() {
    return (EditionChoice)
        Objects.requireNonNull(group.getSelectedToggle().getUserData(), "an edition");
  }

  /** Only after {@link #complaint} had none. */
  int year() {
    return Integer.parseInt(year.getText().strip());
  }

  /** What is wrong with the fields, in one sentence. */
  Optional<String> complaint() {
    String text = year.getText().strip();
    boolean good =
        text.matches("[0-9]{4}")
            && Integer.parseInt(text) >= FIRST_YEAR
            && Integer.parseInt(text) <= LAST_YEAR;
    return good ? Optional.empty() : Optional.of(messages.text("start.complaint.year", text));
  }
}
