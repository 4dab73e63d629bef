package org.budgetbook.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.budgetbook.message.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that names what its edition does not have is told by file and line. */
class RuleFaultsTest {

  private static final String CHECKS = "editions/lvliang-2025/checks/";
  private static final String INSIDE = "01-16-inside-tables.yaml";
  private static final String FIRST = "T1.income[total-revenue].amount = T1.expenditure";

  @TempDir private Path folder;

  @BeforeEach
  void copyResources() throws IOException {
    for (String name : List.of("editions", "catalogs", "messages")) {
      Path from = Path.of("resources", name);
      try (Stream<Path> files = Files.walk(from)) {
        files.forEach(file -> {
          try {
            Files.copy(file, folder.resolve(name).resolve(from.relativize(file).toString()));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
      }
    }
  }

  @Test
  void a_table_row_or_column_that_is_not_there_is_told() throws IOException {
    told(FIRST, FIRST.replace("T1.income", "T14.income"), "本版式没有表 14");
  }

  @Test
  void a_row_that_is_not_there_is_told() throws IOException {
    told(FIRST, FIRST.replace("total-revenue", "total-income"), "表 1 没有“total-income”这一行");
  }

  @Test
  void a_column_that_is_not_there_is_told() throws IOException {
    told(FIRST, FIRST.replace(".amount", ".sum"), "表 1 没有“sum”这一栏");
  }

  @Test
  void a_side_that_is_not_named_is_told() throws IOException {
    told(FIRST, FIRST.replace("T1.income", "T1"), "表 1 有两边，请写明是哪一边，例如 T1.income");
  }

  @Test
  void a_programme_that_is_not_there_is_told() throws IOException {
    told("programme: code-order", "programme: code-disorder", "没有名为“code-disorder”的检查程序");
  }

  @Test
  void a_total_that_no_rule_asks_about_is_told() throws IOException {
    spoil("columns of T12, T13", "columns of T12");
    assertTrue(fault().contains("表 13 的“projects”有合计列或合计行，但没有一条规则检查它"), this::fault);
  }

  @Test
  void a_rule_without_an_example_that_finds_is_told() throws IOException {
    spoil("    finds: [[\"T1.income[total-revenue].amount = 2071.19\"", "    #");
    assertTrue(fault().contains("至少有一个 silent 例子和一个 finds 例子"), this::fault);
  }

  private void told(String right, String wrong, String problem) throws IOException {
    int line = spoil(right, wrong);
    assertEquals(CHECKS + INSIDE + " 第 " + line + " 行：" + problem, fault());
  }

  private int spoil(String right, String wrong) throws IOException {
    Path path = folder.resolve(CHECKS).resolve(INSIDE);
    String text = Files.readString(path);
    int at = text.indexOf(right);
    assertTrue(at >= 0, right);
    Files.writeString(path, text.substring(0, at) + wrong + text.substring(at + right.length()));
    return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }

  private String fault() {
    Resources resources = Resources.ofFolder(folder);
    Editions editions = new Editions(resources);
    RefusedException refused =
        assertThrows(RefusedException.class, () -> editions.rules(editions.load("lvliang-2025")));
    return new Messages(resources).text(refused.sentence());
  }
}
