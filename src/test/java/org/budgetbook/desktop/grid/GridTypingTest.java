package org.budgetbook.desktop.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.grid.GridEditing.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridTypingTest {

  private GridStage stage;

  @BeforeEach
  void open() {
    stage =
        new GridStage(
            "head | text | a    | b    | c",
            "r1   | one  | 1.00 | 2.00 |  ",
            "r2   | two  | 3.00 |      |  ",
            "r3   |      |      |      |  ");
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void the_first_character_typed_into_a_selected_cell_is_kept() {
    stage.select(1, 2);
    stage.type("345");
    assertEquals("345", stage.editor());
    stage.press(KeyCode.ENTER);
    assertEquals("345", stage.list().text(1, 2));
  }

  @Test
  void enter_commits_and_moves_down_without_opening_the_cell_below() {
    stage.select(1, 2);
    stage.type("7");
    stage.press(KeyCode.ENTER);
    assertEquals(new CellRange(2, 2, 2, 2), stage.selected());
    assertFalse(stage.editing());
    assertEquals("", stage.editor());
    stage.type("8");
    stage.press(KeyCode.ENTER);
    assertEquals(List.of("type 1 2 7", "type 2 2 8"), stage.list().calls());
  }

  @Test
  void what_an_input_method_commits_goes_into_a_cell_that_is_selected_but_not_open() {
    stage.select(3, 3);
    stage.inputMethod("zhang", "");
    stage.inputMethod("zhang'san", "");
    assertTrue(stage.editing());
    stage.inputMethod("", "\u5f20\u4e09");
    assertEquals("\u5f20\u4e09", stage.editor());
    stage.press(KeyCode.ENTER);
    assertEquals("\u5f20\u4e09", stage.list().text(3, 3));
  }

  @Test
  void tab_shift_tab_and_shift_enter_commit_and_move_too() {
    stage.select(1, 2);
    stage.type("5");
    stage.press(KeyCode.TAB);
    assertEquals(new CellRange(1, 3, 1, 3), stage.selected());
    stage.type("6");
    stage.press(KeyCode.TAB, KeyCode.SHIFT);
    assertEquals(new CellRange(1, 2, 1, 2), stage.selected());
    stage.select(2, 2);
    stage.type("9");
    stage.press(KeyCode.ENTER, KeyCode.SHIFT);
    assertEquals(new CellRange(1, 2, 1, 2), stage.selected());
    assertEquals(List.of("type 1 2 5", "type 1 3 6", "type 2 2 9"), stage.list().calls());
  }

  @Test
  void an_arrow_commits_while_typing_and_moves_the_caret_in_an_opened_cell() {
    stage.select(1, 2);
    stage.type("5");
    stage.press(KeyCode.RIGHT);
    assertEquals(new CellRange(1, 3, 1, 3), stage.selected());
    assertEquals("5", stage.list().text(1, 2));
    stage.press(KeyCode.F2);
    assertEquals("2.00", stage.editor());
    stage.press(KeyCode.LEFT);
    stage.type("9");
    assertEquals("2.090", stage.editor());
    assertEquals(new CellRange(1, 3, 1, 3), stage.selected());
  }

  @Test
  void escape_leaves_the_cell_as_it_was() {
    stage.select(1, 2);
    stage.type("77");
    stage.press(KeyCode.ESCAPE);
    assertFalse(stage.editing());
    assertEquals(List.of(), stage.list().calls());
  }

  @Test
  void a_double_click_opens_a_cell_with_its_content() {
    Box cell = stage.cell(1, 2);
    stage.mouse(MouseEvent.MOUSE_PRESSED, cell.x() + 5, cell.y() + 5, 2);
    stage.mouse(MouseEvent.MOUSE_RELEASED, cell.x() + 5, cell.y() + 5, 2);
    stage.mouse(MouseEvent.MOUSE_CLICKED, cell.x() + 5, cell.y() + 5, 2);
    assertEquals("1.00", stage.editor());
    stage.press(KeyCode.ENTER);
    assertEquals(List.of(), stage.list().calls(), "an opened cell left as it was is not typed");
  }

  @Test
  void what_was_typed_shows_until_the_answer_is_there() {
    CompletableFuture<Outcome> answer = stage.list().hold();
    stage.select(1, 2);
    stage.type("42");
    stage.press(KeyCode.ENTER);
    assertEquals("{CellPlace[row=1, column=2]=42}", typed());
    Fx.run(() -> answer.complete(new Outcome.Accepted(0)));
    Fx.await("the typed text has come back", () -> typedNow().equals("{}"));
    assertEquals("42", stage.list().text(1, 2));
  }

  private String typed() {
    return Fx.call(this::typedNow);
  }

  private String typedNow() {
    return stage.grid().commits().typed().toString();
  }

  @Test
  void a_refused_text_comes_back_into_the_editor_with_the_reason() {
    stage.select(1, 2);
    stage.type("12!");
    stage.press(KeyCode.ENTER);
    Fx.await("the editor is open again", () -> stage.grid().editor().isEditing());
    assertEquals("12!", stage.editor());
    assertEquals("not 12!", stage.message());
    assertEquals(new CellRange(1, 2, 1, 2), stage.selected());
    assertEquals("1.00", stage.list().text(1, 2));
  }

  @Test
  void a_refusal_waits_until_what_is_typed_meanwhile_is_done() {
    CompletableFuture<Outcome> answer = stage.list().hold();
    stage.select(1, 2);
    stage.type("4!");
    stage.press(KeyCode.ENTER);
    stage.type("5");
    Fx.run(() -> answer.complete(new Outcome.Refused("too late")));
    assertEquals("5", stage.editor());
    stage.press(KeyCode.ENTER);
    Fx.await("the refused text is back", () -> stage.grid().editor().isEditing());
    assertEquals("4!", stage.editor());
    assertEquals(List.of("type 1 2 4!", "type 2 2 5"), stage.list().calls());
  }

  @Test
  void a_computed_cell_says_why_it_is_not_typed_at_the_first_key() {
    stage.select(1, 0);
    stage.type("1");
    Fx.await("the reason shows", () -> stage.grid().message().isShowing());
    stage.type("23");
    assertFalse(stage.editing());
    assertEquals("", stage.editor());
    assertEquals(List.of("type 1 0 1"), stage.list().calls());
  }

  @Test
  void control_enter_types_into_the_whole_selection() {
    Fx.run(() -> stage.grid().select(new CellRange(1, 2, 3, 3)));
    stage.type("6");
    stage.press(KeyCode.ENTER, KeyCode.CONTROL);
    assertEquals(List.of("typeAll 6"), stage.list().calls());
    assertEquals("6", stage.list().text(3, 3));
  }

  @Test
  void keys_that_are_no_text_pass_an_idle_editor_so_that_the_window_hears_them() {
    List<KeyCode> heard = new java.util.ArrayList<>();
    Fx.run(() ->
        stage.stage().getScene().getRoot().setOnKeyPressed(event -> heard.add(event.getCode())));
    stage.select(1, 2);
    stage.press(KeyCode.Z, KeyCode.CONTROL);
    stage.press(KeyCode.ESCAPE);
    assertEquals(List.of(KeyCode.Z, KeyCode.ESCAPE), heard);
  }

  @Test
  void an_edit_cannot_be_undone_into_the_text_of_another_cell() {
    stage.select(1, 2);
    stage.type("5");
    stage.press(KeyCode.ENTER);
    stage.type("6");
    stage.press(KeyCode.Z, KeyCode.CONTROL);
    stage.press(KeyCode.Z, KeyCode.CONTROL);
    assertFalse(stage.editor().contains("5"));
  }

  @Test
  void without_an_editing_typing_changes_nothing() {
    Fx.run(() -> stage.grid().setEditing(null));
    stage.select(1, 2);
    stage.type("5");
    stage.press(KeyCode.F2);
    stage.press(KeyCode.DELETE);
    assertEquals("", stage.editor());
    assertEquals(List.of(), stage.list().calls());
  }

  @Test
  void an_update_keeps_selection_and_what_is_being_typed() {
    stage.select(2, 3);
    stage.type("12");
    Fx.run(() -> stage.grid().update(stage.list().model()));
    assertEquals("12", stage.editor());
    assertEquals(new CellRange(2, 3, 2, 3), stage.selected());
  }
}
