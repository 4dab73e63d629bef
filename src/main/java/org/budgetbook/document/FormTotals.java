package org.budgetbook.document;

import java.math.BigDecimal;
import java.util.List;
import org.budgetbook.check.published.PublishedForm;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the target forms of this year's projects in a document come to.
 *
 * @param annual the year's money of all forms, in yuan; null when it could not be read on one
 */
record FormTotals(int count, @Nullable BigDecimal annual) {

  static FormTotals of(List<PublishedForm> forms) {
    BigDecimal sum = BigDecimal.ZERO;
    for (PublishedForm form : forms) {
      Money annual = form.annualTotal();
      if (annual == null) {
        return new FormTotals(forms.size(), null);
      }
      sum = sum.add(BigDecimal.valueOf(annual.fen(), 2));
    }
    return new FormTotals(forms.size(), sum);
  }
}
