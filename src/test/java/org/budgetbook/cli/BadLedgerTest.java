package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Every fault a ledger can have is one sentence with file and line, exit code 2, and no file in the
 * output folder.
 */
class BadLedgerTest extends LedgerRuns {

  @Test
  void a_good_ledger_passes() throws IOException {
    CommandRun run = run(write(HEADER, BASIC, PROJECT));
    assertEquals(0, run.exit(), run.err());
  }

  @Test
  void an_unknown_column() throws IOException {
    assertRefused("ledger.csv 第 1 行：不认识列“备注”；表头应为：" + COLUMNS, write(HEADER + ",备注", BASIC + ",无"));
  }

  @Test
  void a_column_without_a_name() throws IOException {
    assertRefused("ledger.csv 第 1 行：第 12 列没有列名；请删除这一列或填写列名", write(HEADER + ",", BASIC + ","));
  }

  @Test
  void a_missing_column() throws IOException {
    assertRefused(
        "ledger.csv 第 1 行：缺少列“年度”；表头应为：" + COLUMNS,
        write(HEADER.replace(",年度", ""), BASIC.replace(",当年", "")));
  }

  @Test
  void a_header_given_twice() throws IOException {
    assertRefused("ledger.csv 第 1 行：列“年度”出现了两次，请只保留一列", write(HEADER + ",年度", BASIC + ",当年"));
  }

  @Test
  void an_amount_with_three_decimals() throws IOException {
    assertRefused(
        "ledger.csv 第 2 行：金额“3985513.001”的小数超过两位，请精确到分（两位小数）",
        write(HEADER, BASIC.replace("13.00", "13.001")));
  }

  @Test
  void a_text_in_an_amount() throws IOException {
    assertRefused(
        "ledger.csv 第 2 行：“约三百万”不是金额，请填写数字，例如 12345.60",
        write(HEADER, BASIC.replace("3985513.00", "约三百万")));
  }

  @Test
  void a_blank_amount() throws IOException {
    assertRefused(
        "ledger.csv 第 2 行：金额是空的，请填写数字（没有金额就填 0）", write(HEADER, BASIC.replace("3985513.00", "")));
  }

  @Test
  void amounts_whose_sum_cannot_be_counted() throws IOException {
    String[] lines = new String[101];
    java.util.Arrays.fill(lines, BASIC.replace("3985513.00", "999999999999999.99"));
    lines[0] = HEADER;
    assertRefused("ledger.csv 第 94 行：金额合计超出了可以计算的范围，请检查金额；另有 7 处问题", write(lines));
  }

  @Test
  void a_functional_code_of_wrong_length() throws IOException {
    assertRefused(
        "ledger.csv 第 2 行：功能科目编码“20131”有 5 位，请填写到“项”（7 位数字）",
        write(HEADER, BASIC.replace("2013101", "20131")));
  }

  @Test
  void a_department_economic_code_of_wrong_length() throws IOException {
    assertRefused(
        "ledger.csv 第 2 行：部门经济科目编码“301”有 3 位，请填写到“款”（5 位数字）",
        write(HEADER, BASIC.replace("30101", "301")));
  }

  @Test
  void a_government_economic_code_that_is_not_digits() throws IOException {
    assertRefused(
        "ledger.csv 第 2 行：政府经济科目编码“5010O”有 5 位，请填写到“款”（5 位数字）",
        write(HEADER, BASIC.replace("50101", "5010O")));
  }

  @Test
  void an_unknown_category() throws IOException {
    assertRefused(
        "ledger.csv 第 2 行：不认识支出类别“工资”，应为：人员经费、公用经费、项目支出",
        write(HEADER, BASIC.replace("人员经费", "工资")));
  }

  @Test
  void an_unknown_fund_source() throws IOException {
    assertRefused(
        "ledger.csv 第 2 行：不认识资金来源“财政”，应为：一般公共预算、政府性基金预算、国有资本经营预算、财政专户管理资金、单位资金",
        write(HEADER, BASIC.replace("一般公共预算", "财政")));
  }

  @Test
  void an_unknown_timing() throws IOException {
    assertRefused(
        "ledger.csv 第 2 行：不认识年度“2025”，应为：当年、上年结转", write(HEADER, BASIC.replace("当年", "2025")));
  }

