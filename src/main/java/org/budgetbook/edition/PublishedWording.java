package org.budgetbook.edition;

import java.util.List;
import java.util.Map;

/**
 * How finished disclosures word what our sentences say: what a reader of them goes by.
 *
 * @param patterns regular expressions by name
 * @param statements what may be stated where
 */
public record PublishedWording(Map<String, String> patterns, List<Statement> statements) {

  public PublishedWording {
    patterns = Map.copyOf(patterns);
    statements = List.copyOf(statements);
  }

  /**
   * Something a section states.
   *
   * @param section the outline's heading of the first level
   * @param name how rules call it; the figure's name where the edition gives none
   * @param figure a figure of the narrative; empty when it has none
   * @param words how texts call it
   * @param list a row list whose names are subjects; empty for others
   * @param names a row list whose names follow the amount; empty for others
   * @param count how rules call the number of things; empty when nothing is counted
   * @param traits {@code money} for the sum of the project table, {@code forms} for the forms,
   *     {@code part} for a part of what was last counted
   */
  public record Statement(
      String section,
      String name,
      String figure,
      List<String> words,
      String list,
      String names,
      String count,
      List<String> traits) {
    public Statement {
      words = List.copyOf(words);
      traits = List.copyOf(traits);
    }
  }
}
