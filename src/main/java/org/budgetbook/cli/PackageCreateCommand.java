package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.note.CheckNote;
import org.budgetbook.check.note.CheckNotes;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Filing;
import org.budgetbook.web.CheckWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Hands a budget in (上报): writes its package and closes it. */
@Command(name = "create")
final class PackageCreateCommand implements Callable<Integer> {

  private final Services services;

  @Mixin private BudgetOptions budget = new BudgetOptions();
  @Mixin private KeyOptions key = new KeyOptions();

  @Option(names = "--out", required = true, paramLabel = "FILE.budgetpkg")
  private Path out = Path.of("");

  PackageCreateCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    return budget.with(services, this::create);
  }

  private int create(BudgetSession open) {
    Filing filing =
        BudgetOptions.done(
            PackageWords.desk(services)
                .file(open, out, key.signing(services), services.console().progress()));
    Console console = services.console();
    CheckWords words = new CheckWords(console.messages());
    CheckNotes notes = new CheckNotes(open.book());
    for (Finding finding : BudgetOptions.done(open.checks().report()).findings()) {
      if (finding.level() == Level.WARNING) {
        Optional<CheckNote> note = notes.of(finding);
        console.say(
            "cli.package.warning",
            finding.rule().toString(),
            words.place(finding.place(), open.edition()),
            finding.message());
        console.say(
            "cli.package.note",
            note.map(CheckNote::text)
                .orElseGet(() -> console.messages().text("cli.package.note.none")));
      }
    }
    console.say("cli.package.created", filing.version(), out.toAbsolutePath().normalize());
    if (filing.signer().isEmpty()) {
      console.say("cli.package.created.unsigned");
    }
    return ExitCode.DONE;
  }
}
