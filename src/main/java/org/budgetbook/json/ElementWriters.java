package org.budgetbook.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Draft;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Passage;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.Project;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.Unit;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/** The fields of each kind of element; what is null, empty or zero by default is left out. */
final class ElementWriters {

  private ElementWriters() {}

  static void unit(JsonGenerator out, Unit unit) throws IOException {
    out.writeStringField("code", unit.code().value());
    out.writeStringField("name", unit.name());
    out.writeStringField("type", Fields.word(unit.type()));
    if (unit.contribution() != null) {
      ContributionFields.write(out, unit.contribution());
    }
  }

  static void project(JsonGenerator out, Project project) throws IOException {
    out.writeStringField("code", project.code().value());
    out.writeStringField("name", project.name());
    if (project.projectClass() != null) {
      out.writeStringField("class", Fields.word(project.projectClass()));
    }
  }

  static void line(JsonGenerator out, BudgetLine line) throws IOException {
    out.writeNumberField("id", line.id().value());
    out.writeStringField("unit", line.unit().value());
    out.writeStringField("functional", line.functional().digits());
    out.writeStringField("category", Fields.word(line.category()));
    code(out, "departmentEconomic", line.departmentEconomic());
    code(out, "governmentEconomic", line.governmentEconomic());
    code(out, "project", line.project());
    out.writeStringField("source", Fields.word(line.source()));
    out.writeStringField("timing", Fields.word(line.timing()));
    out.writeStringField("amount", line.amount().toYuanText());
  }

  static void revenue(JsonGenerator out, RevenueItem item) throws IOException {
    out.writeNumberField("id", item.id().value());
    out.writeStringField("unit", item.unit().value());
    out.writeStringField("code", item.code().digits());
    out.writeStringField("source", Fields.word(item.source()));
    out.writeStringField("amount", item.amount().toYuanText());
  }

  static void carryOver(JsonGenerator out, YearEndCarryOver carryOver) throws IOException {
    out.writeNumberField("id", carryOver.id().value());
    out.writeStringField("unit", carryOver.unit().value());
    out.writeStringField("source", Fields.word(carryOver.source()));
    out.writeStringField("amount", carryOver.amount().toYuanText());
  }

  static void number(JsonGenerator out, EnteredNumber number) throws IOException {
    out.writeStringField("key", number.key().value());
    BigDecimal value = number.value();
    out.writeStringField("value", (value.scale() > 0 ? value.setScale(2) : value).toPlainString());
  }

  static void passage(JsonGenerator out, Passage passage) throws IOException {
    out.writeStringField("key", passage.key().value());
    out.writeStringField("text", passage.text());
    amount(out, "writtenFor", passage.writtenFor());
    amount(out, "writtenForLastYear", passage.writtenForLastYear());
  }

  private static void amount(JsonGenerator out, String name, @Nullable Money amount)
      throws IOException {
    if (amount != null) {
      out.writeStringField(name, amount.toYuanText());
    }
  }

  static void target(JsonGenerator out, PerformanceTarget target) throws IOException {
    out.writeStringField("project", target.project().value());
    text(out, "attribute", target.attribute());
    text(out, "period", target.period());
    funds(out, "term", target.term());
    funds(out, "annual", target.annual());
    text(out, "overview", target.overview());
    text(out, "basis", target.basis());
    text(out, "necessity", target.necessity());
    text(out, "safeguards", target.safeguards());
    text(out, "plan", target.plan());
    text(out, "termGoal", target.termGoal());
    text(out, "annualGoal", target.annualGoal());
    if (target.indicators().isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("indicators");
    for (Indicator indicator : target.indicators()) {
      out.writeStartObject();
      out.writeStringField("group", Fields.word(indicator.group()));
      text(out, "kind", indicator.kind());
      text(out, "name", indicator.name());
      text(out, "termValue", indicator.termValue());
      text(out, "annualValue", indicator.annualValue());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  static void draft(JsonGenerator out, Draft draft) throws IOException {
    out.writeNumberField("id", draft.id().value());
    out.writeStringField("sheet", draft.sheet());
    out.writeObjectFieldStart("cells");
    for (Map.Entry<String, String> cell : draft.cells().entrySet()) {
      out.writeStringField(cell.getKey(), cell.getValue());
    }
    out.writeEndObject();
  }

  private static void funds(JsonGenerator out, String name, Funds funds) throws IOException {
    if (funds.equals(Funds.NONE)) {
      return;
    }
    out.writeObjectFieldStart(name);
    part(out, "central", funds.central());
    part(out, "provincial", funds.provincial());
    part(out, "local", funds.local());
    part(out, "own", funds.own());
    part(out, "other", funds.other());
    out.writeEndObject();
  }

  private static void part(JsonGenerator out, String name, Money amount) throws IOException {
    if (!amount.isZero()) {
      out.writeStringField(name, amount.toYuanText());
    }
  }

  private static void text(JsonGenerator out, String name, String text) throws IOException {
    if (!text.isEmpty()) {
      out.writeStringField(name, text);
    }
  }

  private static void code(JsonGenerator out, String name, @Nullable Object code)
      throws IOException {
    if (code != null) {
      out.writeStringField(name, code.toString());
    }
  }
}
