package org.budgetbook.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.budgetbook.edition.HeaderGrid;
import org.budgetbook.edition.PageOrientation;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.Disclosures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The document as a colleague's program reads it. */
class WordBookTest {

  private static final byte[] PICTURE = picture();

  private static final WordBook WORD =
      new WordBook(Resources.ofProgram(), new Messages(Resources.ofProgram()), chart -> PICTURE);

  private static final Disclosure DISCLOSURE = Disclosures.handmade();
  private static final byte[] FILE = WORD.docx(DISCLOSURE);

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void every_table_holds_the_published_texts_under_its_header(int year) throws IOException {
    byte[] file = WORD.docx(Disclosures.published(year));
    List<TableFigures> tables = Disclosures.tables(year);
    try (XWPFDocument document = read(file)) {
      assertEquals(
          tables.stream().map(WordBookTest::expected).toList(),
          document.getTables().subList(0, tables.size()).stream()
              .map(WordBookTest::texts)
              .toList());
      assertEquals(
          tables.stream().map(WordBookTest::headerRows).toList(),
          document.getTables().subList(0, tables.size()).stream()
              .map(table -> table.getRows().stream().filter(XWPFTableRow::isRepeatHeader).count())
              .toList());
    }
  }

  @Test
  void no_row_breaks_over_a_page() throws IOException {
    try (XWPFDocument document = read(FILE)) {
      assertTrue(
          document.getTables().stream()
              .flatMap(table -> table.getRows().stream())
              .allMatch(XWPFTableRow::isCantSplitRow));
    }
  }

