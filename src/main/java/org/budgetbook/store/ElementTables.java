package org.budgetbook.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Draft;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Passage;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.catalog.ProjectClass;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/** The tables of a book's elements. */
final class ElementTables {

  static final ElementTable<UnitCode, Unit> UNITS =
      new ElementTable<>(
          "unit",
          "code",
          List.of("name", "type", "contribution"),
          Unit::code,
          UnitCode::value,
          (statement, first, unit) -> {
            statement.setString(first, unit.name());
            statement.setString(first + 1, unit.type().name());
            statement.setString(first + 2, ContributionJson.textOrNull(unit.contribution()));
          });

  static final ElementTable<ProjectCode, Project> PROJECTS =
      new ElementTable<>(
          "project",
          "code",
          List.of("name", "project_class"),
          Project::code,
          ProjectCode::value,
          (statement, first, project) -> {
            ProjectClass projectClass = project.projectClass();
            statement.setString(first, project.name());
            statement.setString(first + 1, projectClass == null ? null : projectClass.name());
          });

  static final ElementTable<FactId, BudgetLine> LINES =
      new ElementTable<>(
          "budget_line",
          "id",
          List.of(
              "unit",
              "functional",
              "category",
              "department_economic",
              "government_economic",
              "project",
              "source",
              "timing",
              "amount"),
          BudgetLine::id,
          FactId::value,
          ElementTables::bind);

  static final ElementTable<FactId, RevenueItem> REVENUE =
      new ElementTable<>(
          "revenue_item",
          "id",
          List.of("unit", "code", "source", "amount"),
          RevenueItem::id,
          FactId::value,
          (statement, first, item) -> {
            statement.setString(first, item.unit().value());
            statement.setString(first + 1, item.code().digits());
            statement.setString(first + 2, item.source().name());
            statement.setLong(first + 3, item.amount().fen());
          });

  static final ElementTable<FactId, YearEndCarryOver> CARRY_OVERS =
      new ElementTable<>(
          "year_end_carry_over",
          "id",
          List.of("unit", "source", "amount"),
          YearEndCarryOver::id,
          FactId::value,
          (statement, first, carryOver) -> {
            statement.setString(first, carryOver.unit().value());
            statement.setString(first + 1, carryOver.source().name());
            statement.setLong(first + 2, carryOver.amount().fen());
          });

  static final ElementTable<EntryKey, EnteredNumber> NUMBERS =
      new ElementTable<>(
          "entered_number",
          "entry_key",
          List.of("amount"),
          EnteredNumber::key,
          EntryKey::value,
          (statement, first, number) -> statement.setBigDecimal(first, number.value()));

  static final ElementTable<EntryKey, Passage> PASSAGES =
      new ElementTable<>(
          "passage",
          "entry_key",
          List.of("content", "written_for", "written_for_last_year"),
          Passage::key,
          EntryKey::value,
          (statement, first, passage) -> {
            statement.setString(first, passage.text());
            statement.setObject(first + 1, fenOf(passage.writtenFor()));
            statement.setObject(first + 2, fenOf(passage.writtenForLastYear()));
          });

  static final ElementTable<ProjectCode, PerformanceTarget> TARGETS =
      new ElementTable<>(
          "performance_target",
          "project",
          List.of("form"),
          PerformanceTarget::project,
          ProjectCode::value,
          (statement, first, target) -> statement.setString(first, FormJson.form(target)));

  static final ElementTable<FactId, Draft> DRAFTS =
      new ElementTable<>(
          "draft",
          "id",
          List.of("sheet", "cells"),
          Draft::id,
          FactId::value,
          (statement, first, draft) -> {
            statement.setString(first, draft.sheet());
            statement.setString(first + 1, FormJson.cells(draft.cells()));
          });

  private ElementTables() {}

  private static void bind(PreparedStatement statement, int first, BudgetLine line)
      throws SQLException {
    statement.setString(first, line.unit().value());
    statement.setString(first + 1, line.functional().digits());
    statement.setString(first + 2, line.category().name());
    statement.setString(first + 3, textOf(line.departmentEconomic()));
    statement.setString(first + 4, textOf(line.governmentEconomic()));
    statement.setString(first + 5, textOf(line.project()));
    statement.setString(first + 6, line.source().name());
    statement.setString(first + 7, line.timing().name());
    statement.setLong(first + 8, line.amount().fen());
  }

  private static @Nullable Long fenOf(@Nullable Money amount) {
    return amount == null ? null : amount.fen();
  }

  private static @Nullable String textOf(@Nullable Object code) {
    return code == null ? null : code.toString();
  }
}
