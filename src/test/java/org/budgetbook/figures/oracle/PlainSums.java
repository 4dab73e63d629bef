package org.budgetbook.figures.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.Timing;

/** Sums of a book, each by one loop over all it has, and how they are printed. */
abstract class PlainSums {

  private static final BigDecimal FEN_IN_TEN_THOUSAND_YUAN = new BigDecimal(1_000_000);

  static final List<FundSource> FISCAL =
      List.of(
          FundSource.GENERAL_PUBLIC_BUDGET,
          FundSource.GOVERNMENT_FUND_BUDGET,
          FundSource.STATE_CAPITAL_BUDGET);

  static final List<FundSource> ALL_SOURCES =
      List.of(
          FundSource.GENERAL_PUBLIC_BUDGET,
          FundSource.GOVERNMENT_FUND_BUDGET,
          FundSource.STATE_CAPITAL_BUDGET,
          FundSource.FISCAL_SPECIAL_ACCOUNT,
          FundSource.UNIT_FUNDS);

  final Book book;
  final List<BudgetLine> lines;

  PlainSums(Book book) {
    this.book = book;
    this.lines = book.lines().asList();
  }

  static Predicate<BudgetLine> currentOf(FundSource source) {
    return line -> line.source() == source && isCurrent(line);
  }

  static boolean isCurrent(BudgetLine line) {
    return line.timing() == Timing.CURRENT_YEAR;
  }

  static boolean isFiscal(BudgetLine line) {
    return FISCAL.contains(line.source());
  }

  final BigDecimal sum(Predicate<BudgetLine> accepts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BudgetLine line : lines) {
      if (accepts.test(line)) {
        sum = sum.add(BigDecimal.valueOf(line.amount().fen()));
      }
    }
    return sum;
  }

  final BigDecimal yearEnd(Predicate<YearEndCarryOver> accepts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (YearEndCarryOver carryOver : book.carryOvers()) {
      if (accepts.test(carryOver)) {
        sum = sum.add(BigDecimal.valueOf(carryOver.amount().fen()));
      }
    }
    return sum;
  }

  final BigDecimal revenue(FundSource source, String digits) {
    BigDecimal sum = BigDecimal.ZERO;
    for (RevenueItem item : book.revenue()) {
      if (item.source() == source && item.code().digits().startsWith(digits)) {
        sum = sum.add(BigDecimal.valueOf(item.amount().fen()));
      }
    }
    return sum;
  }

  /** An exact zero is blank; what only rounds to zero is not nothing. */
  static String print(BigDecimal fen) {
    return fen.signum() == 0
        ? ""
        : fen.divide(FEN_IN_TEN_THOUSAND_YUAN, 2, RoundingMode.HALF_UP).toPlainString();
  }
}
