package org.budgetbook.check;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.edition.EditionDifference;
import org.budgetbook.edition.EditionDifference.Choice;
import org.budgetbook.edition.EditionDifference.OnlyOne;
import org.budgetbook.edition.EditionDifference.Other;
import org.budgetbook.edition.EditionDifference.Part;
import org.budgetbook.edition.EditionDifference.Text;

/** Walks the rules of two editions side by side. */
public final class RuleComparison {

  private static final int WHOLE = 0;

  private RuleComparison() {}

  /** All differences, in the order of the first edition's rules. Examples are not compared. */
  public static List<EditionDifference> between(RuleSet first, RuleSet second) {
    List<EditionDifference> found = new ArrayList<>();
    for (Rule rule : first.rules()) {
      second
          .rule(rule.id())
          .ifPresentOrElse(
              other -> compare(rule, other, found), () -> found.add(alone(rule, false)));
    }
    second.rules().stream()
        .filter(rule -> first.rule(rule.id()).isEmpty())
        .forEach(rule -> found.add(alone(rule, true)));
    return found;
  }

  private static OnlyOne alone(Rule rule, boolean inSecond) {
    return new OnlyOne(WHOLE, Part.RULE, rule.id() + " " + rule.title(), inSecond);
  }

  private static void compare(Rule a, Rule b, List<EditionDifference> found) {
    String id = a.id().toString();
    text(Part.RULE_TITLE, id, a.title(), b.title(), found);
    if (a.level() != b.level()) {
      found.add(new Choice(WHOLE, Part.RULE_LEVEL, id, a.level(), b.level()));
    }
    text(Part.RULE_DEMAND, id, a.demand(), b.demand(), found);
    if (!a.says().equals(b.says())
        || !a.basis().equals(b.basis())
        || !a.remedy().equals(b.remedy())
        || !a.waiting().equals(b.waiting())) {
      found.add(new Other(WHOLE, Part.RULE_WORDS, id));
    }
  }

  private static void text(
      Part part, String place, String a, String b, List<EditionDifference> found) {
    if (!a.equals(b)) {
      found.add(new Text(WHOLE, part, place, a, b));
    }
  }
}
