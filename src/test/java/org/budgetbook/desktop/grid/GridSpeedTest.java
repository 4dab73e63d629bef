package org.budgetbook.desktop.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.budgetbook.bench.Timings;
import org.budgetbook.desktop.Fx;
import org.junit.jupiter.api.Test;

/** Generous bounds, for a machine that is busy with other tests; bench has the exact figures. */
class GridSpeedTest {

  private static final long A_LOT = TimeUnit.MILLISECONDS.toNanos(60);

  @Test
  void a_scroll_step_a_keystroke_and_a_commit_over_five_thousand_rows_are_quick() {
    Fx.start();
    Map<String, Timings> times = Fx.call(() -> new GridFrames("System", 20, 40).measure());
    assertEquals(List.of("scroll", "keystroke", "commit"), List.copyOf(times.keySet()));
    times.forEach((what, each) -> {
      assertTrue(each.percentile(50) < A_LOT, what + " " + each.percentile(50));
      assertTrue(each.percentile(50) > 0, what);
    });
  }
}
