package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editions commands on those that ship and on a spoilt copy of them. */
class EditionsCommandTest {

  private static final Path SHIPPED = Path.of("resources", "editions");

  @TempDir private Path folder;

  @BeforeEach
  void copyEditions() throws IOException {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve("editions").resolve(SHIPPED.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  @Test
  void the_shipped_editions_are_listed() {
    assertEquals(
        List.of(
            "lvliang-2023  吕梁市 2023 年部门预算公开版式（13 张表）", "lvliang-2025  吕梁市 2025 年部门预算公开版式（13 张表）"),
        run(0, "editions", "list"));
  }

  @Test
  void the_shipped_editions_are_fine() {
    List<String> said = run(0, "editions", "check");
    assertEquals(
        List.of("lvliang-2023：没有问题", "lvliang-2025：没有问题"),
        said.stream().map(line -> line.substring(0, line.indexOf('。'))).toList());
  }

  @Test
  void a_dangling_reference_is_named_by_file_and_line() throws IOException {
    spoil("table03.yaml", "[basic, project]", "[basic, projects]");
    assertEquals(
        List.of(
            "editions/lvliang-2025/tables/table03.yaml 第 17 行：合计列“total”引用了不存在的列“projects”",
            "lvliang-2025：有 1 处问题"),
        run(2, "editions", "check", "lvliang-2025", "--editions", folder.toString()));
  }

  @Test
  void every_fault_is_reported_at_once() throws IOException {
    spoil("table03.yaml", "[basic, project]", "[basic, projects]");
    spoil("table11.yaml", "title: \"{year}年财政拨款安排机关运行经费预算表\"", "title: \"\"");
    List<String> said =
        run(2, "editions", "check", "lvliang-2025", "--editions", folder.toString());
    assertEquals(
        List.of(
            "editions/lvliang-2025/tables/table03.yaml 第 17 行：合计列“total”引用了不存在的列“projects”",
            "editions/lvliang-2025/tables/table11.yaml 第 4 行：表 11 有标题或表头是空的，请填写文字",
            "lvliang-2025：有 2 处问题"),
        said);
  }

  @Test
  void faults_of_the_files_themselves_are_reported_together() throws IOException {
    spoil("table03.yaml", "portrait", "sideways");
    spoil("table05.yaml", "title:", "titel:");
    List<String> said =
        run(2, "editions", "check", "lvliang-2025", "--editions", folder.toString());
    assertEquals(
        List.of(
            "editions/lvliang-2025/tables/table03.yaml 第 6 行：不认识“sideways”",
            "editions/lvliang-2025/tables/table05.yaml 第 4 行：不认识“titel”，请检查拼写",
            "lvliang-2025：有 2 处问题"),
        said);
  }

  @Test
  void a_folder_without_editions() {
    Path empty = folder.resolve("editions").resolve("lvliang-2025");
    assertEquals(
        List.of(
            "找不到 "
                + empty.resolve("editions").resolve("index.yaml")
                + "；请指定放有 editions/index.yaml 的文件夹"),
        run(2, "editions", "check", "--editions", empty.toString()));
  }

  @Test
  void the_two_shipped_editions_differ_as_the_published_budgets_do() {
    assertEquals(
        List.of(
            "整体",
            "  版式名称：lvliang-2023 为“吕梁市 2023 年部门预算公开版式”，lvliang-2025 为“吕梁市 2025 年部门预算公开版式”",
            "  起用年度：lvliang-2023 为“2023”，lvliang-2025 为“2025”",
            "  金额用千分位逗号：只有 lvliang-2023 如此",
            "  科目名称“50999”：lvliang-2023 为“其他对个人和家庭补助”，lvliang-2025 为“其他对个人和家庭的补助”",
            "表 10",
            "  标题：lvliang-2023 为“{year}年一般公共预算“三公”经费支出预算表”，lvliang-2025"
                + " 为“{year}年财政拨款安排“三公”经费支出预算表”",
            "表 11",
            "  标题：lvliang-2023 为“{year}年机关运行经费预算财政拨款情况统计表”，lvliang-2025 为“{year}年财政拨款安排机关运行经费预算表”",
            "表 12",
            "  项目上面有部门和单位小计行：只有 lvliang-2025 如此",
            "表 13",
            "  项目上面有部门和单位小计行：只有 lvliang-2025 如此"),
        run(0, "editions", "diff", "lvliang-2023", "lvliang-2025"));
  }

  @Test
  void an_edition_does_not_differ_from_itself() {
    assertEquals(
        List.of("lvliang-2025 与 lvliang-2025 没有不同"),
        run(0, "editions", "diff", "lvliang-2025", "lvliang-2025"));
  }

  private void spoil(String table, String right, String wrong) throws IOException {
    Path file = folder.resolve("editions/lvliang-2025/tables/" + table);
    String text = Files.readString(file);
    assertEquals(true, text.contains(right), "the test knows the file: " + right);
    Files.writeString(file, text.replace(right, wrong));
  }

  /** All lines said, to whichever stream. */
  private List<String> run(int exit, String... words) {
    CommandRun run = CommandRun.of(folder, words);
    assertEquals(exit, run.exit(), run.out() + run.err());
    return (run.out() + run.err()).lines().toList();
  }
}
