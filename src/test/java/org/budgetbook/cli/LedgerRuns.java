package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Runs of a command on a ledger that a test writes. */
abstract class LedgerRuns {

  static final String HEADER = "单位编码,单位名称,功能科目编码,支出类别,部门经济科目编码,政府经济科目编码,项目编码,项目名称,资金来源,年度,金额（元）";
  static final String COLUMNS = "单位编码、单位名称、功能科目编码、支出类别、部门经济科目编码、政府经济科目编码、项目编码、项目名称、资金来源、年度、金额（元）";
  static final String BASIC = "001,市委办,2013101,人员经费,30101,50101,,,一般公共预算,当年,3985513.00";
  static final String PROJECT = "001,市委办,2013102,项目支出,,,P1,会议费,一般公共预算,当年,20000.00";

  @TempDir Path folder;

  void assertRefused(String sentence, Path ledger, String... more) throws IOException {
    CommandRun run = run(ledger, more);
    assertEquals(new CommandRun(2, "", sentence + System.lineSeparator()), run);
    assertFalse(Files.exists(out()), "nothing was written");
  }

  CommandRun run(Path ledger, String... more) {
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

  Path write(String... lines) throws IOException {
    return Files.writeString(ledger(), String.join("\n", lines) + "\n");
  }

  Path ledger() {
    return folder.resolve("ledger.csv");
  }

  Path out() {
    return folder.resolve("out");
  }
}
