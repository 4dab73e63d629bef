package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildCommandTest {

  private static final String DEPARTMENT = "中国共产党吕梁市委员会办公室";
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "2025");

  @TempDir private Path folder;

  private CommandRun rebuild(Path tables, String out) {
    return CommandRun.of(
        folder,
        "rebuild",
        "--tables",
        tables.toString(),
        "--edition",
        "lvliang-2025",
        "--department",
        DEPARTMENT,
        "--out",
        folder.resolve(out).toString());
  }

  @Test
  void the_tables_of_2025_become_a_ledger_that_gives_the_same_tables() throws IOException {
    CommandRun run = rebuild(GOLDEN, "ledger.csv");
    assertEquals(
        List.of(
            "已还原 49 条明细：表上可以断定的 23 条，按常见对应关系推定的 26 条，待确认的 0 条",
            "单位编码、项目编码、单位性质表上没有，是按顺序编的，请改成财政部门给的",
            "已写出 " + folder.resolve("ledger.csv") + "，逐条依据见 " + folder.resolve("ledger-逐条依据.csv")),
        run.out().lines().toList());
    CommandRun.of(
        folder,
        "tables",
        "--ledger",
        folder.resolve("ledger.csv").toString(),
        "--edition",
        "lvliang-2025",
        "--department",
        DEPARTMENT,
        "--out",
        folder.resolve("again").toString());
    for (int table = 1; table <= 13; table++) {
      String name = "table" + (table < 10 ? "0" : "") + table + ".tsv";
      assertEquals(
          Files.readString(GOLDEN.resolve(name)),
          Files.readString(folder.resolve("again").resolve(name)),
          name);
    }
    List<String> basis = Files.readAllLines(folder.resolve("ledger-逐条依据.csv"));
    assertEquals(50, basis.size());
    assertTrue(basis.getFirst().endsWith(",依据"), basis.getFirst());
  }

  @Test
  void a_budget_file_is_written_as_well() throws IOException {
    assertEquals(0, rebuild(GOLDEN, "book.json").exit());
    CommandRun check =
        CommandRun.of(folder, "narrative", "--book", folder.resolve("book.json").toString());
    assertEquals(0, check.exit(), check.err());
  }

  @Test
  void tables_that_no_ledger_prints_are_refused_by_the_figures_and_nothing_is_written()
      throws IOException {
    Path spoilt = Files.createDirectory(folder.resolve("spoilt"));
    try (Stream<Path> files = Files.list(GOLDEN)) {
      for (Path file : files.filter(one -> one.toString().contains("table")).toList()) {
        Files.copy(file, spoilt.resolve(file.getFileName()));
      }
    }
    Path six = spoilt.resolve("table06.tsv");
    Files.writeString(six, Files.readString(six).replace("1378.58", "1378.85"));
    CommandRun run = rebuild(spoilt, "ledger.csv");
    assertEquals(ExitCode.REFUSED, run.exit());
    assertEquals(
        List.of(
            "没有一份明细能同时印出下面这 3 处，其中至少有一处不对，请对照原件核对：",
            "表 6“合计”的“合计”为 1521.54",
            "表 6“合计”的“人员经费”为 1378.85",
            "表 6“合计”的“公用经费”为 142.96"),
        run.err().lines().toList());
    assertEquals(false, Files.exists(folder.resolve("ledger.csv")));
  }

  /** Rebuilds from what the golden book was exported as. */
  private CommandRun rebuildFrom(String format, String option) {
    Path exported = folder.resolve("published." + format);
    CommandRun.of(
        folder,
        "export",
        format,
        "--book",
        GOLDEN.resolve("book.json").toString(),
        "--out",
        exported.toString());
    return CommandRun.of(
        folder,
        "rebuild",
        option,
        exported.toString(),
        "--edition",
        "lvliang-2025",
        "--department",
        DEPARTMENT,
        "--out",
        folder.resolve("ledger.csv").toString());
  }

  @Test
  void a_workbook_of_the_tables_will_do_as_well() {
    CommandRun run = rebuildFrom("xlsx", "--workbook");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().startsWith("已还原 49 条明细"), run.out());
  }

  @Test
  void the_published_pdf_will_do_as_well() {
    CommandRun run = rebuildFrom("pdf", "--document");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().startsWith("已还原 49 条明细"), run.out());
  }

  @Test
  void a_missing_table_and_a_file_that_is_neither_csv_nor_json_are_refused() throws IOException {
    assertEquals(
        new CommandRun(
            2, "", "输出文件“ledger.txt”的名称要以 .csv 或 .json 结尾，请改一下" + System.lineSeparator()),
        rebuild(GOLDEN, "ledger.txt"));
    Path few = Files.createDirectory(folder.resolve("few"));
    Files.copy(GOLDEN.resolve("table06.tsv"), few.resolve("table06.tsv"));
    assertEquals(
        new CommandRun(2, "", "没有表 1：还原预算明细要用全部公开表，请补上这张表" + System.lineSeparator()),
        rebuild(few, "ledger.csv"));
  }
}
