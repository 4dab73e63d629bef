package org.budgetbook.desktop.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.budgetbook.desktop.Fx;
import org.junit.jupiter.api.Test;

class GridCommandsTest extends OpenGrid {

  @Test
  void delete_and_backspace_clear_the_selection() {
    select(1, 2, 2, 3);
    stage.press(KeyCode.DELETE);
    select(3, 3, 3, 3);
    stage.press(KeyCode.BACK_SPACE);
    assertEquals(
        List.of(
            "clear CellRange[top=1, left=2, bottom=2, right=3]",
            "clear CellRange[top=3, left=3, bottom=3, right=3]"),
        stage.list().calls());
    assertFalse(stage.editing());
  }

  @Test
  void a_copied_range_is_readable_text_and_pastes_from_there() {
    select(1, 2, 2, 3);
    stage.press(KeyCode.C, KeyCode.CONTROL);
    assertEquals("3.00\t2.00\n1.00\t5.00\n", clipboard());
    stage.select(2, 3);
    stage.press(KeyCode.V, KeyCode.CONTROL);
    assertEquals(
        List.of("5.00", "3.00", "2.00"),
        List.of(
            stage.list().text(1, 3).equals("2.00") ? "5.00" : "changed",
            stage.list().text(2, 3),
            stage.list().text(2, 4)));
  }

  @Test
  void cells_copied_in_excel_are_pasted_at_the_focus_cell() {
    clipboard("7\t8\r\n9\t10\r\n".replace("\r", ""));
    stage.select(1, 2);
    stage.press(KeyCode.V, KeyCode.CONTROL);
    assertEquals(List.of("paste 1 2 7\t8\n9\t10\n"), stage.list().calls());
    assertEquals("10", stage.list().text(2, 3));
  }

  @Test
  void one_copied_text_fills_a_larger_selection() {
    clipboard("8\n");
    select(1, 2, 3, 2);
    stage.press(KeyCode.V, KeyCode.CONTROL);
    assertEquals(List.of("typeAll 3"), stage.list().calls());
    assertEquals("8", stage.list().text(3, 2));
  }

  @Test
  void cut_takes_the_text_along_and_clears() {
    select(1, 2, 1, 3);
    stage.press(KeyCode.X, KeyCode.CONTROL);
    assertEquals("3.00\t2.00\n", clipboard());
    assertEquals("", stage.list().text(1, 3));
  }

  @Test
  void a_refused_paste_says_why_and_changes_nothing() {
    clipboard("1\t2!\n");
    stage.select(1, 2);
    stage.press(KeyCode.V, KeyCode.CONTROL);
    assertEquals("not 2!", stage.message());
    assertEquals("3.00", stage.list().text(1, 2));
  }

  @Test
  void control_d_fills_the_first_row_down() {
    select(1, 2, 3, 3);
    stage.press(KeyCode.D, KeyCode.CONTROL);
    assertEquals("3.00", stage.list().text(3, 2));
    assertEquals("2.00", stage.list().text(3, 3));
  }

  @Test
  void the_corner_of_the_selection_is_dragged_to_fill_down() {
    stage.select(1, 2);
    Box from = stage.cell(1, 2);
    Box to = stage.cell(3, 2);
    stage.mouse(MouseEvent.MOUSE_PRESSED, from.right() - 2, from.bottom() - 2, 1);
    stage.mouse(MouseEvent.MOUSE_DRAGGED, to.x() + 5, to.y() + 5, 1);
    stage.mouse(MouseEvent.MOUSE_RELEASED, to.x() + 5, to.y() + 5, 1);
    assertEquals(
        List.of("fillDown CellRange[top=1, left=2, bottom=3, right=2]"), stage.list().calls());
    assertEquals(new CellRange(1, 2, 3, 2), stage.selected());
    assertEquals("3.00", stage.list().text(3, 2));
  }

  @Test
  void rows_are_selected_inserted_and_removed_by_key() {
    stage.select(2, 2);
    stage.press(KeyCode.SPACE, KeyCode.SHIFT);
    assertEquals(new CellRange(2, 0, 2, 4), stage.selected());
    assertEquals("", stage.editor(), "the space bar typed nothing");
    stage.press(KeyCode.EQUALS, KeyCode.CONTROL);
    stage.press(KeyCode.MINUS, KeyCode.CONTROL);
    assertEquals(List.of("insertRows 2 1", "removeRows 2 2"), stage.list().calls());
    assertEquals("apple", stage.list().text(2, 1));
  }

