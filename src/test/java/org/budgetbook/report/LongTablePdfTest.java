package org.budgetbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Progress;
import org.budgetbook.report.Ledgers.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that do not fit one page. */
class LongTablePdfTest {

  /** Rows of the tables tried: from one page to three. */
  private static final int FEWEST = 16;

  private static final int MOST = 56;

  @TempDir private Path folder;

  private final TablesReport report = new TablesReport(Resources.ofProgram());

  private PrintedTables.Printed print(TableFigures table) {
    Path pdf = folder.resolve("table.pdf");
    report.writePdf(List.of(table), pdf, Progress.SILENT);
    return PrintedTables.read(pdf, List.of(table)).getFirst();
  }

  private static List<Project> projects(int count) {
    Random random = new Random(7);
    String words = "市级机关事业单位办公用房维修改造、信息化系统运行维护（含等级保护测评）及“两会”服务保障专项经费，";
    List<Project> projects = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      int length = 4 + random.nextInt(number % 5 == 0 ? 120 : 24);
      StringBuilder name = new StringBuilder("项目" + number);
      while (name.length() < length) {
        name.append(words, 0, Math.min(words.length(), length - name.length()));
      }
      projects.add(new Project(name.toString(), random.nextLong(100, 900_000_000_000L) + ".37"));
    }
    return projects;
  }

  @Test
  void five_hundred_projects_print_without_loss_under_a_header_on_every_page() {
    TableFigures table = Ledgers.table(Ledgers.ofProjects(folder, 2023, projects(500)), 12);
    PrintedTables.Printed printed = print(table);
    assertEquals(PrintedTables.expected(table), printed.rows());
    assertTrue(printed.rowsOnPages().size() > 10, printed.rowsOnPages().toString());
    assertTrue(
        printed.rowsOnPages().stream().allMatch(rows -> rows >= 3),
        printed.rowsOnPages().toString());
  }

  @Test
  void a_table_of_any_length_ends_with_a_page_of_at_least_three_rows() {
    TableFigures whole = Ledgers.table(Ledgers.ofProjects(folder, 2025, projects(60)), 12);
    List<TableFigures> tables =
        IntStream.rangeClosed(FEWEST, MOST).mapToObj(rows -> shortened(whole, rows)).toList();
    Path pdf = folder.resolve("tables.pdf");
    report.writePdf(tables, pdf, Progress.SILENT);
    List<PrintedTables.Printed> printed = PrintedTables.read(pdf, tables);
    for (int at = 0; at < tables.size(); at++) {
      List<Integer> rows = printed.get(at).rowsOnPages();
      assertEquals(PrintedTables.expected(tables.get(at)), printed.get(at).rows());
      assertTrue(rows.getLast() >= 3, at + FEWEST + " rows as " + rows);
    }
  }

  @Test
  void a_name_longer_than_a_page_runs_on_to_the_next_without_loss() {
    String name = projects(30).stream().map(Project::name).collect(Collectors.joining()).repeat(6);
    TableFigures table =
        Ledgers.table(
            Ledgers.ofProjects(
                folder, 2023, List.of(new Project("甲", "10000"), new Project(name, "20000"))),
            12);
    Path pdf = folder.resolve("table.pdf");
    report.writePdf(List.of(table), pdf, Progress.SILENT);
    List<PrintedPdf.Page> pages = PrintedPdf.read(pdf);
    assertTrue(pages.size() > 1, pages.size() + " pages");
    String read =
        pages.stream()
            .flatMap(page -> page.cells().stream())
            .map(PrintedPdf.Cell::text)
            .filter(text -> text.length() > 20)
            .collect(Collectors.joining());
    assertEquals(name, read);
  }

  @Test
  void a_rare_character_that_only_a_further_font_has_is_printed() throws Exception {
    TableFigures table =
        Ledgers.table(
            Ledgers.ofProjects(folder, 2025, List.of(new Project("龚䶮𱈌名人工作室经费", "120000"))), 12);
    assertEquals(PrintedTables.expected(table), print(table).rows());
    assertEquals(List.of(), ArchivePdf.faults(folder.resolve("table.pdf")));
  }

  @Test
  void a_negative_amount_and_one_of_billions_stand_whole_in_their_cells() {
    TableFigures table =
        Ledgers.table(
            Ledgers.ofProjects(
                folder,
                2023,
                List.of(
                    new Project("收回结余", "-98765432109.87"),
                    new Project("新区建设", "9876543210987.65"))),
            12);
    List<String> expected = PrintedTables.expected(table);
    assertTrue(expected.toString().contains("-9,876,543.21"), expected.toString());
    assertEquals(expected, print(table).rows());
  }

  private static TableFigures shortened(TableFigures table, int rows) {
    return new TableFigures(
        table.definition(),
        table.edition(),
        table.year(),
        table.title(),
        table.department(),
        table.rows().subList(0, rows),
        false);
  }
}
