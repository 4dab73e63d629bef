package org.budgetbook.rollforward;

import org.budgetbook.book.Project;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;

/**
 * A project of last year's book.
 *
 * @param continuing whether it is taken unless decided otherwise
 * @param why what tells so
 * @param lines its lines of last year's own money (当年); what was carried over never comes
 * @param amount their sum
 * @param hasTarget whether its performance target comes with it
 */
public record ProjectOffer(
    Project project, boolean continuing, Message why, int lines, Money amount, boolean hasTarget) {}
