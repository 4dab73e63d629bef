package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.budgetbook.csv.WholeFiles;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a command and not with its ledger: one sentence, and all is as it was. */
class BadCommandTest {

  private static final Path LEDGER =
      Path.of("src", "test", "resources", "golden", "2025", "ledger.csv");

  @TempDir private Path folder;

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
  void a_file_in_place_of_the_output_folder() throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "mine");
    assertRefused(file + " 是文件，不是文件夹；请换一个输出文件夹", words("tables", "--out", out()));
    assertEquals(Map.of("out", "mine"), contents(folder));
  }

  @Test
  void a_file_above_the_output_folder() throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "mine");
    assertRefused(file + " 是文件，不是文件夹；请换一个输出文件夹", words("tables", "--out", out() + "/deep/er"));
  }

  @Test
  void a_folder_in_place_of_an_output_file() throws IOException {
    Path place = Files.createDirectories(Path.of(out(), "table07.tsv"));
    assertRefused(place + " 是文件夹，不能写成文件；请换一个输出文件夹，或把它改名", words("tables", "--out", out()));
    assertEquals(Map.of(), contents(Path.of(out())));
  }

  @Test
  void a_full_disk_leaves_the_old_files() throws IOException {
    Files.createDirectories(Path.of(out()));
    Files.writeString(Path.of(out(), "table01.tsv"), "old");
    Files.writeString(Path.of(out(), "mine.txt"), "mine");
    WholeFiles full = new WholeFiles(file -> new FullDisk(Files.newOutputStream(file)));
    CommandRun run = CommandRun.of(folder, full, words("tables", "--out", out()));
    assertEquals(
        new CommandRun(2, "", "磁盘空间不足，没有写成 " + out() + "；请清理磁盘或换一个输出文件夹" + System.lineSeparator()),
        run);
    assertEquals(Map.of("table01.tsv", "old", "mine.txt", "mine"), contents(Path.of(out())));
  }

  @Test
  void a_read_only_folder() throws IOException {
    WholeFiles denied =
        new WholeFiles(file -> {
          throw new AccessDeniedException(file.toString());
        });
    CommandRun run = CommandRun.of(folder, denied, words("tables", "--out", out()));
    assertEquals(
        new CommandRun(2, "", "不能写入 " + out() + "：没有写入权限或磁盘只读；请换一个输出文件夹" + System.lineSeparator()),
        run);
    assertEquals(Map.of(), contents(folder));
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

  @Test
  void a_second_run_replaces_its_own_files_and_keeps_others() throws IOException {
    Files.createDirectories(Path.of(out()));
    Files.writeString(Path.of(out(), "mine.txt"), "mine");
    assertEquals(0, CommandRun.of(folder, words("tables", "--out", out())).exit());
    Map<String, String> first = contents(Path.of(out()));
    assertEquals(0, CommandRun.of(folder, words("tables", "--out", out())).exit());
    assertEquals(first, contents(Path.of(out())));
    assertEquals(14, first.size());
  }

  @Test
  void a_pdf_in_a_folder_that_is_not_there() {
    assertRefused(
        "没有写成文件 " + out() + "/a.pdf，请检查文件是否正被其他程序打开、文件夹是否存在、能否写入",
        words("export pdf", "--out", out() + "/a.pdf"));
  }

  @Test
  void a_cancelled_pdf_is_said_in_one_sentence_and_leaves_the_old_file() throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), "before");
    Progress cancelling =
        new Progress() {
          @Override
          public void at(Message step, int done, int total) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    CommandRun run =
        CommandRun.of(folder, cancelling, words("export pdf", "--out", file.toString()));
    assertEquals(
        new CommandRun(2, "", "已取消，没有写出文件，原有文件不变；需要时请重新运行命令" + System.lineSeparator()), run);
    assertEquals(Map.of("a.pdf", "before"), contents(folder));
  }

  private void assertRefused(String sentence, String... words) {
    assertEquals(
        new CommandRun(2, "", sentence + System.lineSeparator()), CommandRun.of(folder, words));
  }

  private static String[] words(String command, String... more) {
    return Stream.of(
            Stream.of(command.split(" ")),
            Stream.of(
                "--ledger",
                LEDGER.toString(),
                "--edition",
                "lvliang-2025",
                "--department",
                "中国共产党吕梁市委员会办公室"),
            Stream.of(more))
        .flatMap(part -> part)
        .toArray(String[]::new);
  }

  private Path bureau(String... lines) throws IOException {
    return Files.writeString(
        folder.resolve("bureau.csv"), "编码,名称\n" + String.join("\n", lines) + "\n");
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (FileNotFoundException e) {
      return contents;
    }
    return contents;
  }

  /** Takes a few bytes and then says what Linux says when no block is left. */
  private static final class FullDisk extends OutputStream {
    private final OutputStream out;
    private int left = 700;

    FullDisk(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      if (left-- == 0) {
        throw new IOException("No space left on device");
      }
      out.write(b);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
