package org.budgetbook.desktop.grid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.budgetbook.desktop.Fx;
import org.junit.jupiter.api.Test;

class GridLooksTest {

  private final Map<String, String> kept = new HashMap<>();

  private GridLooks looks() {
    return new GridLooks(key -> Optional.ofNullable(kept.get(key)), kept::put);
  }

  @Test
  void one_zoom_is_for_all_grids_and_is_there_the_next_day() {
    GridLooks looks = looks();
    try (GridStage one = new GridStage("a|b|1.00");
        GridStage other = new GridStage("a|b|1.00")) {
      double height = one.cell(0, 0).height();
      Fx.run(() -> {
        one.grid().follow(looks, "one");
        other.grid().follow(looks, "other");
        one.grid().zoomBy(2);
      });
      assertEquals(1.2, looks.zoomProperty().get());
      assertEquals(1.2 * height, other.cell(0, 0).height());
      assertEquals(1.2, looks().zoomProperty().get());
      Fx.run(() -> looks.setZoom(1));
      assertEquals(height, one.cell(0, 0).height());
    }
  }

  @Test
  void larger_words_make_larger_grids_and_leave_the_zoom_alone() {
    GridLooks looks = looks();
    try (GridStage stage = new GridStage("a|b|1.00")) {
      double height = stage.cell(0, 0).height();
      Fx.run(() -> {
        stage.grid().follow(looks, "one");
        looks.textScaleProperty().set(2);
      });
      assertEquals(2 * height, stage.cell(0, 0).height());
      assertEquals(1, looks.zoomProperty().get());
      assertEquals(Map.of(), kept);
    }
  }

  @Test
  void what_was_remembered_wrongly_is_forgotten() {
    kept.put("grid.zoom", "large");
    kept.put("grid.widths.one", "10 wide");
    assertEquals(1, looks().zoomProperty().get());
    assertArrayEquals(new double[0], looks().widths("one"));
  }
}
