package org.budgetbook.desktop.start;

import java.util.List;
import java.util.OptionalLong;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.budgetbook.library.Messages;
import org.budgetbook.session.BudgetCard;

/** Asks which budget's figures become last year's. */
final class LastYearFields extends VBox {

  private final Messages messages;
  private final ToggleGroup group = new ToggleGroup();

  LastYearFields(Messages messages) {
    this.messages = messages;
    getStyleClass().add("form-choices");
  }

  /** Offers the budgets of the year before; false when there is none. */
  boolean offer(List<BudgetCard> cards, int year) {
    getChildren().clear();
    group.getToggles().clear();
    RadioButton none = choice(messages.text("start.last-year.none"), OptionalLong.empty());
    none.setId("last-year-none");
    none.setSelected(true);
    cards.stream()
        .filter(card -> card.heading().year() == year - 1)
        .forEach(card ->
            choice(
                messages.text("start.last-year.of", card.heading().department().name(), year - 1),
                OptionalLong.of(card.id())));
    return group.getToggles().size() > 1;
  }

  private RadioButton choice(String text, OptionalLong id) {
    RadioButton button = new RadioButton(text);
    button.setUserData(id);
    button.setToggleGroup(group);
    getChildren().add(button);
    return button;
  }

  @Override
  public void requestFocus() {
    if (group.getSelectedToggle() instanceof RadioButton chosen) {
      chosen.requestFocus();
    }
  }

  OptionalLong chosen() {
    return (OptionalLong) group.getSelectedToggle().getUserData();
  }
}
