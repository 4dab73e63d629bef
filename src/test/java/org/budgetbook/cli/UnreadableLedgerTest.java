package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A file that is no ledger at all, or not the text of one. */
class UnreadableLedgerTest extends LedgerRuns {

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
}
