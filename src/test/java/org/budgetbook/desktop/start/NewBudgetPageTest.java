package org.budgetbook.desktop.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.stage.Stage;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.EditionChoice;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The four steps to a new department. */
class NewBudgetPageTest {

  private final Messages messages = new Messages(Resources.ofProgram());
  private final RecordedActions actions = new RecordedActions();
  private Stage stage;

  @BeforeEach
  void open() {
    Fx.start();
    stage =
        Fx.call(() -> {
          NewBudgetPage page =
              new NewBudgetPage(
                  messages,
                  List.of(new EditionChoice("lvliang-2025", "2025", 2025)),
                  List.of(),
                  actions);
          Stage shown = new Stage();
          shown.setScene(new Scene(page, 800, 600));
          shown.show();
          page.requestFocus();
          return shown;
        });
    Fx.await("the window has the keyboard", stage::isFocused);
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  @Test
  void each_step_begins_in_its_first_field_and_never_at_cancel() {
    List<String> first = new ArrayList<>();
    first.add(focused());
    next();
    first.add(focused());
    put("#department-name", "局");
    put(".unit-code", "101");
    put(".unit-name", "局");
    next();
    first.add(focused());
    next();
    first.add(focused());
    assertEquals(List.of("year", "department-name", "last-year-none", "step-next"), first);
    next();
    assertEquals(List.of("create 局"), actions.asked());
  }

  @Test
  void a_complaint_goes_when_an_input_method_or_the_clipboard_fills_the_field() {
    next();
    next();
    assertEquals(messages.text("start.complaint.department"), complaint());
    Fx.run(() -> {
      Node field = find("#department-name");
      // The field takes events once it has its skin, which the next pulse would give it.
      field.applyCss();
      Event.fireEvent(
          field,
          new InputMethodEvent(
              field,
              field,
              InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
              List.of(),
              "\u793a\u8303\u5e02",
              0));
    });
    assertEquals("", complaint());
    next();
    assertEquals(messages.text("start.complaint.unit"), complaint());
    put(".unit-code", "101");
    assertEquals("", complaint());
  }

  private void next() {
    Fx.run(() -> ((Button) find("#step-next")).fire());
  }

  private void put(String field, String text) {
    Fx.run(() -> ((TextField) find(field)).setText(text));
  }

  private String complaint() {
    return Fx.call(() -> ((Label) find("#complaint")).getText());
  }

  private String focused() {
    return Fx.call(() -> {
      Node owner = stage.getScene().getFocusOwner();
      assertTrue(owner.isFocused());
      return owner.getId();
    });
  }

  private Node find(String selector) {
    return Objects.requireNonNull(stage.getScene().lookup(selector), selector);
  }
}
