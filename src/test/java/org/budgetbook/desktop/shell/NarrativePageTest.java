package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.grid.GridView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The text of a whole published book in the window. */
class NarrativePageTest extends RealWindow {

  private static final String KINDS = "2025年度中国共产党吕梁市委员会办公室支出预算为1,861.00万元";

  private static final MouseEvent CLICK = Fx.click(MouseEvent.MOUSE_CLICKED, 0, 0);

  @BeforeEach
  void openText() {
    openPublished("text.narrative");
    Fx.await("the text shows", () -> paragraph(text -> text.contains(KINDS)) != null);
  }

  @Test
  void a_click_on_a_number_leads_to_its_cell() {
    click("1,521.54");
    Fx.await("the table shows", () -> stage().getScene().lookup("#table-grid") != null);
    Fx.await(
        "the cell is chosen",
        () -> {
          GridView grid = (GridView) stage().getScene().lookup("#table-grid");
          return grid.selectedRangeProperty().get() != null
              && grid.model()
                  .cell(
                      grid.selectedRangeProperty().get().top(),
                      grid.selectedRangeProperty().get().left())
                  .text()
                  .equals("1521.54");
        });
  }

  @Test
  void a_sentence_follows_an_edit_of_a_line() {
    TemporaryDesktop.addTenThousandYuan(Fx.call(() -> budget().session()));
    Fx.await(
        "the sentence states the new total",
        () -> paragraph(text -> text.contains("支出预算为1,862.00万元")) != null);
  }

  @Test
  void a_reworded_sentence_keeps_following_the_figures_and_can_be_given_back() {
    Node view = Objects.requireNonNull(paragraph(text -> text.contains(KINDS))).getParent();
    Fx.run(() -> {
      view.requestFocus();
      Event.fireEvent(
          view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F2, false, false, false, false));
    });
    Fx.run(() -> {
      TextArea area = (TextArea) Objects.requireNonNull(view.lookup(".text-area"));
      area.setText(area.getText().replace("支出预算为", "全年安排支出"));
      Event.fireEvent(
          area,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));
    });
    Fx.await(
        "the new words show", () -> paragraph(text -> text.contains("全年安排支出1,861.00万元")) != null);
    TemporaryDesktop.addTenThousandYuan(Fx.call(() -> budget().session()));
    Fx.await(
        "the new words follow", () -> paragraph(text -> text.contains("全年安排支出1,862.00万元")) != null);
    Fx.run(() -> budget().undo());
    Fx.run(() -> budget().undo());
    Fx.await(
        "the template's words are back", () -> paragraph(text -> text.contains(KINDS)) != null);
  }

  @Test
  void what_is_not_written_is_counted() {
    String state = Fx.call(() -> ((Label) stage().getScene().lookup(".narrative-count")).getText());
    long open =
        Fx.call(() ->
            flows().stream()
                .filter(flow ->
                    flow.getChildren().stream()
                        .anyMatch(run -> run.getStyleClass().contains("narrative-missing")))
                .count());
    assertEquals(
        open == 0 ? messages.text("text.finished") : messages.text("text.open", open), state);
  }

  private void click(String number) {
    Fx.run(() -> {
      Text run =
          flows().stream()
              .flatMap(flow -> flow.getChildren().stream())
              .filter(Text.class::isInstance)
              .map(Text.class::cast)
              .filter(text -> text.getText().equals(number))
              .findFirst()
              .orElseThrow(() -> new AssertionError(number));
      Event.fireEvent(run, CLICK);
    });
  }

  private List<TextFlow> flows() {
    return stage().getScene().getRoot().lookupAll(".narrative-flow").stream()
        .map(TextFlow.class::cast)
        .toList();
  }

  private @Nullable TextFlow paragraph(Predicate<String> wanted) {
    return flows().stream()
        .filter(flow -> {
          StringBuilder text = new StringBuilder();
          flow.getChildren().forEach(run -> text.append(((Text) run).getText()));
          return wanted.test(text.toString());
        })
        .findFirst()
        .orElse(null);
  }
}
