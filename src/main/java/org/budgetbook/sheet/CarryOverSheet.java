package org.budgetbook.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.budgetbook.book.Book;
import org.budgetbook.book.ElementEdit.CarryOverEdit;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.budgetbook.book.UnitCode;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/** Year-end carry-over (年终结转) by unit and fund source. */
final class CarryOverSheet extends FactSheet<YearEndCarryOver> {

  private final LineColumns shared;

  CarryOverSheet(Edition edition, Vocabulary vocabulary) {
    super(edition);
    this.shared = new LineColumns(edition, vocabulary);
  }

  @Override
  public String id() {
    return "year-end-carry-over";
  }

  @Override
  public List<SheetColumn> columns() {
    return List.of(LineColumns.unit(), shared.source(), LineColumns.amount());
  }

  @Override
  Ordered<FactId, YearEndCarryOver> facts(Book book) {
    return book.carryOvers();
  }

  @Override
  boolean belongs(YearEndCarryOver carryOver) {
    return true;
  }

  @Override
  SortedMap<String, String> texts(YearEndCarryOver carryOver, Book book) {
    SortedMap<String, String> texts = new TreeMap<>();
    texts.put(LineColumns.UNIT, carryOver.unit().value());
    texts.put(LineColumns.SOURCE, shared.word(carryOver.source()));
    texts.put(LineColumns.AMOUNT, carryOver.amount().toYuanText());
    return texts;
  }

  @Override
  void propose(SortedMap<String, String> texts, Set<String> typed, Book book) {
    OnlyUnit.propose(texts, typed, book);
  }

  @Override
  YearEndCarryOver fact(FactId id, Map<String, String> texts, Book book) {
    return new YearEndCarryOver(
        id,
        new UnitCode(texts.getOrDefault(LineColumns.UNIT, "")),
        shared.meaning(texts, LineColumns.SOURCE, FundSource.class),
        Money.parseYuan(texts.getOrDefault(LineColumns.AMOUNT, "")));
  }

  @Override
  CarryOverEdit edit(
      @Nullable Placed<YearEndCarryOver> before, @Nullable Placed<YearEndCarryOver> after) {
    return new CarryOverEdit(before, after);
  }
}
