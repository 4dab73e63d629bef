package org.budgetbook.desktop.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.budgetbook.check.expression.Wording;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.finding.Place;
import org.budgetbook.library.Messages;
import org.budgetbook.money.AmountUnit;
import org.jspecify.annotations.Nullable;

/**
 * Findings in words, wherever they are listed.
 *
 * @param unit the one in which amounts are told
 */
public record FindingWords(Messages messages, AmountUnit unit) {

  public String sentence(Finding finding) {
    return messages.text(finding.message());
  }

  public String level(Level level) {
    return messages.text("checks.level." + level.name().toLowerCase(Locale.ROOT));
  }

  /** Table, row and column, or the form or text. */
  public String place(Place place) {
    String table = place.table() == 0 ? "" : messages.text(Wording.table(place.table()));
    return String.join(
        " · ",
        List.of(table, place.section(), place.row(), place.column()).stream()
            .filter(part -> !part.isEmpty())
            .toList());
  }

  /** An amount with its unit, or a count. */
  public String number(@Nullable BigDecimal value, boolean money) {
    if (value == null) {
      return "";
    }
    String digits = Wording.number(value, money, unit);
    return money ? messages.text("check.amount.money", digits, unit.word()) : digits;
  }
}
