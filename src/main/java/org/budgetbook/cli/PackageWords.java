package org.budgetbook.cli;

import org.budgetbook.check.finding.Finding;
import org.budgetbook.session.PackageCard;
import org.budgetbook.session.PackageDesk;
import org.budgetbook.session.Reception.Differences;
import org.budgetbook.web.CheckWords;

/** What all package commands say alike. */
final class PackageWords {

  private final Console console;
  private final CheckWords words;

  PackageWords(Console console) {
    this.console = console;
    this.words = new CheckWords(console.messages());
  }

  /** Where packages are made, with this program's version. */
  static PackageDesk desk(Services services) {
    return new PackageDesk(services.resources(), java.time.Clock.systemUTC(), program());
  }

  private static String program() {
    String version = Budgetbook.class.getPackage().getImplementationVersion();
    return version == null ? "" : version.strip();
  }

  /** Department, year, version and signature in one line. */
  void tell(PackageCard card) {
    console.say(
        "cli.package.card",
        card.heading().department().name(),
        card.heading().year(),
        card.version(),
        card.lines(),
        signature(card),
        card.warnings().size());
    if (!card.exact()) {
      console.say("cli.package.inexact", card.program());
    }
  }

  /** The warnings one by one. */
  void warnings(PackageCard card) {
    for (Finding finding : card.warnings()) {
      console.say(
          "cli.package.warning",
          finding.rule().toString(),
          words.place(finding.place(), card.edition()),
          finding.message());
    }
  }

  private String signature(PackageCard card) {
    return card.fingerprint()
        .map(fingerprint ->
            console
                .messages()
                .text("cli.package.signed", card.signerName().orElse(""), fingerprint))
        .orElseGet(() -> console.messages().text("cli.package.unsigned"));
  }

  /** Differences one by one. */
  void tell(Differences differences) {
    if (differences.isNone()) {
      console.say("cli.package.same");
      return;
    }
    differences.entries().forEach(line -> console.say("cli.package.entry", line));
    differences.figures().forEach(line -> console.say("cli.package.figure", line));
    if (differences.more() > 0) {
      console.say("cli.package.more", differences.more());
    }
  }
}