  @Test
  void a_unit_code_with_two_names() throws IOException {
    assertRefused(
        "ledger.csv 第 3 行：单位编码“001”前面叫“市委办”，这里叫“市委办公室”；同一编码请用同一名称",
        write(HEADER, BASIC, PROJECT.replace("市委办", "市委办公室")));
  }

  @Test
  void a_unit_without_code() throws IOException {
    assertRefused(
        "ledger.csv 第 2 行：单位编码“”是空的或超过 40 个字，请改短或补上", write(HEADER, BASIC.replaceFirst("001", "")));
  }

  @Test
  void a_unit_without_name() throws IOException {
    assertRefused(
        "ledger.csv 第 2 行：编码为“001”的单位没有名称，请填写单位名称", write(HEADER, BASIC.replace("市委办", "")));
  }

  @Test
  void a_project_code_with_two_names() throws IOException {
    assertRefused(
        "ledger.csv 第 3 行：项目编码“P1”前面叫“会议费”，这里叫“培训费”；同一编码请用同一名称",
        write(HEADER, PROJECT, PROJECT.replace("会议费", "培训费")));
  }

  @Test
  void project_expenditure_without_a_project_code() throws IOException {
    assertRefused("ledger.csv 第 2 行：项目支出没有项目编码，请填写", write(HEADER, PROJECT.replace("P1", "")));
  }

  @Test
  void basic_expenditure_with_a_project() throws IOException {
    assertRefused(
        "ledger.csv 第 2 行：基本支出不填项目编码，这里填了“P1”；如属项目支出，请把支出类别改为“项目支出”",
        write(HEADER, BASIC.replace(",,,", ",P1,会议费,")));
  }

  @Test
  void basic_expenditure_without_department_economic_code() throws IOException {
    assertRefused("ledger.csv 第 2 行：基本支出没有部门经济科目编码，请填写", write(HEADER, BASIC.replace("30101", "")));
  }

  @Test
  void basic_expenditure_without_government_economic_code() throws IOException {
    assertRefused("ledger.csv 第 2 行：基本支出没有政府经济科目编码，请填写", write(HEADER, BASIC.replace("50101", "")));
  }

  @Test
  void too_many_cells() throws IOException {
    assertRefused("ledger.csv 第 2 行：有 12 个单元格，表头有 11 个；请检查是否多写或少写了逗号", write(HEADER, BASIC + ",x"));
  }

  @Test
  void too_few_cells() throws IOException {
    assertRefused(
        "ledger.csv 第 3 行：有 10 个单元格，表头有 11 个；请检查是否多写或少写了逗号",
        write(HEADER, BASIC, BASIC.replace(",,,", ",,")));
  }

  @Test
  void amounts_that_look_like_ten_thousands_raise_a_question() throws IOException {
    assertRefused(
        "ledger.csv 的金额都不到 1000，单位是元还是万元？请选定金额单位再试（命令用 --amounts yuan 或 --amounts wan）",
        write(
            HEADER, BASIC.replace("3985513.00", "398.55"), BASIC.replace("3985513.00", "-999.99")));
  }

  @Test
  void the_question_is_answered_with_yuan() throws IOException {
    assertEquals("0.04", total(write(HEADER, BASIC.replace("3985513.00", "398.55")), "yuan"));
  }

  @Test
  void the_question_is_answered_with_ten_thousands() throws IOException {
    assertEquals("398.55", total(write(HEADER, BASIC.replace("3985513.00", "398.551234")), "wan"));
  }

  @Test
  void ten_thousands_are_no_finer_than_a_fen() throws IOException {
    assertRefused(
        "ledger.csv 第 2 行：金额“398.5512345”万元的小数超过六位，请精确到分（六位小数）",
        write(HEADER, BASIC.replace("3985513.00", "398.5512345")),
        "--amounts",
        "wan");
  }

  @Test
  void amounts_that_are_all_zero_raise_no_question() throws IOException {
    assertEquals(0, run(write(HEADER, BASIC.replace("3985513.00", "0"))).exit());
  }

  /** The total of table 3. */
  private String total(Path ledger, String unit) throws IOException {
    CommandRun run = run(ledger, "--amounts", unit);
    assertEquals(0, run.exit(), run.err());
    return Files.readAllLines(out().resolve("table03.tsv")).getFirst().split("\t")[2];
  }
}
