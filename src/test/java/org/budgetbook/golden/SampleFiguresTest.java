package org.budgetbook.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Fact;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.catalog.Catalogs;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.Timing;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.oracle.PrintedRows;
import org.budgetbook.figures.oracle.SlowOracle;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.money.Money;
import org.junit.jupiter.api.Test;

/** The sample department shows all the product can. */
class SampleFiguresTest {

  private final Resources resources = Resources.ofProgram();
  private final Book book = SampleBook.book();

  private List<Edition> editions() {
    Editions editions = new Editions(resources);
    return editions.ids().stream().map(editions::load).toList();
  }

  @Test
  void no_table_is_empty_in_any_edition() {
    for (Edition edition : editions()) {
      for (TableFigures table : new FiguresEngine(edition, book).tables()) {
        assertFalse(table.empty(), edition.id() + " " + table.definition().id());
      }
    }
  }

  @Test
  void its_figures_are_those_of_the_slow_calculation() {
    for (Edition edition : editions()) {
      assertEquals(
          new SlowOracle(book, edition.catalogs(), edition.id().equals("lvliang-2025")).tables(),
          PrintedRows.of(new FiguresEngine(edition, book).tables()),
          edition.id());
    }
  }

  @Test
  void revenue_and_expenditure_balance() {
    for (Edition edition : editions()) {
      FiguresEngine engine = new FiguresEngine(edition, book);
      for (int table : List.of(0, 3)) {
        String id = edition.tables().get(table).id();
        Money revenue =
            engine.figure(
                new CellAddress(id, "income", new RowKey.Fixed("total-revenue"), "amount"));
        Money expenditure =
            engine.figure(
                new CellAddress(id, "expenditure", new RowKey.Fixed("total-expenditure"), "total"));
        assertEquals(revenue, expenditure, id);
        assertTrue(revenue.signum() > 0, id);
      }
    }
  }

  @Test
  void entered_revenue_is_what_is_spent_and_kept() {
    for (FundSource source :
        List.of(FundSource.GOVERNMENT_FUND_BUDGET, FundSource.STATE_CAPITAL_BUDGET)) {
      Money entered = sum(book.revenue().values().stream().filter(item -> item.source() == source));
      Money spent =
          sum(
              book.lines().values().stream()
                  .filter(line -> line.source() == source)
                  .filter(line -> line.timing() == Timing.CURRENT_YEAR));
      Money kept = sum(book.carryOvers().values().stream().filter(item -> item.source() == source));
      assertEquals(spent.plus(kept), entered, source.name());
    }
  }

  @Test
  void every_code_is_in_the_catalogues() {
    Catalogs catalogs = editions().getFirst().catalogs();
    List<ClassificationCode> unknown = new ArrayList<>();
    for (BudgetLine line : book.lines()) {
      keepUnknown(catalogs, line.functional(), unknown);
      keepUnknown(catalogs, line.departmentEconomic(), unknown);
      keepUnknown(catalogs, line.governmentEconomic(), unknown);
    }
    for (RevenueItem item : book.revenue()) {
      keepUnknown(catalogs, item.code(), unknown);
    }
    assertEquals(List.of(), unknown);
  }

  private static void keepUnknown(
      Catalogs catalogs,
      @org.jspecify.annotations.Nullable ClassificationCode code,
      List<ClassificationCode> unknown) {
    if (code != null) {
      CatalogKind kind = Catalogs.kindOf(code);
      if (!catalogs.of(kind).contains(code.digits())) {
        unknown.add(code);
      }
    }
  }

  @Test
  void economic_codes_correspond_for_the_type_of_their_unit() {
    Catalogs catalogs = editions().getFirst().catalogs();
    List<BudgetLine> others = new ArrayList<>();
    for (BudgetLine line : book.lines()) {
      DepartmentEconomicCode department = line.departmentEconomic();
      GovernmentEconomicCode government = line.governmentEconomic();
      if (department != null
          && !catalogs
              .correspondence()
              .propose(department, book.typeOf(line.unit()))
              .map(pair -> pair.government().equals(government))
              .orElse(false)) {
        others.add(line);
      }
    }
    assertEquals(List.of(), others);
  }

  @Test
  void it_has_the_promised_size_and_variety() {
    int lines = book.lines().size();
    assertTrue(lines >= 110 && lines <= 130, "lines: " + lines);
    assertEquals(25, book.projects().size());
    assertEquals(3, book.units().size());
    Set<UnitType> types = EnumSet.noneOf(UnitType.class);
    book.units().forEach(unit -> types.add(unit.type()));
    assertEquals(EnumSet.allOf(UnitType.class), types);
    Set<FundSource> sources = EnumSet.noneOf(FundSource.class);
    Set<Timing> timings = EnumSet.noneOf(Timing.class);
    for (BudgetLine line : book.lines()) {
      sources.add(line.source());
      timings.add(line.timing());
    }
    assertEquals(EnumSet.allOf(FundSource.class), sources);
    assertEquals(EnumSet.allOf(Timing.class), timings);
    long names =
        book.projects().values().stream().map(project -> project.name()).distinct().count();
    assertEquals(24, names, "two projects share a name");
  }

  private static Money sum(java.util.stream.Stream<? extends Fact> facts) {
    return facts.map(Fact::amount).reduce(Money.ZERO, Money::plus);
  }
}