  @Test
  void headings_have_the_styles_that_word_makes_its_contents_of() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Disclosure.Part part : DISCLOSURE.parts()) {
      expected.add("Heading1 " + part.title());
      for (Block block : part.blocks()) {
        switch (block) {
          case Block.Heading heading ->
              expected.add("Heading" + (heading.level() + 1) + " " + heading.text());
          case Block.StatutoryTable table -> expected.add("TableTitle " + table.figures().title());
          case Block.Form form -> expected.add("FormCaption " + form.form().projectName());
          case Block.Paragraph paragraph -> {}
          case Block.ChartBlock chart -> {}
        }
      }
    }
    try (XWPFDocument document = read(FILE)) {
      assertEquals(
          expected,
          document.getParagraphs().stream()
              .filter(paragraph -> isHeading(paragraph.getStyle()))
              .map(paragraph -> paragraph.getStyle() + " " + paragraph.getText())
              .toList());
    }
  }

  @Test
  void the_contents_are_a_field_that_is_filled_already() throws IOException {
    try (XWPFDocument document = read(FILE)) {
      String xml = document.getDocument().getBody().getSdtArray(0).xmlText();
      assertTrue(xml.contains("TOC \\o \"1-2\" \\h \\z \\u"), xml);
      assertTrue(xml.contains(">2025年预算收支总表<"), xml);
      assertTrue(xml.contains("PAGEREF _Toc00000001 \\h"), xml);
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        if (isHeading(paragraph.getStyle())) {
          String bookmark = paragraph.getCTP().getBookmarkStartArray(0).getName();
          assertTrue(
              xml.contains("\"" + bookmark + "\"")
                  || paragraph.getStyle().equals("FormCaption")
                  || paragraph.getStyle().equals("Heading3"),
              paragraph.getText());
        }
      }
    }
  }

  @Test
  void tables_lie_as_their_definitions_say() throws IOException {
    List<TableFigures> tables = Disclosures.tables(2025);
    try (XWPFDocument document = read(FILE)) {
      List<String> widths =
          document.getTables().subList(0, tables.size()).stream()
              .map(table -> table.getCTTbl().getTblPr().getTblW().xgetW().getStringValue())
              .toList();
      assertEquals(
          tables.stream()
              .map(table ->
                  table.definition().orientation() == PageOrientation.PORTRAIT ? "10206" : "15024")
              .toList(),
          widths);
    }
  }

  @Test
  void missing_and_outdated_texts_and_numbers_without_figure_are_marked() throws IOException {
    try (XWPFDocument document = read(FILE)) {
      List<String> marked =
          document.getParagraphs().stream()
              .flatMap(paragraph -> paragraph.getRuns().stream())
              .filter(XWPFRun::isHighlighted)
              .map(XWPFRun::text)
              .distinct()
              .toList();
      assertEquals(List.of("（待填写：机构设置情况）", "12.34", "人员增加"), marked);
    }
  }

  @Test
  void a_form_keeps_its_merged_cells() throws IOException {
    try (XWPFDocument document = read(FILE)) {
      XWPFTable form = document.getTables().getLast();
      assertEquals(
          List.of("项目名称", "某项目3"),
          form.getRow(0).getTableCells().stream().map(XWPFTableCell::getText).toList());
      assertEquals(
          List.of("产出指标", "", "", ""),
          Stream.of(7, 8, 9, 10).map(row -> form.getRow(row).getCell(1).getText()).toList());
      assertEquals(
          List.of("restart", "continue", "continue", "continue"),
          Stream.of(7, 8, 9, 10)
              .map(row -> form.getRow(row).getCell(1).getCTTc().getTcPr().getVMerge())
              .map(merge -> merge.getVal().toString())
              .toList());
    }
  }

  @Test
  void a_chart_is_a_picture_that_says_its_figures() throws IOException {
    try (XWPFDocument document = read(FILE)) {
      assertArrayEquals(PICTURE, document.getAllPictures().getFirst().getData());
      String words =
          document.getParagraphs().stream()
              .flatMap(paragraph -> paragraph.getRuns().stream())
              .flatMap(run -> run.getEmbeddedPictures().stream())
              .map(picture -> picture.getCTPicture().getNvPicPr().getCNvPr().getDescr())
              .findFirst()
              .orElseThrow();
      assertEquals("收入预算结构图。一般公共预算 1,234.56 万元，占 87.69%；上年结转 173.31 万元，占 12.31%", words);
    }
  }

  @Test
  void the_file_names_title_and_department_but_no_person_and_no_time() throws IOException {
    try (XWPFDocument document = read(FILE)) {
      var core = document.getProperties().getCoreProperties();
      assertEquals("某某局2025年部门预算公开", core.getTitle());
      assertEquals("某某局", core.getSubject());
      assertEquals("", Objects.requireNonNullElse(core.getCreator(), ""));
      assertEquals(null, core.getCreated());
    }
  }

  @Test
  void the_same_disclosure_gives_the_same_bytes() {
    assertArrayEquals(FILE, WORD.docx(DISCLOSURE));
  }

  private static byte[] picture() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_BYTE_GRAY), "png", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static XWPFDocument read(byte[] file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  private static boolean isHeading(String style) {
    return style != null
        && (style.startsWith("Heading")
            || style.equals("TableTitle")
            || style.equals("FormCaption"));
  }

  private static long headerRows(TableFigures table) {
    return table.definition().headerGrid(table.year()).rows();
  }

  /**
   * The texts that a table should hold, one list for each row, a merged cell at its first place.
   */
  private static List<List<String>> expected(TableFigures table) {
    HeaderGrid header = table.definition().headerGrid(table.year());
    String[][] head = new String[header.rows()][header.columns()];
    for (String[] row : head) {
      Arrays.fill(row, "");
    }
    header.cells().forEach(cell -> head[cell.row()][cell.column()] = cell.text());
    List<List<String>> rows = new ArrayList<>();
    Stream.of(head).map(List::of).forEach(rows::add);
    table.rows().forEach(row -> rows.add(row.cells().stream().map(table::text).toList()));
    if (table.rows().isEmpty()) {
      rows.add(Stream.generate(() -> "").limit(header.columns()).toList());
    }
    return rows;
  }

  private static List<List<String>> texts(XWPFTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (XWPFTableRow row : table.getRows()) {
      List<String> texts = new ArrayList<>();
      for (XWPFTableCell cell : row.getTableCells()) {
        texts.add(cell.getText());
        var span = cell.getCTTc().getTcPr().getGridSpan();
        for (int more = span == null ? 1 : span.getVal().intValue(); more > 1; more--) {
          texts.add("");
        }
      }
      rows.add(texts);
    }
    return rows;
  }
}
