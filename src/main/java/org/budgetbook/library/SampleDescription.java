package org.budgetbook.library;

import java.util.Set;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.Edit;
import org.budgetbook.book.ElementEdit.CarryOverEdit;
import org.budgetbook.book.ElementEdit.RevenueEdit;
import org.budgetbook.book.ElementEdit.UnitEdit;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Placed;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.RevenueCode;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;

/**
 * What a sample department has beside its ledger: heading, unit types, entered revenue and year-end
 * carry-over. Stands in {@code sample.yaml}.
 */
public final class SampleDescription {

  private final YamlNode node;

  private SampleDescription(YamlNode node) {
    this.node = node;
  }

  /**
   * Opens {@code samples/<id>/sample.yaml}.
   *
   * @throws org.budgetbook.message.RefusedException if it cannot be read, naming file and line
   */
  public static SampleDescription read(Resources resources, String id) {
    String file = "samples/" + id + "/sample.yaml";
    return new SampleDescription(
        YamlNode.parse(file, resources.text(file))
            .allowOnly(
                Set.of(
                    "edition",
                    "year",
                    "department",
                    "unit-types",
                    "revenue",
                    "year-end-carry-over")));
  }

  public Heading heading() {
    return new Heading(
        node.at("edition").text(),
        node.at("year").integer(),
        new Department(node.at("department").text()));
  }

  /**
   * The book of the sample's ledger with all that a ledger cannot say.
   *
   * @throws org.budgetbook.message.RefusedException if it does not fit the ledger
   */
  public Book complete(Book ledger) {
    Book book = ledger;
    YamlNode types = node.at("unit-types");
    for (String code : types.keys()) {
      UnitType type = types.at(code).constant(UnitType.class);
      Placed<Unit> old =
          book.units()
              .placed(new UnitCode(code))
              .orElseThrow(() -> types.at(code).error(Message.of("book.line.unknown-unit", code)));
      Unit unit = old.value();
      book =
          book.apply(
              new UnitEdit(
                  old, new Placed<>(old.position(), new Unit(unit.code(), unit.name(), type))));
    }
    for (YamlNode item : node.at("revenue").items()) {
      book = book.apply(revenue(item, book));
    }
    for (YamlNode item : node.at("year-end-carry-over").items()) {
      book = book.apply(carryOver(item, book));
    }
    return book;
  }

  private static Edit revenue(YamlNode item, Book book) {
    item.allowOnly(Set.of("unit", "code", "source", "amount"));
    return new RevenueEdit(
        null,
        new Placed<>(
            book.revenue().endPosition(),
            new RevenueItem(
                book.nextFactId(),
                item.at("unit").read(UnitCode::new),
                item.at("code").read(RevenueCode::new),
                item.at("source").constant(FundSource.class),
                item.at("amount").read(Money::parseYuan))));
  }

  private static Edit carryOver(YamlNode item, Book book) {
    item.allowOnly(Set.of("unit", "source", "amount"));
    return new CarryOverEdit(
        null,
        new Placed<>(
            book.carryOvers().endPosition(),
            new YearEndCarryOver(
                book.nextFactId(),
                item.at("unit").read(UnitCode::new),
                item.at("source").constant(FundSource.class),
                item.at("amount").read(Money::parseYuan))));
  }
}
