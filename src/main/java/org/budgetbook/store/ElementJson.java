package org.budgetbook.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Department;
import org.budgetbook.book.Draft;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Passage;
import org.budgetbook.book.PerformanceTarget;
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
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/** The fields of each kind of element in an edit's JSON; null fields are left out. */
final class ElementJson {

  private ElementJson() {}

  static void write(JsonGenerator out, Heading heading) throws IOException {
    out.writeStringField("edition", heading.edition());
    out.writeNumberField("year", heading.year());
    out.writeStringField("department", heading.department().name());
  }

  static Heading heading(JsonFields in) throws IOException {
    return new Heading(
        in.text("edition"),
        Math.toIntExact(in.number("year")),
        new Department(in.text("department")));
  }

  static void write(JsonGenerator out, Unit unit) throws IOException {
    out.writeStringField("code", unit.code().value());
    out.writeStringField("name", unit.name());
    out.writeStringField("type", unit.type().name());
    String contribution = ContributionJson.textOrNull(unit.contribution());
    if (contribution != null) {
      out.writeStringField("contribution", contribution);
    }
  }

  static Unit unit(JsonFields in) throws IOException {
    return new Unit(
        new UnitCode(in.text("code")),
        in.text("name"),
        UnitType.valueOf(in.text("type")),
        ContributionJson.read(in.find("contribution")));
  }

  static void write(JsonGenerator out, Project project) throws IOException {
    out.writeStringField("code", project.code().value());
    out.writeStringField("name", project.name());
    ProjectClass projectClass = project.projectClass();
    if (projectClass != null) {
      out.writeStringField("class", projectClass.name());
    }
  }

  static Project project(JsonFields in) throws IOException {
    return new Project(
        new ProjectCode(in.text("code")),
        in.text("name"),
        code(in.find("class"), ProjectClass::valueOf));
  }

  static void write(JsonGenerator out, BudgetLine line) throws IOException {
    out.writeNumberField("id", line.id().value());
    out.writeStringField("unit", line.unit().value());
    out.writeStringField("functional", line.functional().digits());
    out.writeStringField("category", line.category().name());
    writeCode(out, "departmentEconomic", line.departmentEconomic());
    writeCode(out, "governmentEconomic", line.governmentEconomic());
    writeCode(out, "project", line.project());
    out.writeStringField("source", line.source().name());
    out.writeStringField("timing", line.timing().name());
    write(out, line.amount());
  }

  static BudgetLine line(JsonFields in) throws IOException {
    return new BudgetLine(
        new FactId(in.number("id")),
        new UnitCode(in.text("unit")),
        new FunctionalCode(in.text("functional")),
        Category.valueOf(in.text("category")),
        code(in.find("departmentEconomic"), DepartmentEconomicCode::new),
        code(in.find("governmentEconomic"), GovernmentEconomicCode::new),
        code(in.find("project"), ProjectCode::new),
        FundSource.valueOf(in.text("source")),
        Timing.valueOf(in.text("timing")),
        amount(in));
  }

  static void write(JsonGenerator out, RevenueItem item) throws IOException {
    out.writeNumberField("id", item.id().value());
    out.writeStringField("unit", item.unit().value());
    out.writeStringField("code", item.code().digits());
    out.writeStringField("source", item.source().name());
    write(out, item.amount());
  }

  static RevenueItem revenue(JsonFields in) throws IOException {
    return new RevenueItem(
        new FactId(in.number("id")),
        new UnitCode(in.text("unit")),
        new RevenueCode(in.text("code")),
        FundSource.valueOf(in.text("source")),
        amount(in));
  }

  static void write(JsonGenerator out, YearEndCarryOver carryOver) throws IOException {
    out.writeNumberField("id", carryOver.id().value());
    out.writeStringField("unit", carryOver.unit().value());
    out.writeStringField("source", carryOver.source().name());
    write(out, carryOver.amount());
  }

  static YearEndCarryOver carryOver(JsonFields in) throws IOException {
    return new YearEndCarryOver(
        new FactId(in.number("id")),
        new UnitCode(in.text("unit")),
        FundSource.valueOf(in.text("source")),
        amount(in));
  }

  static void write(JsonGenerator out, EnteredNumber number) throws IOException {
    out.writeStringField("key", number.key().value());
    out.writeStringField("value", number.value().toPlainString());
  }

  static EnteredNumber number(JsonFields in) throws IOException {
    return new EnteredNumber(new EntryKey(in.text("key")), new BigDecimal(in.text("value")));
  }

  static void write(JsonGenerator out, Passage passage) throws IOException {
    out.writeStringField("key", passage.key().value());
    out.writeStringField("text", passage.text());
    fen(out, "writtenFor", passage.writtenFor());
    fen(out, "writtenForLastYear", passage.writtenForLastYear());
  }

  static Passage passage(JsonFields in) throws IOException {
    return new Passage(
        new EntryKey(in.text("key")),
        in.text("text"),
        code(in.find("writtenFor"), fen -> Money.ofFen(Long.parseLong(fen))),
        code(in.find("writtenForLastYear"), fen -> Money.ofFen(Long.parseLong(fen))));
  }

  private static void fen(JsonGenerator out, String name, @Nullable Money amount)
      throws IOException {
    if (amount != null) {
      out.writeStringField(name, Long.toString(amount.fen()));
    }
  }

  static void write(JsonGenerator out, PerformanceTarget target) throws IOException {
    out.writeStringField("project", target.project().value());
    out.writeStringField("form", FormJson.form(target));
  }

  static PerformanceTarget target(JsonFields in) throws IOException {
    return FormJson.form(new ProjectCode(in.text("project")), in.text("form"));
  }

  static void write(JsonGenerator out, Draft draft) throws IOException {
    out.writeNumberField("id", draft.id().value());
    out.writeStringField("sheet", draft.sheet());
    out.writeStringField("cells", FormJson.cells(draft.cells()));
  }

  static Draft draft(JsonFields in) throws IOException {
    return new Draft(
        new FactId(in.number("id")), in.text("sheet"), FormJson.cells(in.text("cells")));
  }

  private static void write(JsonGenerator out, Money amount) throws IOException {
    out.writeStringField("amount", Long.toString(amount.fen()));
  }

  private static Money amount(JsonFields in) throws IOException {
    return Money.ofFen(Long.parseLong(in.text("amount")));
  }

  private static void writeCode(JsonGenerator out, String field, @Nullable Object code)
      throws IOException {
    if (code != null) {
      out.writeStringField(field, code.toString());
    }
  }

  private static <T> @Nullable T code(@Nullable String text, Function<String, T> read) {
    return text == null ? null : read.apply(text);
  }
}
