package org.budgetbook.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Filing;
import org.budgetbook.session.PackageDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the versions that were handed in, and what has changed since the latest. */
@Command(name = "versions")
final class PackageVersionsCommand implements Callable<Integer> {

  private final Services services;

  @Mixin private BudgetOptions budget = new BudgetOptions();

  PackageVersionsCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    return budget.with(services, this::list);
  }

  private int list(BudgetSession open) {
    Console console = services.console();
    List<Filing> versions = BudgetOptions.done(open.filings().all());
    if (versions.isEmpty()) {
      console.say("cli.package.versions.none");
      return ExitCode.DONE;
    }
    for (Filing version : versions) {
      console.say(
          "cli.package.version",
          version.version(),
          console
              .messages()
              .text("cli.package.stage." + version.stage().name().toLowerCase(Locale.ROOT)),
          LocalMoment.of(version.at()),
          version.receiver().orElse(""),
          version.signer().isEmpty() ? console.messages().text("cli.package.unsigned") : "");
    }
    PackageDesk desk = PackageWords.desk(services);
    int latest = versions.getLast().version();
    console.say("cli.package.since", latest);
    new PackageWords(console).tell(BudgetOptions.done(desk.differences(open, latest)));
    return ExitCode.DONE;
  }
}