  @Test
  void suggestions_are_chosen_by_key() {
    stage.select(1, 1);
    stage.type("ap");
    assertEquals(List.of("apple", "apricot"), suggested());
    stage.press(KeyCode.DOWN);
    stage.press(KeyCode.ENTER);
    assertEquals("apricot", stage.list().text(1, 1));
    assertEquals(new CellRange(2, 1, 2, 1), stage.selected());
    stage.press(KeyCode.DOWN, KeyCode.ALT);
    assertEquals(List.of("apple", "apricot", "banana"), suggested());
    stage.press(KeyCode.ESCAPE);
    assertEquals(List.of(), suggested());
    assertTrue(stage.editing());
    stage.press(KeyCode.ESCAPE);
    assertFalse(stage.editing());
  }

  private List<String> suggested() {
    return Fx.call(() ->
        stage.grid().editor().suggestions().shown().stream()
            .map(GridEditing.Suggestion::text)
            .toList());
  }

  @Test
  void a_dragged_column_edge_is_remembered_and_kept_over_an_update() {
    Map<String, String> kept = new HashMap<>();
    GridLooks looks = new GridLooks(key -> Optional.ofNullable(kept.get(key)), kept::put);
    Fx.run(() -> stage.grid().follow(looks, "list"));
    Box cell = stage.cell(1, 2);
    stage.mouse(MouseEvent.MOUSE_PRESSED, cell.right(), 10 + 28, 1);
    stage.mouse(MouseEvent.MOUSE_DRAGGED, cell.right() + 40, 10 + 28, 1);
    stage.mouse(MouseEvent.MOUSE_RELEASED, cell.right() + 40, 10 + 28, 1);
    assertEquals(cell.width() + 40, looks.widths("list")[2]);
    assertEquals(0, looks.widths("another").length);
    Fx.run(() -> stage.grid().update(stage.list().model()));
    assertEquals(cell.width() + 40, stage.cell(1, 2).width());
    Fx.run(() -> stage.grid().show(stage.list().model(), 1));
    assertEquals(cell.width(), stage.cell(1, 2).width());
    Fx.run(() -> stage.grid().follow(looks, "list"));
    assertEquals(cell.width() + 40, stage.cell(1, 2).width());
    Fx.run(() -> stage.grid().setColumnWidths());
    assertEquals(cell.width(), stage.cell(1, 2).width());
  }

  @Test
  void a_sentence_at_a_cell_goes_with_escape() {
    stage.select(1, 0);
    stage.type("1");
    assertFalse(stage.message().isEmpty());
    stage.press(KeyCode.ESCAPE);
    assertEquals("", stage.message());
  }

  @Test
  void enter_in_the_last_row_goes_on_to_the_row_that_comes_of_it() {
    stage.select(3, 2);
    stage.type("8");
    stage.press(KeyCode.ENTER);
    Fx.run(() -> stage.list().insertRows(4, 1));
    assertEquals(new CellRange(4, 2, 4, 2), stage.selected());
  }

  @Test
  void marks_stand_until_the_next_change() {
    Fx.run(() -> stage.grid().mark(Set.of(new CellPlace(1, 2))));
    assertEquals(1, (int) Fx.call(() -> stage.grid().marks().size()));
    stage.select(2, 2);
    stage.type("4");
    stage.press(KeyCode.ENTER);
    assertEquals(0, (int) Fx.call(() -> stage.grid().marks().size()));
  }

  @Test
  void a_screen_reader_hears_why_a_cell_is_not_typed() {
    stage.select(1, 0);
    String computed = Fx.call(() -> stage.grid().editor().field().getAccessibleText());
    stage.select(1, 2);
    String editable = Fx.call(() -> stage.grid().editor().field().getAccessibleText());
    assertEquals("all c2 , pear: 3.00", editable);
    assertTrue(computed.length() > "all c0 : r1".length());
  }
}
