package org.budgetbook.message;

/**
 * Hears how far a long piece of work is, and says whether the user still wants it. Called on the
 * thread that works; whoever shows it elsewhere carries it there.
 */
public interface Progress {

  /** Tells nobody and never cancels. */
  Progress SILENT =
      new Progress() {
        @Override
        public void at(Message step, int done, int total) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /**
   * The work has come this far.
   *
   * @param step what is being done
   * @param done how many of {@code total} parts of the whole work are behind us
   * @param total at least 1; the same through one piece of work
   */
  void at(Message step, int done, int total);

  /** Whether to stop: the worker asks between steps and then leaves everything as it was. */
  boolean cancelled();
}
