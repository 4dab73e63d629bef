package org.budgetbook.check.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.budgetbook.book.Book;
import org.budgetbook.book.Passage;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.TakenOver;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.finding.Place.Target;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.note.CheckNotes;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.edition.PassageDefinition;

/**
 * A text of the book and where it stands.
 *
 * @param place the passage or the project's form
 */
record Texts(Place place, String text) {

  /** Without blanks and without regard to the width of signs. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  /** What the accountant wrote. */
  static List<Texts> passages(CheckInput input) {
    Book book = input.book();
    List<Texts> texts = new ArrayList<>();
    if (input.published() != null) {
      return published(input.published(), part -> !part.equals("tables"));
    }
    if (book != null) {
      for (Passage passage : book.supplement().passages()) {
        if (CheckNotes.isNote(passage.key()) || TakenOver.isMark(passage.key())) {
          continue;
        }
        String label =
            input.edition().passages().stream()
                .filter(definition -> definition.key().equals(passage.key()))
                .map(PassageDefinition::label)
                .findFirst()
                .orElse(passage.key().value());
        texts.add(
            new Texts(Place.ofSection(label, new Target.Entry(passage.key())), passage.text()));
      }
    }
    return texts;
  }

  /** The paragraphs of a finished disclosure, from the parts wanted. */
  static List<Texts> published(PublishedText text, Predicate<String> parts) {
    return text.paragraphs().stream()
        .filter(paragraph -> parts.test(paragraph.part()))
        .map(paragraph -> new Texts(Place.ofSection(paragraph.where(), null), paragraph.text()))
        .toList();
  }

  /** Whether no text at all is at hand. */
  static boolean absent(CheckInput input) {
    return input.book() == null && input.published() == null;
  }

  /** The department's name; empty when it is not known. */
  static String department(CheckInput input) {
    if (input.published() != null) {
      return input.published().department();
    }
    return input.book() == null ? "" : input.book().heading().department().name();
  }

  /** The texts of the performance target forms, indicators among them. */
  static List<Texts> targets(CheckInput input) {
    List<Texts> texts = new ArrayList<>();
    for (Forms.Form form : Forms.all(input).orElse(List.of())) {
      PerformanceTarget target = form.target();
      Place place = form.place();
      for (String text :
          List.of(
              target.overview(),
              target.basis(),
              target.necessity(),
              target.safeguards(),
              target.plan(),
              target.termGoal(),
              target.annualGoal())) {
        texts.add(new Texts(place, text));
      }
      texts.addAll(indicators(place, target));
    }
    return texts.stream().filter(text -> !text.text().isBlank()).toList();
  }

  /** Names and values of the indicators of one form. */
  static List<Texts> indicators(Place place, PerformanceTarget target) {
    List<Texts> texts = new ArrayList<>();
    target
        .indicators()
        .forEach(indicator -> {
          texts.add(new Texts(place, indicator.name()));
          texts.add(new Texts(place, indicator.annualValue()));
          if (!indicator.termValue().equals(indicator.annualValue())) {
            texts.add(new Texts(place, indicator.termValue()));
          }
        });
    return texts;
  }
}
