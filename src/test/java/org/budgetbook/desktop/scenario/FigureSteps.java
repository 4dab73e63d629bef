package org.budgetbook.desktop.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import org.budgetbook.desktop.Fx;

/** The make-up of a figure (构成), as it opens at its cell. */
final class FigureSteps {

  private final Screen screen;
  private final Hands hands;

  FigureSteps(Screen screen, Hands hands) {
    this.screen = screen;
    this.hands = hands;
  }

  void teach(Vocabulary vocabulary) {
    vocabulary
        .add("the make-up opens and says {}", (words, rows) -> opens(words.getFirst()))
        .add(
            "the line of {} in the make-up gets {}",
            (words, rows) -> change(words.getFirst(), words.getLast()));
  }

  private void opens(String sum) {
    Label shown =
        screen.await(
            "the make-up", Label.class, label -> label.getStyleClass().contains("make-up-sum"));
    try {
      Fx.await("the sum reads so", () -> shown.getText().equals(sum));
    } catch (AssertionError never) {
      assertEquals(sum, Fx.call(shown::getText));
    }
  }

  private void change(String unit, String amount) {
    ListCell<?> head = screen.await(unit, ListCell.class, cell -> isHead(cell, unit));
    ListCell<?> line =
        screen.await(
            "the line of " + unit,
            ListCell.class,
            cell ->
                head.getListView().equals(cell.getListView())
                    && cell.getIndex() == head.getIndex() + 1);
    TextField field = Fx.call(() -> (TextField) line.lookup(".fact-amount"));
    hands.click(field);
    Fx.await("the amount has the keyboard", field::isFocused);
    hands.press("Ctrl+A");
    hands.type(amount);
    hands.press("Enter");
  }

  /** The line that names the unit of the lines below it, in the card over the table. */
  private static boolean isHead(ListCell<?> cell, String unit) {
    return isIn(cell, cell.getScene().lookup("#cell-card"))
        && cell.lookup(".fact-group-name") instanceof Label name
        && name.getText().equals(unit);
  }

  private static boolean isIn(Node node, Node ancestor) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }
}
