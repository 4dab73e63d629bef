package org.budgetbook.desktop.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.budgetbook.desktop.Fx;
import org.junit.jupiter.api.Test;

/** Generous bounds, for a machine that is busy with other tests; bench has the exact figures. */
class GridSpeedTest {

  private static final double A_LOT = 60;

  @Test
  void a_scroll_step_a_keystroke_and_a_commit_over_five_thousand_rows_are_quick() {
    Fx.start();
    List<GridFrames.Times> times = Fx.call(() -> new GridFrames("System", 20, 40).measure());
    assertEquals(
        List.of("scroll", "keystroke", "commit"),
        times.stream().map(GridFrames.Times::what).toList());
    for (GridFrames.Times each : times) {
      assertTrue(each.median() < A_LOT, each.toString());
      assertTrue(each.median() > 0, each.toString());
    }
  }
}
