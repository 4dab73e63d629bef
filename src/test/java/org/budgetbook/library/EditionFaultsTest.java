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
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.message.RefusedException;
import org.budgetbook.narrative.Narrator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of fault in an edition is told by file and line. */
class EditionFaultsTest {

  private static final String ID = "lvliang-2025";
  private static final String TABLE3 = "tables/table03.yaml";
  private static final String NARRATIVE = "narrative.yaml";
  private static final String TABLE1 = "tables/table01.yaml";

  @TempDir private Path folder;

  @BeforeEach
  void copyResources() throws IOException {
    for (String name : List.of("editions", "catalogs", "messages")) {
      copy(Path.of("resources", name), folder.resolve(name));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(file -> {
        try {
          Files.copy(file, to.resolve(from.relativize(file).toString()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }

  /** Puts {@code wrong} in place of {@code right} and returns the line it stands on. */
  private int spoil(String file, String right, String wrong) throws IOException {
    Path path = folder.resolve("editions").resolve(ID).resolve(file);
    String text = Files.readString(path);
    int at = text.indexOf(right);
    assertTrue(at >= 0, () -> right + " is not in " + file);
    Files.writeString(path, text.substring(0, at) + wrong + text.substring(at + right.length()));
    return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }

  /** The line of a text in a file. */
  private int lineOf(String file, String text) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("editions").resolve(ID).resolve(file));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(text);
  }

  private void assertTold(String file, int line, String problem) {
    RefusedException refused =
        assertThrows(
            RefusedException.class, () -> new Editions(Resources.ofFolder(folder)).load(ID));
    assertEquals(
        "editions/" + ID + "/" + file + " 第 " + line + " 行：" + problem,
        new Messages(Resources.ofProgram()).text(refused.sentence()));
  }

  @Test
  void the_copy_loads_as_it_is() {
    assertEquals(13, new Editions(Resources.ofFolder(folder)).load(ID).tables().size());
  }

  @Test
  void a_total_of_a_column_that_is_not_there() throws IOException {
    int line = spoil(TABLE3, "total-of: [basic, project]", "total-of: [basic, projekt]");
    assertTold(TABLE3, line, "合计列“total”引用了不存在的列“projekt”");
  }

  @Test
  void a_total_of_a_row_that_is_not_there() throws IOException {
    int line =
        spoil(
            TABLE1,
            "total-of: [current-revenue, carried-over]",
            "total-of: [current-revenue, gone]");
    assertTold(TABLE1, line, "合计行“total-revenue”引用了不存在的行“gone”");
  }

  @Test
  void parts_of_a_total_that_overlap() throws IOException {
    spoil(TABLE3, "counts: {categories: [project]}", "counts: {categories: [project, personnel]}");
    assertTold(TABLE3, lineOf(TABLE3, "total-of: [basic, project]"), "“total”的各组成部分互相重叠，同一笔钱会算两次");
  }

  @Test
  void parts_of_a_total_that_leave_something_out() throws IOException {
    spoil(TABLE3, "counts: {categories: [basic]}", "counts: {categories: [personnel]}");
    assertTold(
        TABLE3, lineOf(TABLE3, "total-of: [basic, project]"), "“total”不等于它的各组成部分之和，有的钱漏算或多算");
  }

  @Test
  void an_id_that_stands_twice_in_a_table() throws IOException {
    int line = spoil(TABLE3, "{id: name, ", "{id: code, ");
    assertTold(TABLE3, line, "标识“code”出现了两次，请改成不同的标识");
  }

  @Test
  void two_tables_of_one_id() throws IOException {
    int line = spoil(TABLE3, "id: expenditure\n", "id: income\n");
    assertTold(TABLE3, line, "标识“income”出现了两次，请改成不同的标识");
  }

  @Test
  void a_heading_without_text() throws IOException {
    int line = spoil(TABLE3, "heading: 科目名称", "heading: \"\"");
    assertTold(TABLE3, line, "表 3 有标题或表头是空的，请填写文字");
  }

  @Test
  void a_table_out_of_order() throws IOException {
    int line = spoil(TABLE3, "number: 3", "number: 4");
    assertTold(TABLE3, line, "表的序号是 4，按顺序应为 3");
  }

  @Test
  void a_key_misspelt() throws IOException {
    int line = spoil(TABLE3, "page: portrait", "page: portrait\ncaptoin: x");
    assertTold(TABLE3, line + 1, "不认识“captoin”，请检查拼写");
  }

  @Test
  void a_key_missing() throws IOException {
    spoil(TABLE3, "page: portrait\n", "");
    assertTold(TABLE3, 1, "缺少“page”");
  }

  @Test
  void a_word_that_is_no_constant() throws IOException {
    int line = spoil(TABLE3, "kinds: [expenditure]", "kinds: [expence]");
    assertTold(TABLE3, line, "不认识“expence”");
  }

  @Test
  void a_code_that_cannot_be() throws IOException {
    int line = spoil(TABLE1, "functional: [\"204\"]", "functional: [\"2O4\"]");
    assertTold(TABLE1, line, "功能科目编码“2O4”应为 3、5 或 7 位数字");
  }

  @Test
  void a_number_that_is_none() throws IOException {
    int line = spoil(TABLE3, "width: 34", "width: wide");
    assertTold(TABLE3, line, "“wide”不是整数");
  }

  @Test
  void an_unknown_kind_of_rows() throws IOException {
    int line = spoil(TABLE3, "axis: functional-tree", "axis: function-tree");
    assertTold(TABLE3, line, "不认识行的种类“function-tree”");
  }

  @Test
  void yaml_that_is_not_well_formed() throws IOException {
    int line = spoil(TABLE3, "page: portrait", "page: [portrait");
    RefusedException refused =
        assertThrows(
            RefusedException.class, () -> new Editions(Resources.ofFolder(folder)).load(ID));
    String sentence = new Messages(Resources.ofProgram()).text(refused.sentence());
    assertTrue(sentence.startsWith("editions/" + ID + "/" + TABLE3 + " 第 "), sentence);
    assertTrue(sentence.endsWith("格式不正确，请检查缩进、冒号和引号"), sentence);
    int told = Integer.parseInt(sentence.replaceAll(".* 第 (\\d+) 行.*", "$1"));
    assertTrue(told >= line && told <= line + 2, sentence);
  }

  @Test
  void a_table_file_that_is_missing() throws IOException {
    int line = spoil("edition.yaml", "tables/table03.yaml", "tables/table33.yaml");
    assertTold("edition.yaml", line, "找不到表文件“tables/table33.yaml”");
  }

  @Test
  void an_edition_that_is_not_in_the_index() {
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () -> new Editions(Resources.ofFolder(folder)).load("lvliang-1999"));
    assertEquals(
        "没有版式“lvliang-1999”，请从现有的版式中选一个：lvliang-2023 lvliang-2025",
        new Messages(Resources.ofProgram()).text(refused.sentence()));
  }

  @Test
  void a_figure_of_the_text_that_leads_to_no_cell() throws IOException {
    int line = spoil(NARRATIVE, "expenditure/expenditure/total/basic]", "expenditure/gone/x/y]");
    assertTold(NARRATIVE, line, "“basic”引用了不存在的表、行、列或填报项");
  }

  @Test
  void a_sentence_that_names_a_figure_nobody_defined() throws IOException {
    int line = spoil(NARRATIVE, "${figure(\"project\")}", "${figure(\"projekt\")}");
    assertTold(NARRATIVE, line, "模板中的“projekt”没有定义，或者没有上年数可以比较，请检查拼写");
  }

  @Test
  void a_sentence_that_compares_what_has_no_last_year() throws IOException {
    int line = spoil(NARRATIVE, "<@change figure=\"reception\"/>", "<@change figure=\"basic\"/>");
    assertTold(NARRATIVE, line, "模板中的“basic”没有定义，或者没有上年数可以比较，请检查拼写");
  }

  @Test
  void a_word_that_templates_do_not_know() throws IOException {
    int line = spoil(NARRATIVE, "${share(\"project\"", "${part(\"project\"");
    assertTold(NARRATIVE, line, "模板中没有“part”这个写法，请检查拼写");
  }

  @Test
  void a_template_that_is_not_closed() throws IOException {
    spoil(NARRATIVE, "<#else>无。</#if>", "<#else>无。");
    RefusedException refused =
        assertThrows(
            RefusedException.class, () -> new Editions(Resources.ofFolder(folder)).load(ID));
    String told = new Messages(Resources.ofProgram()).text(refused.sentence());
    assertTrue(told.contains(NARRATIVE) && told.contains("模板格式不正确"), told);
  }

  @Test
  void a_fault_in_what_the_sentences_share() throws IOException {
    int line = spoil("phrases.ftl", "${rate(figure)}", "${quote(figure)}");
    assertTold("phrases.ftl", line, "模板中没有“quote”这个写法，请检查拼写");
  }

  @Test
  void a_sentence_the_outline_names_and_nobody_wrote() throws IOException {
    int line = spoil("outline.yaml", "sentence: basic.total", "sentence: basic.sum");
    assertTold("outline.yaml", line, "没有“basic.sum”，请检查拼写，或先在叙述文件中写出它");
  }

  @Test
  void a_template_reaches_no_class_of_java() throws IOException {
    spoil(
        NARRATIVE,
        "<#else>无。</#if>",
        "<#else>${\"freemarker.template.utility.Execute\"?new()(\"true\")}</#if>");
    Editions editions = new Editions(Resources.ofFolder(folder));
    Edition edition = editions.load(ID);
    Book book = Book.empty(new Heading(ID, 2025, new Department("某局")));
    Narrator narrator = new Narrator(edition);
    List<TableFigures> tables = new FiguresEngine(edition, book).tables();
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> narrator.disclosure(book, tables));
    assertTrue(String.valueOf(refused.getMessage()).contains("not allowed"), refused::toString);
  }
}
