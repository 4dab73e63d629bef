package org.budgetbook.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The live stretches of one sentence while its template is filled in. The template gets a marker
 * for each; afterwards the text is cut at the markers. So what a user wrote never passes through a
 * template, and what a template writes around a number cannot be mistaken for it.
 */
final class SentenceRuns {

  /** Private-use characters: no official text and no font has them. */
  private static final char OPEN = '\uE000';

  private static final char CLOSE = '\uE001';

  private static final Pattern MARKER = Pattern.compile(OPEN + "(\\d+)" + CLOSE);
  private static final Pattern LINE_FEED = Pattern.compile("[ \\t]*\\R[ \\t]*");

  private final List<Run> begun = new ArrayList<>();

  /** The marker that stands for a run in the template's output. */
  String marker(Run run) {
    begun.add(run);
    return OPEN + Integer.toString(begun.size() - 1) + CLOSE;
  }

  /** Cuts the filled template into runs; names that occur again get a number behind them. */
  List<Run> cut(String filled) {
    String text = LINE_FEED.matcher(filled).replaceAll("");
    List<Run> runs = new ArrayList<>();
    Map<String, Integer> names = new HashMap<>();
    Matcher matcher = MARKER.matcher(text);
    int from = 0;
    while (matcher.find()) {
      words(text.substring(from, matcher.start()), runs);
      Run run = begun.get(Integer.parseInt(matcher.group(1)));
      if (!run.text().isEmpty()) {
        runs.add(named(run, names));
      }
      from = matcher.end();
    }
    words(text.substring(from), runs);
    return runs;
  }

  private static void words(String text, List<Run> into) {
    if (!text.isEmpty()) {
      into.add(new Run.Words(text));
    }
  }

  private static Run named(Run run, Map<String, Integer> names) {
    if (!(run instanceof Run.Live live)) {
      return run;
    }
    String name = live.name().replaceAll("[{}|\\s]", "_");
    int count = names.merge(name, 1, Integer::sum);
    return new Run.Live(count == 1 ? name : name + "." + count, live.text(), live.fact());
  }
}
