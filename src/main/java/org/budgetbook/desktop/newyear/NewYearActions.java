package org.budgetbook.desktop.newyear;

import java.util.function.Consumer;
import org.budgetbook.rollforward.YearDecisions;
import org.budgetbook.rollforward.YearOutcome;

/** What the page can ask for. On the FX thread; answers there, works beside it. */
public interface NewYearActions {

  /**
   * Builds the new year's book as decided.
   *
   * @param refused gets one sentence when a decision cannot stand
   */
  void build(YearDecisions decisions, Consumer<YearOutcome> built, Consumer<String> refused);

  /** Adds the new year's book to the workspace and opens it. */
  void begin(YearOutcome outcome);

  void cancel();
}
