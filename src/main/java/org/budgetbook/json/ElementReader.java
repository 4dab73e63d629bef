package org.budgetbook.json;

import java.util.List;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Department;
import org.budgetbook.book.Draft;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Passage;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.PerformanceTarget.IndicatorGroup;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.ProjectClass;
import org.budgetbook.catalog.RevenueCode;
import org.budgetbook.catalog.Timing;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.Money;

/** The elements of a book, each from the fields of its object. */
final class ElementReader {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  private ElementReader() {}

  static Heading heading(Fields in) {
    Place yearAt = in.placeOf("year");
    long year = in.whole("year");
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw yearAt.refusal("json.year", year);
    }
    return new Heading(
        in.read("edition", ElementReader::editionId),
        (int) year,
        new Department(in.text("department")));
  }

  private static String editionId(String text) {
    if (!text.matches("[a-z0-9-]+")) {
      throw RefusedException.of("json.edition", text);
    }
    return text;
  }

  static Unit unit(Fields in) {
    return whole(
        in,
        () ->
            new Unit(
                in.read("code", UnitCode::new),
                in.text("name"),
                in.constant("type", UnitType.class),
                in.has("contribution")
                    ? ContributionFields.read(in.nested("contribution"))
                    : null));
  }

  static Project project(Fields in) {
    return whole(
        in,
        () ->
            new Project(
                in.read("code", ProjectCode::new),
                in.text("name"),
                in.constantOrNull("class", ProjectClass.class)));
  }

  static BudgetLine line(Fields in) {
    return whole(
        in,
        () ->
            new BudgetLine(
                id(in),
                in.read("unit", UnitCode::new),
                in.read("functional", FunctionalCode::new),
                in.constant("category", Category.class),
                in.readOrNull("departmentEconomic", DepartmentEconomicCode::new),
                in.readOrNull("governmentEconomic", GovernmentEconomicCode::new),
                in.readOrNull("project", ProjectCode::new),
                in.constant("source", FundSource.class),
                in.constant("timing", Timing.class),
                in.read("amount", BookFormat::amount)));
  }

  static RevenueItem revenue(Fields in) {
    return whole(
        in,
        () ->
            new RevenueItem(
                id(in),
                in.read("unit", UnitCode::new),
                in.read("code", RevenueCode::new),
                in.constant("source", FundSource.class),
                in.read("amount", BookFormat::amount)));
  }

  static YearEndCarryOver carryOver(Fields in) {
    return whole(
        in,
        () ->
            new YearEndCarryOver(
                id(in),
                in.read("unit", UnitCode::new),
                in.constant("source", FundSource.class),
                in.read("amount", BookFormat::amount)));
  }

  static EnteredNumber number(Fields in) {
    return whole(in, () -> new EnteredNumber(key(in), in.read("value", BookFormat::number)));
  }

  static Passage passage(Fields in) {
    EntryKey key = key(in);
    Place textAt = in.placeOf("text");
    String text = in.text("text");
    if (text.isBlank()) {
      throw textAt.refusal("json.text.blank");
    }
    return new Passage(
        key,
        text,
        in.readOrNull("writtenFor", BookFormat::amount),
        in.readOrNull("writtenForLastYear", BookFormat::amount));
  }

  static PerformanceTarget target(Fields in) {
    return whole(
        in,
        () ->
            new PerformanceTarget(
                in.read("project", ProjectCode::new),
                in.textOrEmpty("attribute"),
                in.textOrEmpty("period"),
                funds(in, "term"),
                funds(in, "annual"),
                in.textOrEmpty("overview"),
                in.textOrEmpty("basis"),
                in.textOrEmpty("necessity"),
                in.textOrEmpty("safeguards"),
                in.textOrEmpty("plan"),
                in.textOrEmpty("termGoal"),
                in.textOrEmpty("annualGoal"),
                in.itemsOrNone("indicators").stream().map(ElementReader::indicator).toList()));
  }

  private static Funds funds(Fields in, String name) {
    if (!in.has(name)) {
      return Funds.NONE;
    }
    Fields funds = in.nested(name);
    Funds read =
        new Funds(
            part(funds, "central"),
            part(funds, "provincial"),
            part(funds, "local"),
            part(funds, "own"),
            part(funds, "other"));
    funds.finish();
    return read;
  }

  private static Money part(Fields in, String name) {
    return in.has(name) ? in.read(name, BookFormat::amount) : Money.ZERO;
  }

  private static Indicator indicator(Fields in) {
    Indicator indicator =
        new Indicator(
            in.constant("group", IndicatorGroup.class),
            in.textOrEmpty("kind"),
            in.textOrEmpty("name"),
            in.textOrEmpty("termValue"),
            in.textOrEmpty("annualValue"));
    in.finish();
    return indicator;
  }

  static Draft draft(Fields in) {
    FactId id = id(in);
    return new Draft(id, in.text("sheet"), in.nested("cells").texts());
  }

  private static FactId id(Fields in) {
    Place at = in.placeOf("id");
    long id = in.whole("id");
    if (id < 1 || id > BookFormat.LARGEST_WHOLE) {
      throw at.refusal("json.id", id);
    }
    return new FactId(id);
  }

  private static EntryKey key(Fields in) {
    return in.read("key", EntryKey::new);
  }

  private interface Build<T> {
    T now();
  }

  /** What an element refuses as a whole is refused at the element's place. */
  private static <T> T whole(Fields in, Build<T> build) {
    try {
      return build.now();
    } catch (RefusedException e) {
      throw List.of("json.at", "json.at-field").contains(e.sentence().key())
          ? e
          : in.place().refusal(e);
    }
  }
}
