package org.budgetbook.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What only a window can show; measured in the desktop, which this room does not know. */
public interface ScreenBench {

  /** How many steps {@link #run} tells of. */
  int steps(Effort effort);

  /**
   * Measures in a window without a display.
   *
   * @param folder exists, is empty and is removed afterwards
   * @param step told what is about to be measured
   */
  List<Result> run(Effort effort, Path folder, Consumer<String> step);
}
