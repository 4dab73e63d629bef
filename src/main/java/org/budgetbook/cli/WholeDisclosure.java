package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.narrative.Disclosure;

/** Writes the whole disclosure of a budget as one file of some format, telling how far it is. */
final class WholeDisclosure {

  private static final int STEPS = 5;

  private final Services services;

  WholeDisclosure(Services services) {
    this.services = services;
  }

  /**
   * @param format makes the file's bytes
   * @param written what is said when the file stands; takes its path
   */
  int write(LedgerOptions ledger, Path out, Function<Disclosure, byte[]> format, String written) {
    Progress progress = services.console().progress();
    Disclosure disclosure = ledger.disclosure(services, progress, STEPS);
    progress.at(Message.of("cli.step.write"), STEPS - 1, STEPS);
    byte[] file = format.apply(disclosure);
    services.files().write(out, target -> target.write(file));
    progress.at(Message.of("cli.step.write"), STEPS, STEPS);
    services.console().say(written, out.toAbsolutePath().normalize());
    return ExitCode.DONE;
  }
}
