package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.budgetbook.golden.GoldenBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that checks: what it answers and what it leaves with. */
class CheckCommandTest {

  @TempDir private Path folder;

  @Test
  void the_published_tables_have_only_rounding_differences_and_leave_with_0() throws IOException {
    for (String year : List.of("2023", "2025")) {
      CommandRun run = check("--tables", golden(year), "--edition", "lvliang-" + year);
      assertEquals(0, run.exit(), run.err());
      Map<String, Integer> levels = levels(run);
      assertEquals(0, levels.getOrDefault("error", 0) + levels.getOrDefault("warning", 0));
      assertTrue(levels.getOrDefault("rounding", 0) > 0);
    }
  }

  @Test
  void a_total_changed_by_ten_fen_of_10_000_is_told_with_both_sides_and_leaves_with_1()
      throws IOException {
    Path tables = spoilt("table01.tsv", "支出总计\t1861.00\t1861.00", "支出总计\t1861.10\t1861.00");
    CommandRun run = check("--tables", tables.toString(), "--edition", "lvliang-2025");
    assertEquals(1, run.exit(), run.err());
    JsonNode first = new ObjectMapper().readTree(run.out()).get(0);
    assertEquals(
        """
        {"rule":"1","level":"error","table":1,"row":"收入总计","column":"2025年","section":null,\
        "message":"表一“收入总计” 1,861.00 比表一“支出总计”2025年合计 1,861.10 少 0.10 万元",\
        "left":1861,"right":1861.1,"difference":-0.1}\
        """,
        first.toString());
  }

  @Test
  void a_ledger_needs_no_name_of_the_department() {
    CommandRun run = check("--ledger", golden("2025") + "/ledger.csv", "--edition", "lvliang-2025");
    assertEquals(1, run.exit(), "texts and forms are not in a ledger");
    assertTrue(run.out().contains("58a"), run.out());
  }

  @Test
  void the_published_book_of_2025_leaves_with_0() {
    CommandRun run = check("--book", GoldenBooks.file(2025).toString());
    assertEquals(0, run.exit(), run.out() + run.err());
  }

  @Test
  void the_page_lists_findings_rules_and_ties() {
    CommandRun run =
        CommandRun.of(
            folder,
            "check",
            "--tables",
            golden("2023"),
            "--edition",
            "lvliang-2023",
            "--format",
            "html");
    assertTrue(run.out().contains("<h2>勾稽关系核对表（万元）</h2>"), run.out());
    assertTrue(run.out().contains("<td class=\"n\">272.21</td>"), run.out());
  }

  @Test
  void what_cannot_be_checked_leaves_with_2_and_one_sentence() throws IOException {
    assertEquals(
        new CommandRun(
            2,
            "",
            "请用 --ledger、--book、--tables、--workbook 或 --document 指明要审核什么" + System.lineSeparator()),
        check("--edition", "lvliang-2025"));
    Path empty = Files.createDirectory(folder.resolve("empty"));
    CommandRun none = check("--tables", empty.toString(), "--edition", "lvliang-2025");
    assertEquals(2, none.exit());
    assertTrue(none.err().contains("没有表格文件，请指定放有 table01.tsv 等文件的文件夹"), none.err());
    Path wide = spoilt("table12.tsv", "党建工作经费\t", "党建工作经费\t1\t2\t3\t4\t5\t6\t7\t");
    CommandRun row = check("--tables", wide.toString(), "--edition", "lvliang-2025");
    assertEquals(2, row.exit());
    assertTrue(row.err().contains("table12.tsv 第 13 行"), row.err());
  }

  private CommandRun check(String... words) {
    return CommandRun.of(
        folder,
        Stream.of(Stream.of("check"), Stream.of(words), Stream.of("--format", "json"))
            .flatMap(part -> part)
            .toArray(String[]::new));
  }

  private static String golden(String year) {
    return Path.of("src", "test", "resources", "golden", year).toString();
  }

  private Path spoilt(String file, String right, String wrong) throws IOException {
    Path tables = Files.createDirectories(folder.resolve("spoilt-" + file));
    try (Stream<Path> files = Files.list(Path.of(golden("2025")))) {
      for (Path source : files.toList()) {
        Files.copy(source, tables.resolve(source.getFileName().toString()));
      }
    }
    String text = Files.readString(tables.resolve(file));
    assertTrue(text.contains(right), text);
    Files.writeString(tables.resolve(file), text.replace(right, wrong));
    return tables;
  }

  private static Map<String, Integer> levels(CommandRun run) throws IOException {
    Map<String, Integer> levels = new TreeMap<>();
    for (JsonNode finding : new ObjectMapper().readTree(run.out())) {
      levels.merge(finding.get("level").asText(), 1, Integer::sum);
    }
    return levels;
  }
}
