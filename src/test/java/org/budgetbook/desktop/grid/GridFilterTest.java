package org.budgetbook.desktop.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.budgetbook.desktop.Fx;
import org.junit.jupiter.api.Test;

/** Finding, ordering and filtering rows, and what edits reach then. */
class GridFilterTest extends OpenGrid {

  @Test
  void a_text_is_found_and_replaced_as_one_action() {
    stage.select(1, 2);
    stage.press(KeyCode.H, KeyCode.CONTROL);
    Fx.run(() -> {
      field("#grid-find").setText("00");
      field("#grid-replace").setText("50");
    });
    assertEquals(6, (int) Fx.call(() -> stage.grid().found().size()));
    stage.press(KeyCode.ENTER);
    assertEquals(new CellRange(1, 3, 1, 3), stage.selected());
    Fx.run(
        () -> ((javafx.scene.control.Button) stage.grid().lookup("#grid-find-replace-all")).fire());
    assertEquals(List.of("typeAll 6"), stage.list().calls());
    assertEquals("4.50", stage.list().text(3, 3));
    stage.press(KeyCode.ESCAPE);
    stage.type("9");
    assertEquals("9", stage.editor(), "the keyboard is back in the grid");
  }

  @Test
  void edits_in_sorted_and_filtered_rows_reach_the_right_rows() {
    Fx.run(() -> stage.grid().arrange(new Arrangement(new Arrangement.Sort(2, false), Map.of())));
    assertEquals(List.of("apple", "cherry", "pear"), names());
    stage.select(0, 3);
    stage.type("77");
    stage.press(KeyCode.ENTER);
    assertEquals("77", stage.list().text(2, 3));
    Fx.run(() -> stage.grid().arrange(new Arrangement(null, Map.of(1, Set.of("pear", "cherry")))));
    assertEquals(List.of("pear", "cherry"), names());
    select(0, 3, 1, 3);
    stage.press(KeyCode.DELETE);
    assertEquals(
        List.of("", "77", ""),
        List.of(stage.list().text(1, 3), stage.list().text(2, 3), stage.list().text(3, 3)));
    clipboard("1\n2\n");
    stage.select(0, 3);
    stage.press(KeyCode.V, KeyCode.CONTROL);
    assertFalse(stage.message().isEmpty(), "rows apart are not pasted over");
    assertEquals(2, (int) Fx.call(() -> stage.grid().modelRow(1) - 1));
  }

  private List<String> names() {
    return Fx.call(() -> {
      GridModel model = stage.grid().model();
      return java.util.stream.IntStream.range(0, model.rowCount())
          .mapToObj(row -> model.cell(row, 1).text())
          .filter(name -> !name.equals("text"))
          .toList();
    });
  }

  @Test
  void filter_and_order_open_by_key_and_keep_what_is_ticked() {
    Fx.run(() -> stage.grid().setArrangeable(true));
    stage.select(1, 1);
    stage.press(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
    Fx.run(() -> {
      field(popup(), "#grid-filter-none").fire();
      field(popup(), "#grid-filter-descending").fire();
    });
    assertEquals(List.of("pear", "cherry", "apple"), names());
    assertTrue(Fx.call(() -> stage.grid().isFocusWithin()));
  }

  private static javafx.scene.Parent popup() {
    return javafx.stage.Window.getWindows().stream()
        .filter(window -> window instanceof javafx.stage.Popup && window.isShowing())
        .map(window -> window.getScene().getRoot())
        .filter(root -> root.lookup("#grid-filter") != null)
        .findFirst()
        .orElseThrow();
  }
}
