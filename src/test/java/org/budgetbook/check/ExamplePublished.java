package org.budgetbook.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.check.published.PublishedForm;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.check.published.PublishedText.CountedNames;
import org.budgetbook.check.published.PublishedText.ListedNames;
import org.budgetbook.check.published.PublishedText.Paragraph;
import org.budgetbook.check.published.PublishedText.ReasonedChange;
import org.budgetbook.check.published.PublishedText.Title;
import org.budgetbook.check.published.PublishedText.UnreasonedChange;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/** The lines of an example that tell of a finished disclosure. */
final class ExamplePublished {

  private boolean any;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<PublishedForm> forms = new ArrayList<>();
  private final List<Title> contents = new ArrayList<>();
  private final List<Title> headings = new ArrayList<>();
  private final List<ListedNames> lists = new ArrayList<>();
  private final List<CountedNames> counts = new ArrayList<>();
  private final List<UnreasonedChange> unreasoned = new ArrayList<>();

  private final List<ReasonedChange> reasoned = new ArrayList<>();

  /** Whether the line tells of a disclosure. */
  boolean add(String line) {
    String[] sides = line.split(" = ", 2);
    String[] words = sides[0].split(" ");
    switch (words[0]) {
      case "said" -> paragraphs.add(new Paragraph("narrative", "", "", line.substring(5)));
      case "heading" -> headings.add(new Title(words[1], "", null));
      case "contents" -> contents.add(new Title(words[1], "", Integer.valueOf(sides[1])));
      case "listed" -> {
        String[] names = sides[1].split(" of ");
        lists.add(
            new ListedNames(
                "",
                words[1],
                List.of(names[0].split("、")),
                List.of(names[1].split("、")),
                names[1].contains("、")));
      }
      case "counted" -> {
        String[] numbers = sides[1].split(" of ");
        counts.add(
            new CountedNames(
                "", words[1], Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])));
      }
      case "unreasoned" ->
          unreasoned.add(new UnreasonedChange("", words[1], new BigDecimal(sides[1])));
      case "reasoned" -> {
        String[] told = sides[1].split(" because ");
        reasoned.add(new ReasonedChange("", words[1], new BigDecimal(told[0]), told[1]));
      }
      case "printed" -> forms.add(form(words[1], sides[1].split(" ")));
      default -> {
        return false;
      }
    }
    any = true;
    return true;
  }

  @Nullable PublishedText text() {
    return any
        ? new PublishedText(
            "",
            paragraphs,
            forms,
            contents,
            headings,
            List.of(),
            lists,
            counts,
            unreasoned,
            reasoned,
            List.of())
        : null;
  }

  private PublishedForm form(String project, String[] words) {
    Money annual = Money.parseYuan(words[0]);
    Money term = annual;
    Money total = annual;
    String telephone = "";
    String date = "";
    for (int i = 1; i < words.length; i += 2) {
      switch (words[i]) {
        case "term" -> term = Money.parseYuan(words[i + 1]);
        case "total" -> total = Money.parseYuan(words[i + 1]);
        case "telephone" -> telephone = words[i + 1];
        case "date" -> date = words[i + 1];
        default -> throw new IllegalArgumentException(words[i]);
      }
    }
    PerformanceTarget blank =
        PerformanceTarget.blank(new ProjectCode(Integer.toString(forms.size() + 1)));
    return new PublishedForm(
        "",
        project,
        "",
        new PerformanceTarget(
            blank.project(),
            "",
            "3年",
            local(term),
            local(annual),
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            List.of()),
        term,
        total,
        telephone,
        date);
  }

  private static Funds local(Money money) {
    return new Funds(Money.ZERO, Money.ZERO, money, Money.ZERO, Money.ZERO);
  }
}
