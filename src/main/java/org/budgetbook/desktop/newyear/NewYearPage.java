package org.budgetbook.desktop.newyear;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.desktop.control.Sections;
import org.budgetbook.desktop.control.TextTable;
import org.budgetbook.desktop.control.WizardPage;
import org.budgetbook.edition.EntryKind;
import org.budgetbook.library.Messages;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.Money;
import org.budgetbook.rollforward.NumberOffer;
import org.budgetbook.rollforward.PassageOffer;
import org.budgetbook.rollforward.Take;
import org.budgetbook.rollforward.YearDecisions;
import org.budgetbook.rollforward.YearOutcome;
import org.budgetbook.rollforward.YearProposal;
import org.jspecify.annotations.Nullable;

/** Asks what of last year's budget begins the new year's, and says what comes of it. */
public final class NewYearPage extends WizardPage {

  private final Messages messages;
  private final YearProposal proposal;
  private final NewYearActions actions;
  private final AmountFormat amounts;
  private final ToggleGroup takes = new ToggleGroup();
  private final Sections sections = new Sections();
  private final ProjectTable projects;
  private final CodeTable codes;
  private final Button begin;
  private YearDecisions decisions;
  private @Nullable YearOutcome outcome;

  /** A page on a proposal; at first what goes on is taken. */
  public NewYearPage(Messages messages, YearProposal proposal, NewYearActions actions) {
    super("year");
    this.messages = messages;
    this.proposal = proposal;
    this.actions = actions;
    this.amounts = new AmountFormat(proposal.edition().tableFormat().unit(), 2, true, false);
    this.decisions = proposal.decisions(Take.CONTINUING);
    setId("new-year");
    title(
        messages.text("newyear.title", proposal.year()),
        messages.text(
            "newyear.title.more",
            proposal.last().heading().department().name(),
            proposal.last().heading().year(),
            proposal.edition().title()));
    bar(takes());
    projects = new ProjectTable(messages, amounts, proposal.projects(), this::project);
    codes =
        new CodeTable(
            messages,
            proposal.codes(),
            (retired, successor) -> decide(decisions.withSuccessor(retired, successor)));
    sections.add("section-projects", "", projects);
    sections.add("section-codes", "", codes);
    sections.add(
        "section-numbers",
        messages.text("newyear.section.numbers", proposal.numbers().size()),
        numbers());
    sections.add(
        "section-passages",
        messages.text("newyear.section.passages", proposal.passages().size()),
        passages());
    setCenter(sections);
    Button cancel = new Button(messages.text("newyear.cancel"));
    cancel.setOnAction(event -> actions.cancel());
    begin = new Button(messages.text("newyear.begin", proposal.year()));
    begin.setId("new-year-begin");
    begin.setOnAction(event -> begin());
    buttons(cancel, begin);
    decide(decisions);
  }

  private Node[] takes() {
    Label name = new Label(messages.text("newyear.take"));
    name.getStyleClass().add("wizard-name");
    Node[] line = new Node[Take.values().length + 1];
    line[0] = name;
    for (Take take : Take.values()) {
      String key = take.name().toLowerCase(Locale.ROOT);
      RadioButton button = new RadioButton(messages.text("newyear.take." + key));
      button.setId("take-" + key);
      button.setUserData(take);
      button.setToggleGroup(takes);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(event -> {
        YearDecisions whole = proposal.decisions(take);
        decide(new YearDecisions(whole.basic(), whole.projects(), decisions.successors()));
      });
      line[take.ordinal() + 1] = button;
    }
    return line;
  }

  private void project(ProjectCode code, boolean comes) {
    decide(decisions.withProject(code, comes));
  }

  /** What is decided shows at once; what comes of it when it has been built. */
  private void decide(YearDecisions decided) {
    decisions = decided;
    outcome = null;
    begin.setDisable(true);
    takes
        .getToggles()
        .forEach(toggle -> toggle.setSelected(isWhole((Take) toggle.getUserData(), decided)));
    projects.show(decided.projects());
    codes.show(decided.successors());
    sections.title(
        "section-projects",
        messages.text(
            "newyear.section.projects", decided.projects().size(), proposal.projects().size()));
    int open = proposal.undecided(decided).size();
    sections.title(
        "section-codes",
        open == 0
            ? messages.text("newyear.section.codes", proposal.codes().size())
            : messages.text("newyear.section.codes.open", proposal.codes().size(), open));
    actions.build(
        decided,
        built -> {
          if (decided.equals(decisions)) {
            built(built);
          }
        },
        sentence -> {
          if (decided.equals(decisions)) {
            complain(sentence);
          }
        });
  }

  private boolean isWhole(Take take, YearDecisions decided) {
    YearDecisions whole = proposal.decisions(take);
    return whole.basic() == decided.basic() && whole.projects().equals(decided.projects());
  }

  private void built(YearOutcome built) {
    outcome = built;
    begin.setDisable(false);
    complain("");
    Money sum =
        built.book().lines().asList().stream()
            .map(line -> line.amount())
            .reduce(Money.ZERO, Money::plus);
    String comes =
        messages.text(
            "newyear.comes", built.book().units().size(), built.book().lines().size(), told(sum));
    summary(
        built.leftOut().isEmpty()
            ? comes
            : comes
                + "\n"
                + messages.text(
                    "newyear.stays",
                    built.leftOut().stream()
                        .map(left ->
                            messages.text(
                                "newyear.left",
                                messages.text(left.why()),
                                left.facts(),
                                told(left.amount())))
                        .collect(Collectors.joining(messages.text("newyear.left.between")))));
  }

  private String told(Money amount) {
    return messages.text("desktop.amount", amounts.format(amount), amounts.unit().word());
  }

  private void begin() {
    YearOutcome wanted = outcome;
    if (wanted != null) {
      actions.begin(wanted);
    }
  }

  private TextTable numbers() {
    TextTable table =
        new TextTable(
            "new-year-numbers", head("newyear.numbers.head"), List.of(36, 14, 30), List.of(1));
    for (NumberOffer offer : proposal.numbers()) {
      String key = offer.origin().name().toLowerCase(Locale.ROOT);
      table
          .getItems()
          .add(
              new TextTable.Line(
                  List.of(offer.label(), value(offer), messages.text("newyear.origin." + key)),
                  offer.origin() == NumberOffer.Origin.TABLE ? "taken" : "confirm"));
    }
    table.setPlaceholder(nothing(messages.text("newyear.numbers.nothing")));
    return table;
  }

  /** Amounts as the tables say them, counts as they are. */
  private String value(NumberOffer offer) {
    if (offer.value() == null) {
      return "";
    }
    boolean amount =
        proposal.edition().entryGroups().stream()
            .flatMap(group -> group.entries().stream())
            .anyMatch(entry -> entry.key().equals(offer.key()) && entry.kind() == EntryKind.AMOUNT);
    String plain = offer.value().toPlainString();
    return amount ? told(Money.parseYuan(plain)) : plain;
  }

  private TextTable passages() {
    TextTable table =
        new TextTable(
            "new-year-passages", head("newyear.passages.head"), List.of(22, 60), List.of());
    for (PassageOffer offer : proposal.passages()) {
      table
          .getItems()
          .add(
              new TextTable.Line(List.of(offer.label(), offer.text().replace('\n', ' ')), "plain"));
    }
    table.setPlaceholder(nothing(messages.text("newyear.passages.nothing")));
    return table;
  }

  private List<String> head(String key) {
    return List.of(messages.text(key).split("\\|", -1));
  }

  @Override
  public void requestFocus() {
    projects.requestFocus();
  }
}
