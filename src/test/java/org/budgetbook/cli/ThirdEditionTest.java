package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.budgetbook.golden.ThirdEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way out of the program in an edition that is nothing but files. */
class ThirdEditionTest {

  private static final Path SAMPLE = Path.of("resources", "samples", "sample-2025", "book.json");

  @TempDir private Path folder;

  @Test
  void the_edition_and_its_rules_are_fine() {
    assertEquals(
        "yunchuan-2026：没有问题。检查了 11 张表、86 列，其中 12 个合计列与各组成部分不重不漏；标识、引用和标题齐全",
        run(0, "editions", "check", ThirdEdition.ID).strip());
  }

  @Test
  void each_table_is_what_a_script_of_its_own_adds_up() throws IOException {
    run(0, with("tables", "--out", folder.toString()));
    for (int table = 1; table <= 11; table++) {
      Path expected = ThirdEdition.expected(table);
      assertEquals(
          Files.readString(expected),
          Files.readString(folder.resolve(expected.getFileName().toString())),
          expected.toString());
    }
    assertFalse(Files.exists(folder.resolve("table12.tsv")));
  }

  @Test
  void the_printed_book_has_its_parts_and_tables_in_this_edition_s_order() throws IOException {
    Path pdf = folder.resolve("book.pdf");
    run(0, with("export", "pdf", "--out", pdf.toString()));
    List<String> lines = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      new PDFTextStripper().getText(document).lines().map(String::strip).forEach(lines::add);
    }
    List<String> marks =
        lines.stream()
            .map(Pattern.compile("^(第[一二三四五六]部分|附表\\d+)(?!.*\\d$)")::matcher)
            .filter(Matcher::find)
            .map(mark -> mark.group(1))
            .distinct()
            .toList();
    assertEquals(
        List.of(
            "第一部分", "第二部分", "第三部分", "第四部分", "附表1", "附表2", "附表3", "附表4", "附表5", "附表6", "附表7", "附表8",
            "附表9", "附表10", "附表11", "第五部分"),
        marks);
    assertTrue(lines.stream().anyMatch(line -> line.contains("金额单位：元")));
    assertTrue(lines.stream().noneMatch(line -> line.contains("单位：万元")));
  }

  @Test
  void its_printed_book_is_read_back_without_error() {
    String pdf = folder.resolve("book.pdf").toString();
    run(0, with("export", "pdf", "--out", pdf));
    String said =
        run(0, "check", "--document", pdf, "--edition", ThirdEdition.ID, "--year", "2025");
    assertTrue(said.contains("错误 0，警告 0，提示 0，尾差 0；共 27 条规则：无问题 22"), said);
  }

  @Test
  void the_text_tells_yuan() {
    String text = run(0, with("narrative"));
    assertTrue(text.contains("2025年栖云市文化和旅游局“三公”经费财政拨款预算510,900.00元，较上年增加288,300.00元（上升129.51%）。"));
    assertTrue(text.contains("　　财政拨款收入 36,377,887.26元 94.37%"));
    assertTrue(text.indexOf("一、“三公”经费和机关运行经费") < text.indexOf("二、收支总体情况"));
  }

  @Test
  void the_rules_run_over_tables_they_call_by_their_ids() {
    String said = run(1, with("check"));
    assertEquals(
        List.of(
            "错误 [规则 53a] 年度重点工作：“年度重点工作”还没有写",
            "    怎么办：写上这段文字（依据：公开内容要齐全）",
            "未能判定 [规则 40a] 车辆总数等于各类车辆之和：没有读到国有资产“车辆（辆）”"),
        said.lines().limit(3).toList());
  }

  @Test
  void word_web_workbook_and_open_data_are_written() throws IOException {
    for (String kind : List.of("docx", "html", "xlsx")) {
      run(0, with("export", kind, "--out", folder.resolve("book." + kind).toString()));
    }
    Path data = folder.resolve("data");
    run(0, with("export", "data", "--out", data.toString()));
    String page = Files.readString(folder.resolve("book.html"));
    assertTrue(page.contains("<title>云川市2025年部门预算公开说明</title>"));
    assertTrue(page.contains("金额（元）"));
    assertFalse(page.contains("金额（万元）"));
    assertTrue(Files.readString(data.resolve("datapackage.json")).contains("以元为单位，零不填写"));
  }

  private static String[] with(String... words) {
    return Stream.concat(
            Stream.of(words), Stream.of("--book", SAMPLE.toString(), "--edition", ThirdEdition.ID))
        .toArray(String[]::new);
  }

  private String run(int exit, String... words) {
    CommandRun run =
        CommandRun.of(
            folder.resolve("logs"),
            Stream.concat(Stream.of(words), Stream.of("--editions", ThirdEdition.FOLDER.toString()))
                .toArray(String[]::new));
    assertEquals(exit, run.exit(), run.out() + run.err());
    return run.out() + run.err();
  }
}
