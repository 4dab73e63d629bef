package org.budgetbook.cli;

import java.util.List;
import org.budgetbook.catalog.CatalogEntry;
import org.budgetbook.catalog.Catalogs;
import org.budgetbook.message.Message;
import org.budgetbook.rollforward.CodeOffer;
import org.budgetbook.rollforward.CodeOffer.Change;
import org.budgetbook.rollforward.NumberOffer;
import org.budgetbook.rollforward.NumberOffer.Origin;
import org.budgetbook.rollforward.PassageOffer;
import org.budgetbook.rollforward.ProjectOffer;
import org.budgetbook.rollforward.YearDecisions;
import org.budgetbook.rollforward.YearOutcome;
import org.budgetbook.rollforward.YearOutcome.LeftOut;
import org.budgetbook.rollforward.YearProposal;

/** Says what begins the new year, what does not, and what is to be decided or confirmed. */
final class YearText {

  private final Console console;

  YearText(Console console) {
    this.console = console;
  }

  void tell(YearProposal proposal, YearDecisions decided, YearOutcome outcome) {
    console.say(
        "cli.year.heading",
        proposal.last().heading().department().name(),
        proposal.year(),
        proposal.edition().id(),
        proposal.last().heading().year());
    console.say("cli.year.units", outcome.book().units().size(), outcome.book().lines().size());
    proposal.numbers().forEach(this::number);
    for (PassageOffer passage : proposal.passages()) {
      console.say("cli.year.passage", passage.label());
    }
    for (ProjectOffer offer : proposal.projects()) {
      boolean comes = decided.projects().contains(offer.project().code());
      console.say(
          comes ? "cli.year.project.comes" : "cli.year.project.stays",
          offer.project().code(),
          offer.project().name(),
          offer.lines(),
          offer.amount().toYuanText(),
          offer.why());
    }
    proposal.codes().forEach(offer -> code(offer, decided));
    for (LeftOut left : outcome.leftOut()) {
      console.say("cli.year.left", left.why(), left.facts(), left.amount().toYuanText());
    }
  }

  private void number(NumberOffer number) {
    if (number.value() == null) {
      console.say("cli.year.number.missing", number.label());
    } else {
      console.say(
          number.origin() == Origin.TABLE ? "cli.year.number.table" : "cli.year.number.entered",
          number.label(),
          number.value().toPlainString());
    }
  }

  private void code(CodeOffer offer, YearDecisions decided) {
    Message kind = Message.of("cli.catalog." + CatalogWord.of(Catalogs.kindOf(offer.code())));
    switch (offer.change()) {
      case Change.Renamed renamed ->
          console.say(
              "cli.year.code.renamed",
              kind,
              offer.code().digits(),
              offer.lastName(),
              renamed.nextName());
      case Change.Retired retired -> {
        if (decided.successors().containsKey(offer.code())) {
          console.say(
              "cli.year.code.successor",
              kind,
              offer.code().digits(),
              offer.lastName(),
              decided.successors().get(offer.code()).digits());
        } else {
          console.say(
              retired.candidates().isEmpty() ? "cli.year.code.retired" : "cli.year.code.choose",
              kind,
              offer.code().digits(),
              offer.lastName(),
              offer.facts(),
              names(retired.candidates()));
        }
      }
    }
  }

  private static String names(List<CatalogEntry> candidates) {
    return String.join(" ", candidates.stream().map(entry -> entry.code() + entry.name()).toList());
  }
}
