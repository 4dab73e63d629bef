package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.budgetbook.csv.WholeFiles;
import org.junit.jupiter.api.Test;

/** What is wrong with a command and not with its ledger: one sentence, and all is as it was. */
class BadCommandTest extends BadRuns {

  @Test
  void a_missing_option() {
    assertRefused("请给出 --out DIR。用法见 budgetbook tables --help", words("tables"));
  }

  @Test
  void a_misspelt_option() {
    assertRefused("不认识“--ledgr”。用法见 budgetbook tables --help", "tables", "--ledgr", "ledger.csv");
  }

  @Test
  void an_unknown_command() {
    assertRefused("不认识“tabels”。用法见 budgetbook --help", "tabels");
  }

  @Test
  void an_option_given_twice() {
    assertRefused(
        "选项 --edition 给了两次。用法见 budgetbook tables --help",
        words("tables", "--out", "x", "--edition", "lvliang-2023"));
  }

  @Test
  void a_year_that_is_no_number() {
    assertRefused(
        "选项 --year 的值“今年”不对。用法见 budgetbook tables --help",
        words("tables", "--out", out(), "--year", "今年"));
  }

  @Test
  void a_year_out_of_range() {
    assertRefused(
        "年度 25 不对，请填写 2000 至 2099 之间的年份", words("tables", "--out", out(), "--year", "25"));
  }

  @Test
  void an_unknown_unit_of_amounts() {
    assertRefused(
        "不认识金额单位“fen”，请写 --amounts yuan（元）或 --amounts wan（万元）",
        words("tables", "--out", out(), "--amounts", "fen"));
  }

  @Test
  void an_unknown_edition() {
    assertRefused(
        "没有版式“lvliang-1999”，请从现有的版式中选一个：lvliang-2023 lvliang-2025",
        "tables",
        "--ledger",
        LEDGER.toString(),
        "--edition",
        "lvliang-1999",
        "--department",
        "x",
        "--out",
        out());
  }

  @Test
  void a_command_that_only_holds_others() {
    assertRefused("请在 budgetbook editions 后面写明要做什么：list check diff", "editions");
  }

  @Test
  void an_unknown_catalogue() {
    assertRefused(
        "不认识目录种类“function”，请从这些中选一个：functional department-economic government-economic revenue",
        words("tables", "--out", out(), "--catalog", "function=x.csv"));
  }

  @Test
  void a_catalogue_with_a_malformed_code() throws IOException {
    assertRefused(
        "bureau.csv 第 3 行：功能科目编码“20A”应为 3、5 或 7 位数字",
        words("tables", "--out", out(), "--catalog", "functional=" + bureau("201,一般", "20A,外交")));
  }

  @Test
  void a_catalogue_without_names() throws IOException {
    Path file = Files.writeString(folder.resolve("bureau.csv"), "编码,说明\n201,一般\n");
    assertRefused(
        "bureau.csv 第 1 行：缺少列“名称”；表头应有“编码”和“名称”两列",
        words("tables", "--out", out(), "--catalog", "functional=" + file));
  }

  @Test
  void a_code_that_the_bureaus_own_catalogue_lacks() throws IOException {
    CommandRun run =
        CommandRun.of(
            folder,
            words("tables", "--out", out(), "--catalog", "functional=" + bureau("201,一般公共服务支出")));
    assertEquals(2, run.exit());
    assertTrue(run.err().startsWith("财政局目录中没有功能科目编码“20131”（"), run.err());
  }

  @Test
  void a_code_that_our_own_catalogue_lacks_is_only_a_warning() throws IOException {
    String ledger = Files.readString(LEDGER).replace("2013101", "2013177");
    Path file = Files.writeString(folder.resolve("ledger.csv"), ledger);
    CommandRun run =
        CommandRun.of(
            folder,
            "tables",
            "--ledger",
            file.toString(),
            "--edition",
            "lvliang-2025",
            "--department",
            "x",
            "--out",
            out());
    assertEquals(0, run.exit());
    assertEquals(
        "目录中没有功能科目编码“2013177”（15 条明细用到），表中以编码代替名称，请核对财政局目录" + System.lineSeparator(), run.err());
  }

  @Test
  void a_fault_of_the_program_goes_to_the_log_and_not_to_the_screen() throws IOException {
    WholeFiles broken =
        new WholeFiles(file -> {
          throw new IllegalStateException("市委办 1234.56");
        });
    CommandRun run = CommandRun.of(folder, broken, words("tables", "--out", out()));
    Path log = folder.resolve("budgetbook.log");
    assertEquals(
        new CommandRun(
            1, "", "程序出现意外错误，没有完成；详细情况记在 " + log + "，请把它交给技术人员" + System.lineSeparator()),
        run);
    String logged = Files.readString(log);
    assertTrue(logged.contains("java.lang.IllegalStateException\n\tat "), logged);
    assertFalse(logged.contains("市委办"), logged);
  }

  private Path bureau(String... lines) throws IOException {
    return Files.writeString(
        folder.resolve("bureau.csv"), "编码,名称\n" + String.join("\n", lines) + "\n");
  }
}
