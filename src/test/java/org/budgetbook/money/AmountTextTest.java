package org.budgetbook.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.budgetbook.message.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234.5 | 1234.50",
        "1,234,567.89 | 1234567.89",
        "￥1,200 | 1200.00",
        "¥ 88 | 88.00",
        "3000元 | 3000.00",
        "12.5万 | 125000.00",
        "12.5万元 | 125000.00",
        "-12 | -12.00",
        "(500) | -500.00",
        "（500） | -500.00",
        "１２３．４ | 123.40",
        ".5 | 0.50",
        "=12*3500 | 42000.00",
        "＝12×3500 | 42000.00",
        "=(100+20.5)*2-1 | 240.00",
        "=100/3 | 33.33",
        "=200/3 | 66.67",
        "=-5+2 | -3.00",
        "=1.2万/12 | 1000.00"
      })
  void a_yuan_cell_understands_what_accountants_type(String typed, String yuan) {
    assertEquals(yuan, AmountText.parse(typed, AmountUnit.YUAN).toYuanText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12.5 | 125000.00",
        "0.000001 | 0.01",
        "3000元 | 3000.00",
        "2万元 | 20000.00",
        "=0.5*3 | 15000.00"
      })
  void a_ten_thousand_yuan_cell_counts_in_ten_thousands_unless_told_otherwise(
      String typed, String yuan) {
    assertEquals(yuan, AmountText.parse(typed, AmountUnit.TEN_THOUSAND_YUAN).toYuanText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "abc", "1,23", "1 2 a", "--5", "=1/0", "=(1", "=", "1.2.3", "5%", "万", "12万3", "()"
      })
  void what_is_no_amount_is_refused(String typed) {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> AmountText.parse(typed, AmountUnit.YUAN), typed);
    assertEquals("money.text", refused.sentence().key());
  }

  @Test
  void a_third_decimal_is_refused_not_rounded() {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> AmountText.parse("12.345", AmountUnit.YUAN));
    assertEquals("money.decimals", refused.sentence().key());
  }

  @Test
  void an_amount_beyond_all_budgets_is_refused_not_wrapped() {
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () -> AmountText.parse("=999999999999999*999999999999", AmountUnit.YUAN));
    assertEquals("money.too-large", refused.sentence().key());
  }
}
