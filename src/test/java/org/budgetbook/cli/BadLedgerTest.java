package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every fault a ledger can have is one sentence with file and line, exit code 2, and no file in the
 * output folder.
 */
class BadLedgerTest {

  private static final String HEADER =
      "单位编码,单位名称,功能科目编码,支出类别,部门经济科目编码,政府经济科目编码,项目编码,项目名称,资金来源,年度,金额（元）";
  private static final String COLUMNS =
      "单位编码、单位名称、功能科目编码、支出类别、部门经济科目编码、政府经济科目编码、项目编码、项目名称、资金来源、年度、金额（元）";
  private static final String BASIC = "001,市委办,2013101,人员经费,30101,50101,,,一般公共预算,当年,3985513.00";
  private static final String PROJECT = "001,市委办,2013102,项目支出,,,P1,会议费,一般公共预算,当年,20000.00";

  @TempDir private Path folder;

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
  void several_faults_are_counted() throws IOException {
    assertRefused(
        "ledger.csv 第 3 行：“三千”不是金额，请填写数字，例如 12345.60；另有 2 处问题",
        write(
            HEADER,
            BASIC,
            BASIC.replace("3985513.00", "三千"),
            BASIC.replace("当年", "明年"),
            BASIC.replace("2013101", "20131")));
  }

  @Test
  void an_encoding_that_is_neither_utf_8_nor_gbk() throws IOException {
    byte[] text = (HEADER + "\n" + BASIC + "\n").getBytes(StandardCharsets.UTF_8);
    text[HEADER.getBytes(StandardCharsets.UTF_8).length + 6] = (byte) 0xFF;
    assertRefused(
        "ledger.csv 第 2 行不是 UTF-8 编码，整个文件也不能按 GBK 编码读出；请另存为 UTF-8 编码的 csv 后再试",
        Files.write(ledger(), text));
  }

  @Test
  void a_broken_utf_8_that_happens_to_pass_as_gbk() throws IOException {
    byte[] text = (HEADER + "\n" + BASIC + "\n" + BASIC).getBytes(StandardCharsets.UTF_8);
    text[text.length - 1] = (byte) 0xE5;
    text = java.util.Arrays.copyOf(text, text.length + 1);
    text[text.length - 1] = (byte) 0xE6;
    assertRefused(
        "ledger.csv 第 3 行不是 UTF-8 编码，整个文件也不能按 GBK 编码读出；请另存为 UTF-8 编码的 csv 后再试",
        Files.write(ledger(), text));
  }

  @Test
  void utf_16() throws IOException {
    byte[] mark = {(byte) 0xFF, (byte) 0xFE, 'a', 0};
    assertRefused("ledger.csv 是 UTF-16 编码的文本；请另存为 UTF-8 编码的 csv 后再试", Files.write(ledger(), mark));
  }

  @Test
  void gbk_is_read() throws IOException {
    Path ledger = ledger();
    Files.write(ledger, (HEADER + "\r\n" + BASIC + "\r\n").getBytes(Charset.forName("GBK")));
    CommandRun run = run(ledger);
    assertEquals(0, run.exit(), run.err());
    assertEquals("部门合计\t\t\t\t\n", Files.readString(out().resolve("table11.tsv")));
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
  void a_quote_that_is_never_closed() throws IOException {
    assertRefused(
        "ledger.csv 第 3 行：这一行的英文双引号没有成对；请在 Excel 中重新保存，或补上引号",
        write(HEADER, BASIC, PROJECT.replace("会议费", "\"会议费"), BASIC));
  }

  @Test
  void lines_inside_quoted_cells_are_counted() throws IOException {
    assertRefused(
        "ledger.csv 第 5 行：金额是空的，请填写数字（没有金额就填 0）",
        write(HEADER, PROJECT.replace("会议费", "\"会议\n费\""), "", BASIC.replace("3985513.00", "")));
  }

  @Test
  void an_empty_file() throws IOException {
    assertRefused("ledger.csv 是空文件，请重新导出预算明细", Files.write(ledger(), new byte[0]));
  }

  @Test
  void a_file_of_blank_lines() throws IOException {
    assertRefused("ledger.csv 是空文件，请重新导出预算明细", write("", "  ", ",,,"));
  }

  @Test
  void a_header_without_lines() throws IOException {
    assertRefused("ledger.csv 只有表头，没有预算明细；请填写明细后再试", write(HEADER, ",,,,,,,,,,"));
  }

  @Test
  void an_xlsx_workbook() throws IOException {
    assertRefused(
        "ledger.csv 是 Excel 工作簿，不是 csv；请在 Excel 中打开，另存为“CSV UTF-8（逗号分隔）”后再试",
        Files.write(ledger(), new byte[] {'P', 'K', 3, 4, 20, 0}));
  }

  @Test
  void an_xls_workbook() throws IOException {
    assertRefused(
        "ledger.csv 是 Excel 工作簿，不是 csv；请在 Excel 中打开，另存为“CSV UTF-8（逗号分隔）”后再试",
        Files.write(ledger(), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 1}));
  }

  @Test
  void bytes_that_are_no_text() throws IOException {
    assertRefused(
        "ledger.csv 不是文本文件；请指定一个 csv 文件", Files.write(ledger(), new byte[] {'a', ',', 0, 'b'}));
  }

  @Test
  void a_file_of_200_megabytes_is_refused_by_its_size() throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(ledger().toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    assertRefused("ledger.csv 有 200 MB，超过了 64 MB 的上限；请确认没有选错文件，必要时拆成几个文件", ledger());
  }

  @Test
  void a_file_that_is_not_there() throws IOException {
    assertRefused("找不到文件 " + ledger() + "，请检查路径", ledger());
  }

  @Test
  void a_folder_in_place_of_the_file() throws IOException {
    assertRefused(folder + " 不是文件，请指定一个 csv 文件", folder);
  }

  @Test
  void amounts_that_look_like_ten_thousands_raise_a_question() throws IOException {
    assertRefused(
        "ledger.csv 的金额都不到 1000，单位是元还是万元？请加上 --amounts yuan（元）或 --amounts wan（万元）再试",
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

  private void assertRefused(String sentence, Path ledger, String... more) throws IOException {
    CommandRun run = run(ledger, more);
    assertEquals(new CommandRun(2, "", sentence + System.lineSeparator()), run);
    assertFalse(Files.exists(out()), "nothing was written");
  }

  private CommandRun run(Path ledger, String... more) {
    String[] words = {
      "tables",
      "--ledger",
      ledger.toString(),
      "--edition",
      "lvliang-2025",
      "--department",
      "市委办",
      "--out",
      out().toString()
    };
    String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return CommandRun.of(folder, all);
  }

  private Path write(String... lines) throws IOException {
    return Files.writeString(ledger(), String.join("\n", lines) + "\n");
  }

  private Path ledger() {
    return folder.resolve("ledger.csv");
  }

  private Path out() {
    return folder.resolve("out");
  }
}
