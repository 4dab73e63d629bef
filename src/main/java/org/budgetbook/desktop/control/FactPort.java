package org.budgetbook.desktop.control;

import java.util.concurrent.CompletionStage;
import org.budgetbook.book.FactId;

/** What a list of facts asks of the rest of the program. Called on the FX thread. */
public interface FactPort {

  /**
   * Gives a fact the amount a user typed in yuan.
   *
   * @return ends from any thread with an empty text, or with the sentence why not; never fails
   */
  CompletionStage<String> typeAmount(FactId fact, String text);

  /** The user wants out of the list (Esc). */
  default void leave() {}

  /** Shows the fact where it is entered. */
  void jumpTo(FactId fact);
}
