package org.budgetbook.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.budgetbook.check.published.PublishedText.CountedNames;

/** Counts that a text gives beside the names counted (内设 22 个科室：…). */
final class Counts {

  private final Patterns patterns;

  Counts(Patterns patterns) {
    this.patterns = patterns;
  }

  List<CountedNames> in(String where, String paragraph) {
    String text = Patterns.plain(paragraph);
    List<CountedNames> counts = new ArrayList<>();
    Matcher listed = patterns.in("counted", text);
    while (listed.find()) {
      add(counts, where, listed.group(2), listed.group(1), listed.group(4));
    }
    Matcher before = patterns.in("counted-before", text);
    while (before.find()) {
      add(counts, where, before.group(3), before.group(2), before.group(1));
    }
    return counts;
  }

  /** Names are counted only where nothing but 、 parts them. */
  private void add(
      List<CountedNames> counts, String where, String what, String stated, String names) {
    if (!names.contains("\u3001") || patterns.finds("and-so-on", names) || names.contains(",")) {
      return;
    }
    int listed = 0;
    for (String name : names.split("\u3001")) {
      Matcher span = patterns.in("span", name);
      listed +=
          span.find() ? Integer.parseInt(span.group(2)) - Integer.parseInt(span.group(1)) + 1 : 1;
    }
    counts.add(new CountedNames(where, what, Integer.parseInt(stated), listed));
  }
}
