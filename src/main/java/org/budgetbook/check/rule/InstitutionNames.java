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
    if (book == null) {
      findings.undecided(Message.of("check.unknown.texts"));
      return;
    }
    List<String> names = new ArrayList<>();
    names.add(book.heading().department().name());
    book.units().forEach(unit -> names.add(unit.name()));
    List<Texts> texts = new ArrayList<>(Texts.passages(input));
    texts.addAll(Texts.targets(input));
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
    }
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
