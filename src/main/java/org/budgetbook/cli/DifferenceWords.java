package org.budgetbook.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.budgetbook.edition.EditionDifference;
import org.budgetbook.edition.EditionDifference.Choice;
import org.budgetbook.edition.EditionDifference.Counts;
import org.budgetbook.edition.EditionDifference.Flag;
import org.budgetbook.edition.EditionDifference.OnlyOne;
import org.budgetbook.edition.EditionDifference.Other;
import org.budgetbook.edition.EditionDifference.Text;
import org.budgetbook.edition.FactFilter;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.Message;

/** Puts the differences of two editions into sentences. */
final class DifferenceWords {

  private final Vocabulary vocabulary;
  private final String first;
  private final String second;

  DifferenceWords(Vocabulary vocabulary, String first, String second) {
    this.vocabulary = vocabulary;
    this.first = first;
    this.second = second;
  }

  Message of(EditionDifference difference) {
    return switch (difference) {
      case Text text -> changed(text, text.first(), text.second());
      case Choice choice -> changed(choice, word(choice.first()), word(choice.second()));
      case Counts counts -> changed(counts, filter(counts.first()), filter(counts.second()));
      case Other other -> Message.of("cli.diff.other", subject(other));
      case Flag flag ->
          Message.of("cli.diff.flag", subject(flag), flag.inSecond() ? second : first);
      case OnlyOne only ->
          Message.of("cli.diff.only", subject(only), only.inSecond() ? second : first);
    };
  }

  private Message changed(EditionDifference difference, Object a, Object b) {
    return Message.of("cli.diff.changed", subject(difference), first, a, second, b);
  }

  private static Message subject(EditionDifference difference) {
    Message part = Message.of("cli.diff.part." + kebab(difference.part()));
    return difference.place().isEmpty()
        ? part
        : Message.of("cli.diff.place", part, difference.place());
  }

  private static Message word(Enum<?> value) {
    return Message.of("cli.diff.word." + kebab(value));
  }

  private static String kebab(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A filter as its axes' words: 资金来源 一般公共预算、政府性基金预算；年度 当年. */
  private Message filter(FactFilter filter) {
    List<Message> axes = new ArrayList<>();
    axis(axes, "kinds", filter.kinds().stream().sorted().map(DifferenceWords::word).toList());
    axis(axes, "sources", words(filter.sources()));
    axis(axes, "timings", words(filter.timings()));
    axis(axes, "categories", words(filter.categories()));
    axis(axes, "unit-types", words(filter.unitTypes()));
    axis(axes, "functional", filter.functional());
    axis(axes, "economic", filter.economic());
    return axes.isEmpty() ? Message.of("cli.diff.everything") : joined("cli.diff.axes", axes);
  }

  private static void axis(List<Message> axes, String name, List<?> values) {
    if (!values.isEmpty()) {
      axes.add(
          Message.of(
              "cli.diff.axis",
              Message.of("cli.diff.axis." + name),
              joined("cli.diff.values", values)));
    }
  }

  private <E extends Enum<E>> List<String> words(Collection<E> values) {
    return values.stream().sorted().map(vocabulary::word).toList();
  }

  /** Joins with the sentence that stands between two. */
  private static Message joined(String between, List<?> values) {
    Message all = Message.of("cli.diff.one", values.getFirst());
    for (Object value : values.subList(1, values.size())) {
      all = Message.of(between, all, value);
    }
    return all;
  }
}
