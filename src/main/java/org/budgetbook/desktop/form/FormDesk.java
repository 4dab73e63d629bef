package org.budgetbook.desktop.form;

import java.util.concurrent.CompletableFuture;
import org.budgetbook.desktop.control.ActionQueue;
import org.budgetbook.library.FontCoverage;
import org.budgetbook.library.Messages;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Failures;

/**
 * What all forms of one budget share.
 *
 * @param fonts which characters can be printed, once that is read
 */
record FormDesk(
    BudgetSession session,
    Messages messages,
    Failures failures,
    CompletableFuture<FontCoverage> fonts) {

  /** In which a form saves its fields one after another, each action made at once. */
  ActionQueue queue() {
    return new ActionQueue(session, Runnable::run);
  }

  /** How amounts of the tables are told: in their unit, with separators, zero written out. */
  AmountFormat amounts() {
    return new AmountFormat(session.edition().tableFormat().unit(), 2, true, false);
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }
}
