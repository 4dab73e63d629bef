package org.budgetbook.cli;

import java.util.concurrent.Callable;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.message.Progress;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.Narrator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says the text of a finished disclosure: everything but tables and forms. */
@Command(name = "narrative")
final class NarrativeCommand implements Callable<Integer> {

  private static final int STEPS = 4;

  private final Services services;

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  NarrativeCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Progress progress = services.console().progress();
    FiguresEngine figures = ledger.figures(services, progress, STEPS);
    Disclosure disclosure =
        new Narrator(figures.edition()).disclosure(figures.book(), figures.tables());
    services.console().out().print(new NarrativeText(services.console()).text(disclosure));
    services.console().out().flush();
    return ExitCode.DONE;
  }
}
