package org.budgetbook.desktop.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import org.budgetbook.desktop.Fx;

/** The window: its buttons, fields, pages and what it says. */
final class WindowSteps {

  private final Program program;
  private final Screen screen;
  private final Hands hands;

  WindowSteps(Program program, Screen screen, Hands hands) {
    this.program = program;
    this.screen = screen;
    this.hands = hands;
  }

  void teach(Vocabulary vocabulary) {
    vocabulary
        .add("the program is started", (words, rows) -> program.start())
        .add("the program is closed", (words, rows) -> program.close())
        .add("the sample is open", (words, rows) -> openSample())
        .add(
            "a new budget of {} with the unit {} {} is begun",
            (words, rows) -> begin(words.get(0), words.get(1), words.get(2)))
        .add("the button {} is pressed", (words, rows) -> press(words.getFirst()))
        .add("the field {} gets {}", (words, rows) -> fill(words.getFirst(), words.getLast()))
        .add("the page {} is chosen", (words, rows) -> page(words.getFirst()))
        .add("the unit {} is chosen", (words, rows) -> unit(words.getFirst()))
        .add("the keys {} are pressed", (words, rows) -> hands.press(words.getFirst()))
        .add("{} is typed", (words, rows) -> hands.type(words.getFirst()))
        .add("the window says {}", (words, rows) -> says(words.getFirst()))
        .add("everything is saved", (words, rows) -> saved())
        .add(
            "the status line says revenue {}, expenditure {}, difference {}",
            (words, rows) -> totals(words));
  }

  private void openSample() {
    if (!program.isRunning()) {
      program.start();
    }
    press("打开示例");
    screen.await("the sample", ListView.class, list -> "parts".equals(list.getId()));
  }

  private void begin(String department, String code, String unit) {
    program.start();
    press("新建部门预算");
    press("下一步");
    fill("部门名称", department);
    fill("单位编码", code);
    fill("单位名称", unit);
    press("下一步");
    press("下一步");
    press("开始录入");
  }

  private void press(String name) {
    hands.click(
        screen.await(
            "a button " + name,
            ButtonBase.class,
            button -> Screen.isNamed(button, name) && !button.isDisabled()));
  }

  private void fill(String name, String text) {
    TextInputControl field = screen.field(name);
    hands.click(field);
    Fx.await(name + " has the keyboard", field::isFocused);
    hands.press("Ctrl+A");
    hands.type(text);
    assertEquals(text, Fx.call(field::getText), name);
  }

  /** Goes to a page by its number and title, or its title. */
  void page(String title) {
    ListView<?> parts = screen.await("pages", ListView.class, list -> "parts".equals(list.getId()));
    int[] from = {0};
    Fx.await(
        title,
        () -> {
          parts.scrollTo(from[0]);
          parts.layout();
          from[0] = (from[0] + 8) % parts.getItems().size();
          return screen.find(ListCell.class, cell -> isPart(parts, cell, title)).isPresent();
        });
    ListCell<?> part = screen.await(title, ListCell.class, cell -> isPart(parts, cell, title));
    String whole = Fx.call(() -> part.getTooltip().getText().lines().findFirst().orElse(title));
    hands.click(part);
    // The preview shows the book itself and no title.
    screen.await(
        whole + " is shown",
        Node.class,
        node ->
            node.getStyleClass().contains("preview-page")
                || node instanceof Label label
                    && isTitle(label)
                    && label.getText().endsWith(whole));
    Fx.run(() -> {
      program.scene().getRoot().applyCss();
      program.scene().getRoot().layout();
    });
  }

  private static boolean isTitle(Label label) {
    return Stream.of(
            "entry-title",
            "table-title",
            "form-title",
            "narrative-title",
            "checks-title",
            "handin-title")
        .anyMatch(label.getStyleClass()::contains);
  }

  private static boolean isPart(ListView<?> parts, ListCell<?> cell, String title) {
    return parts.equals(cell.getListView())
        && !cell.isEmpty()
        && cell.lookup(".navigation-title") instanceof Label shown
        && (title.equals(shown.getText()) || title.equals(number(cell) + " " + shown.getText()));
  }

  private static String number(Node cell) {
    return cell.lookup(".navigation-number") instanceof Label number ? number.getText() : "";
  }

  private void unit(String name) {
    ComboBoxBase<?> box =
        screen.await(
            "units", ComboBoxBase.class, combo -> combo.getStyleClass().contains("unit-filter"));
    hands.click(box);
    hands.click(
        screen.await(
            name, ListCell.class, cell -> name.equals(cell.getText()) && isIn(cell, "list-view")));
    Fx.await(name + " is chosen", () -> !box.isShowing());
  }

  private static boolean isIn(Node node, String style) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains(style)) {
        return true;
      }
    }
    return false;
  }

  private void says(String words) {
    screen.await("the window says " + words, Labeled.class, label -> words.equals(label.getText()));
  }

  private void saved() {
    Fx.await("saved", () -> screen.label("saved").startsWith("已保存"));
  }

  private void totals(List<String> words) {
    List<String> ids = List.of("revenue", "expenditure", "difference");
    Fx.await("totals " + words, () -> words.equals(ids.stream().map(screen::label).toList()));
  }
}
