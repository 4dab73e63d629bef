package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void the_two_shipped_editions_differ_as_the_published_budgets_do() throws IOException {
    assertEquals(
        Files.readAllLines(Path.of("src", "test", "resources", "editions-diff.txt")),
        run(0, "editions", "diff", "lvliang-2023", "lvliang-2025"));
  }

  @Test
  void an_edition_does_not_differ_from_itself() {
    assertEquals(
        List.of("lvliang-2025 与 lvliang-2025 没有不同"),
        run(0, "editions", "diff", "lvliang-2025", "lvliang-2025"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          entries.yaml | label: 货物, | label: 货品, | 填报项名称“procurement.goods”：lvliang-2025 为“货物”，trial 为“货品”
          entries.yaml | {key: procurement.works, label: 工程, kind: amount} | {key: procurement.works, label: 工程, kind: count} | 填报项的种类“工程”：lvliang-2025 为“金额”，trial 为“个数”
          entries.yaml | 没有编报的留空。 | 没有的留空。 | 文字的填写提示“整体绩效目标”：lvliang-2025 为“有部门整体绩效目标的写在这里；没有编报的留空。”，trial 为“有部门整体绩效目标的写在这里；没有的留空。”
          outline.yaml | text: 九、政府采购情况 | text: 九、采购 | 小标题“procurement”：lvliang-2025 为“九、政府采购情况”，trial 为“九、采购”
          outline.yaml | title: 第四部分 名词解释 | title: 附录 名词解释 | 部分标题“glossary”：lvliang-2025 为“第四部分 名词解释”，trial 为“附录 名词解释”
          glossary.yaml | term: "二、项目支出：" | term: "二、项目：" | 名词“project-expenditure”：lvliang-2025 为“二、项目支出：”，trial 为“二、项目：”
          narrative.yaml | 分为人员经费和公用经费。 | 分两部分。 | 句子“basic.total”：lvliang-2025 为“${year}年度${department}用一般公共预算安排基本支出${figure("basic-general")}万元，分为人员经费和公用经费。”，trial 为“${year}年度${department}用一般公共预算安排基本支出${figure("basic-general")}万元，分两部分。”
          phrases.ftl | 与上年预算数相同 | 与上年一样 | 句子共用的片段不同
          target-form.yaml | project: 项目名称 | project: 项目 | 绩效目标表的栏目不同
          checks/30-35-prior-year.yaml | "abs(T5[total].total - entry(prior-year.general-current)) <= 0.5 | "abs(T5[total].total - entry(prior-year.general-current)) <= 0.6 | *
          """)
  void one_change_of_an_edition_is_one_difference(
      String file, String right, String wrong, String expected) throws IOException {
    Path trial = folder.resolve("editions").resolve("trial");
    Files.move(folder.resolve("editions").resolve("lvliang-2025"), trial);
    Files.writeString(folder.resolve("editions").resolve("index.yaml"), "editions: [trial]\n");
    change(trial.resolve("edition.yaml"), "id: lvliang-2025", "id: trial");
    change(trial.resolve(file), right, wrong);
    List<String> said =
        run(0, "editions", "diff", "lvliang-2025", "trial", "--editions", folder.toString());
    assertEquals(2, said.size(), said::toString);
    assertEquals(file.startsWith("checks") ? "审核规则" : "整体", said.getFirst());
    assertTrue(
        expected.equals("*")
            ? said.get(1).startsWith("  规则的算式“32”：")
                && said.get(1).endsWith("entry(prior-year.agency-operating)”")
            : said.get(1).equals("  " + expected),
        said::toString);
  }

  private static void change(Path file, String right, String wrong) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(right), "the test knows the file: " + right);
    Files.writeString(file, text.replace(right, wrong));
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
