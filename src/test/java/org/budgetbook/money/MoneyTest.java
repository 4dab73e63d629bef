package org.budgetbook.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  private static final AmountFormat PRINTED =
      new AmountFormat(AmountUnit.TEN_THOUSAND_YUAN, 2, false, true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "-0.00|0",
        "1|100",
        "12345.6|1234560",
        "  12345.67 |1234567",
        "+0.01|1",
        "-0.01|-1",
        "1,234,567.89|123456789",
        "-1,000|-100000",
        "999999999999999.99|99999999999999999"
      })
  void yuan_are_read_to_the_fen(String text, long fen) {
    assertEquals(new Money(fen), Money.parseYuan(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        ".5",
        "5.",
        "1.2.3",
        "1e3",
        "12,34",
        "1,23,456",
        ",123",
        "1 000",
        "１２",
        "一百",
        "0x10",
        "NaN",
        "1000000000000000"
      })
  void what_is_no_amount_is_refused(String text) {
    RefusedException refused = assertThrows(RefusedException.class, () -> Money.parseYuan(text));
    assertEquals(Message.of("money.text", text.strip()), refused.sentence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.005", "0.001", "-3.1234", "1,234.567"})
  void more_than_two_decimals_are_refused_never_rounded(String text) {
    RefusedException refused = assertThrows(RefusedException.class, () -> Money.parseYuan(text));
    assertEquals("money.decimals", refused.sentence().key());
  }

  @Test
  void sums_are_exact_where_binary_fractions_are_not() {
    Money sum = Money.ZERO;
    for (int i = 0; i < 10; i++) {
      sum = sum.plus(Money.parseYuan("0.10"));
    }
    assertEquals(Money.ofYuan(1), sum);
  }

  @Test
  void a_sum_out_of_range_is_an_error_and_never_wraps_round() {
    Money most = Money.ofFen(Long.MAX_VALUE);
    Money least = Money.ofFen(Long.MIN_VALUE);
    assertThrows(ArithmeticException.class, () -> most.plus(Money.ofFen(1)));
    assertThrows(ArithmeticException.class, () -> least.minus(Money.ofFen(1)));
    assertThrows(ArithmeticException.class, least::negate);
    assertThrows(ArithmeticException.class, () -> Money.ofYuan(Long.MAX_VALUE / 10));
  }

  @Test
  void there_is_one_zero() {
    assertSame(Money.ZERO, Money.ofFen(5).minus(Money.ofFen(5)));
  }

  @Test
  void yuan_text_reads_back_as_the_same_amount() {
    for (long fen : new long[] {0, 1, -1, 99, -100, 123456789, Long.MAX_VALUE / 1000}) {
      assertEquals(Money.ofFen(fen), Money.parseYuan(Money.ofFen(fen).toYuanText()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0,''",
    "1,0.00",
    "-1,0.00",
    "4999,0.00",
    "5000,0.01",
    "5001,0.01",
    "-4999,0.00",
    "-5000,-0.01",
    "15000,0.02",
    "24999,0.02",
    "25000,0.03",
    "1130000000,1130.00",
    "-12000000,-12.00",
    "9223372036854775807,9223372036854.78"
  })
  void ten_thousands_are_printed_rounded_half_away_from_zero(long fen, String printed) {
    assertEquals(printed, PRINTED.format(Money.ofFen(fen)));
  }

  @Test
  void the_exact_sum_is_rounded_and_not_its_parts() {
    Money first = Money.parseYuan("1133400.40");
    Money second = Money.parseYuan("1588649.80");
    assertEquals("113.34", PRINTED.format(first));
    assertEquals("158.86", PRINTED.format(second));
    assertEquals("272.21", PRINTED.format(first.plus(second)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0.00",
        "99900|999.00",
        "100000|1,000.00",
        "-100000|-1,000.00",
        "-99999|-999.99",
        "123456789012|1,234,567,890.12"
      })
  void thousands_are_separated_where_the_edition_wants_it(long fen, String printed) {
    AmountFormat grouped = new AmountFormat(AmountUnit.YUAN, 2, true, false);
    assertEquals(printed, grouped.format(Money.ofFen(fen)));
    assertEquals(printed.replace(",", ""), grouped.ungrouped().format(Money.ofFen(fen)));
  }
}
