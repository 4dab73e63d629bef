package org.budgetbook.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Department;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.Timing;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerReaderTest {

  private static final Heading HEADING = new Heading("lvliang-2025", 2025, new Department("市委办"));
  private static final List<String> LINES =
      List.of(
          "单位编码,单位名称,功能科目编码,支出类别,部门经济科目编码,政府经济科目编码,项目编码,项目名称,资金来源,年度,金额（元）",
          "002,信息中心,2013150,公用经费,30201,50201,,,财政专户,本年,\"1,234.50\"",
          "001,市委办,2013102,项目支出,,50299,P1,\"会议、培训费\",政府性基金,结转,-20000",
          "002,信息中心,2013150,项目支出,,,P1,\"会议、培训费\",单位资金,上年结转,0");

  @TempDir private Path folder;

  @Test
  void a_name_that_looks_like_a_formula_is_guarded_in_the_file_and_comes_back() throws IOException {
    String line = "-2,=1+1,2013102,项目支出,,,@P,+项目,单位资金,当年,-5000.00";
    Book book = read(List.of(LINES.getFirst(), line));
    String written = new LedgerWriter(new Vocabulary(Resources.ofProgram())).text(book);
    assertEquals("'-2,'=1+1,2013102,项目支出,,,'@P,'+项目,单位资金,当年,-5000.00", written.split("\r\n")[1]);
    assertEquals(book, read(List.of(written.split("\r\n"))));
  }

  @Test
  void units_projects_and_lines_stand_in_the_order_of_the_ledger() throws IOException {
    Book book = read(LINES);
    UnitCode centre = new UnitCode("002");
    UnitCode office = new UnitCode("001");
    ProjectCode project = new ProjectCode("P1");
    FunctionalCode running = new FunctionalCode("2013150");
    assertEquals(HEADING, book.heading());
    assertEquals(
        List.of(
            new Unit(centre, "信息中心", UnitType.ADMINISTRATIVE),
            new Unit(office, "市委办", UnitType.ADMINISTRATIVE)),
        book.units().asList());
    assertEquals(List.of(new Project(project, "会议、培训费")), book.projects().asList());
    assertEquals(
        List.of(
            new BudgetLine(
                new FactId(1),
                centre,
                running,
                Category.OPERATING,
                new DepartmentEconomicCode("30201"),
                new GovernmentEconomicCode("50201"),
                null,
                FundSource.FISCAL_SPECIAL_ACCOUNT,
                Timing.CURRENT_YEAR,
                Money.ofFen(123_450)),
            new BudgetLine(
                new FactId(2),
                office,
                new FunctionalCode("2013102"),
                Category.PROJECT,
                null,
                new GovernmentEconomicCode("50299"),
                project,
                FundSource.GOVERNMENT_FUND_BUDGET,
                Timing.CARRIED_OVER,
                Money.ofYuan(-20_000)),
            new BudgetLine(
                new FactId(3),
                centre,
                running,
                Category.PROJECT,
                null,
                null,
                project,
                FundSource.UNIT_FUNDS,
                Timing.CARRIED_OVER,
                Money.ZERO)),
        book.lines().asList());
  }

  @Test
  void columns_may_stand_in_any_order() throws IOException {
    List<String> reversed =
        LINES.stream()
            .map(line -> line.replace("\"1,234.50\"", "1234.50"))
            .map(line -> {
              List<String> cells = Arrays.asList(line.split(",", -1));
              Collections.reverse(cells);
              return String.join(",", cells);
            })
            .toList();
    assertEquals(read(LINES), read(reversed));
  }

  @Test
  void a_byte_order_mark_blank_rows_and_old_line_ends_say_nothing() throws IOException {
    Book plain = read(LINES);
    Path file = folder.resolve("marked.csv");
    Files.writeString(
        file,
        "\uFEFF" + LINES.stream().collect(Collectors.joining("\r\n\r\n")) + "\r\n,,,,,,,,,,\r\n",
        StandardCharsets.UTF_8);
    assertEquals(plain, new LedgerReader(vocabulary()).read(file, HEADING, null));
  }

  @Test
  void equal_codes_are_one_object() throws IOException {
    List<BudgetLine> lines = read(LINES).lines().asList();
    assertSame(lines.get(0).functional(), lines.get(2).functional());
    assertSame(lines.get(0).unit(), lines.get(2).unit());
    assertSame(lines.get(1).project(), lines.get(2).project());
  }

  @Test
  void a_hundred_thousand_lines_are_read_in_well_under_the_time_a_user_notices()
      throws IOException {
    StringBuilder text = new StringBuilder(LINES.getFirst()).append('\n');
    for (int i = 0; i < 100_000; i++) {
      text.append(
          "%03d,单位%d,2013150,项目支出,30201,50201,P%d,项目%d,一般公共预算,当年,%d.%02d%n"
              .formatted(i % 40, i % 40, i % 900, i % 900, 1000 + i, i % 100));
    }
    Path file = Files.writeString(folder.resolve("large.csv"), text);
    LedgerReader reader = new LedgerReader(vocabulary());
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      long begin = System.nanoTime();
      assertEquals(100_000, reader.read(file, HEADING, null).lines().size());
      best = Math.min(best, (System.nanoTime() - begin) / 1_000_000);
    }
    System.out.println("[measured] ledger of 100,000 lines read in " + best + " ms");
    assertTrue(best < 1_500, best + " ms");
  }

  private Book read(List<String> lines) throws IOException {
    Path file = Files.writeString(folder.resolve("ledger.csv"), String.join("\n", lines));
    return new LedgerReader(vocabulary()).read(file, HEADING, null);
  }

  private static Vocabulary vocabulary() {
    return new Vocabulary(Resources.ofProgram());
  }
}
