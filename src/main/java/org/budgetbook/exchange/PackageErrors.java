package org.budgetbook.exchange;

import org.budgetbook.check.CheckReport;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Messages;
import org.budgetbook.message.RefusedException;
import org.budgetbook.web.CheckWords;

/** Says why a budget with errors makes no package. */
final class PackageErrors {

  private PackageErrors() {}

  /** Names the first error and how many there are. */
  static RefusedException refusal(CheckReport report, Edition edition, Messages messages) {
    Finding first =
        report.findings().stream()
            .filter(finding -> finding.level() == Level.ERROR)
            .findFirst()
            .orElseThrow();
    return RefusedException.of(
        "exchange.errors",
        report.count(Level.ERROR),
        new CheckWords(messages).place(first.place(), edition),
        first.message());
  }
}
