package org.budgetbook.desktop.scenario;

import java.util.List;

/** What a sentence does; an error fails the scenario. */
@FunctionalInterface
interface Step {

  /**
   * Does it.
   *
   * @param words what stands in quotes in the sentence, in its order
   * @param rows the rows under the sentence
   */
  void play(List<String> words, List<List<String>> rows) throws Exception;
}
