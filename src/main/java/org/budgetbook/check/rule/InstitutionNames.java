package org.budgetbook.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.budgetbook.book.Book;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;

/** Rule 49: department and units are spelled alike everywhere; one wrong character is a slip. */
final class InstitutionNames implements Programme {

  /** Shorter names resemble other words. */
  private static final int SHORTEST = 6;

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Set.of(
        InputPart.Whole.PASSAGES,
        InputPart.Whole.TARGETS,
        InputPart.Whole.HEADING,
        InputPart.Whole.UNITS);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    Book book = input.book();
    if (Texts.absent(input)) {
      findings.undecided(Message.of("check.unknown.texts"));
      return;
    }
    List<String> names = new ArrayList<>();
    if (!Texts.department(input).isEmpty()) {
      names.add(Texts.department(input));
    }
    if (book != null) {
      book.units().forEach(unit -> names.add(unit.name()));
    }
    List<Texts> texts = new ArrayList<>(Texts.passages(input));
    texts.addAll(Texts.targets(input));
    if (input.published() != null) {
      input
          .published()
          .forms()
          .forEach(form -> texts.add(new Texts(Forms.place(form), form.institutions())));
    }
    for (String name : names) {
      if (name.length() >= SHORTEST) {
        texts.forEach(text -> look(text, name, names, findings));
      }
    }
  }

  private static void look(Texts text, String name, List<String> names, Findings findings) {
    String whole = text.text();
    for (int at = 0; at + name.length() <= whole.length(); at++) {
      String candidate = whole.substring(at, at + name.length());
      if (others(candidate, name) == 1 && !names.contains(candidate)) {
        findings.add(text.place(), Message.of("check.text.institution", candidate, name));
      }
      if (at + name.length() < whole.length()) {
        String longer = whole.substring(at, at + name.length() + 1);
        if (oneMore(longer, name)) {
          findings.add(text.place(), Message.of("check.text.institution", longer, name));
        }
      }
    }
  }

  /** Whether a text is the name with one character too many inside. */
  private static boolean oneMore(String text, String name) {
    int same = 0;
    while (same < name.length() && text.charAt(same) == name.charAt(same)) {
      same++;
    }
    return same > 0
        && same < name.length()
        && text.substring(same + 1).equals(name.substring(same));
  }

  /** How many characters differ; more than one is another name. */
  private static int others(String one, String other) {
    int differing = 0;
    for (int i = 0; i < one.length() && differing < 2; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        differing++;
      }
    }
    return differing;
  }
}
