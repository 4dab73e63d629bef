package org.budgetbook.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.budgetbook.book.Book;
import org.budgetbook.book.ElementEdit.RevenueEdit;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.RevenueCode;
import org.budgetbook.edition.Edition;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/** Entered revenue of one budget: the left sides of tables 7 and 9. */
final class RevenueSheet extends FactSheet<RevenueItem> {

  private static final String CODE = LineColumns.REVENUE;

  private final String id;
  private final FundSource source;

  private RevenueSheet(String id, FundSource source, Edition edition) {
    super(edition);
    this.id = id;
    this.source = source;
  }

  static RevenueSheet governmentFund(Edition edition) {
    return new RevenueSheet("government-fund-revenue", FundSource.GOVERNMENT_FUND_BUDGET, edition);
  }

  static RevenueSheet stateCapital(Edition edition) {
    return new RevenueSheet("state-capital-revenue", FundSource.STATE_CAPITAL_BUDGET, edition);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public List<SheetColumn> columns() {
    return List.of(
        LineColumns.unit(),
        LineColumns.column(
            CODE, new ColumnKind.Code(CatalogKind.REVENUE, RevenueCode.FULL_LENGTH), 40, true),
        LineColumns.amount());
  }

  @Override
  Ordered<FactId, RevenueItem> facts(Book book) {
    return book.revenue();
  }

  @Override
  boolean belongs(RevenueItem item) {
    return item.source() == source;
  }

  @Override
  SortedMap<String, String> texts(RevenueItem item, Book book) {
    SortedMap<String, String> texts = new TreeMap<>();
    texts.put(LineColumns.UNIT, item.unit().value());
    texts.put(CODE, item.code().digits());
    texts.put(LineColumns.AMOUNT, item.amount().toYuanText());
    return texts;
  }

  @Override
  void propose(SortedMap<String, String> texts, Set<String> typed, Book book) {
    OnlyUnit.propose(texts, typed, book);
  }

  @Override
  RevenueItem fact(FactId factId, Map<String, String> texts, Book book) {
    return new RevenueItem(
        factId,
        new UnitCode(texts.getOrDefault(LineColumns.UNIT, "")),
        new RevenueCode(texts.getOrDefault(CODE, "")),
        source,
        Money.parseYuan(texts.getOrDefault(LineColumns.AMOUNT, "")));
  }

  @Override
  RevenueEdit edit(@Nullable Placed<RevenueItem> before, @Nullable Placed<RevenueItem> after) {
    return new RevenueEdit(before, after);
  }
}
