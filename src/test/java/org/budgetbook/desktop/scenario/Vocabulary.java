package org.budgetbook.desktop.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The closed list of sentences that scenarios are written in. */
final class Vocabulary {

  private static final String GAP = "{}";
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private final Map<String, Step> steps = new LinkedHashMap<>();

  /** Adds a sentence, {@code {}} standing for what is quoted in it. */
  Vocabulary add(String sentence, Step step) {
    if (steps.put(sentence, step) != null) {
      throw new IllegalStateException("said twice: " + sentence);
    }
    return this;
  }

  List<String> sentences() {
    return List.copyOf(steps.keySet());
  }

  /** Whether a scenario's sentence is one of these. */
  boolean knows(String sentence) {
    return steps.containsKey(general(sentence));
  }

  /** What one of the list's own sentences does. */
  Step step(String sentence) {
    return Objects.requireNonNull(steps.get(sentence), sentence);
  }

  /** The sentence of a scenario, as this list has it. */
  static String general(String sentence) {
    return QUOTED.matcher(sentence).replaceAll(Matcher.quoteReplacement(GAP));
  }

  /** A sentence bound to what it does. */
  record Call(ScenarioFile.Line line, Step step) {

    void play() throws Exception {
      List<String> words = new ArrayList<>();
      Matcher quoted = QUOTED.matcher(line.sentence());
      while (quoted.find()) {
        words.add(quoted.group(1));
      }
      step.play(List.copyOf(words), line.rows());
    }
  }

  /** Binds all sentences of a scenario before the first is played: one unknown fails them all. */
  List<Call> bind(ScenarioFile scenario) {
    return scenario.lines().stream().map(line -> bind(scenario.name(), line)).toList();
  }

  private Call bind(String name, ScenarioFile.Line line) {
    Step step = steps.get(general(line.sentence()));
    if (step == null) {
      throw ScenarioFile.fault(name, line.number(), "no such sentence: " + line.sentence());
    }
    return new Call(line, step);
  }

  /** Rows as they are written in a scenario, for a difference that can be read. */
  static String written(List<List<String>> rows) {
    return String.join(
        "\n",
        IntStream.range(0, rows.size())
            .mapToObj(row -> "| " + String.join(" | ", rows.get(row)) + " |")
            .toList());
  }
}
