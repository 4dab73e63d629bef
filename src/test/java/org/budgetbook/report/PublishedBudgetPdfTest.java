package org.budgetbook.report;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published budgets on paper, read back from the PDF. */
class PublishedBudgetPdfTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final Map<Integer, String> DEPARTMENTS =
      Map.of(2023, "吕梁市人民政府办公室", 2025, "中国共产党吕梁市委员会办公室");
  private static final Map<Integer, List<TableFigures>> TABLES = new HashMap<>();

  @TempDir private static Path folder;

  @BeforeAll
  static void print() {
    TablesReport report = new TablesReport(Resources.ofProgram());
    DEPARTMENTS.forEach((year, department) -> {
      TABLES.put(year, Ledgers.tables(GOLDEN.resolve(year + "/ledger.csv"), year, department));
      report.writePdf(tables(year), pdf(year), Progress.SILENT);
    });
  }

  private static List<TableFigures> tables(int year) {
    return requireNonNull(TABLES.get(year));
  }

  private static Path pdf(int year) {
    return folder.resolve(year + ".pdf");
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void every_printed_cell_is_the_published_cell(int year) throws IOException {
    List<PrintedTables.Printed> printed = PrintedTables.read(pdf(year), tables(year));
    for (int table = 0; table < 13; table++) {
      String file = String.format("table%02d.tsv", table + 1);
      List<String> published =
          Files.readAllLines(GOLDEN.resolve(year + "/" + file)).stream()
              .map(row -> PrintedTables.join(List.of(row.split("\t", -1))))
              .toList();
      List<String> rows =
          printed.get(table).rows().stream()
              .map(row -> row.replaceAll("(?<=\\d),(?=\\d{3})", ""))
              .toList();
      assertEquals(String.join("\n", published), String.join("\n", rows), file);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void every_table_fits_its_page_and_pages_are_numbered_through(int year) {
    List<PrintedPdf.Page> pages = PrintedPdf.read(pdf(year));
    List<String> first = new ArrayList<>();
    List<String> last = new ArrayList<>();
    List<String> expectedFirst = new ArrayList<>();
    List<String> expectedLast = new ArrayList<>();
    for (int page = 1; page <= 13; page++) {
      first.add(pages.get(page - 1).lines().getFirst());
      last.add(pages.get(page - 1).lines().getLast());
      expectedFirst.add("预算公开表" + page);
      expectedLast.add("第 " + page + " 页 共 13 页");
    }
    assertEquals(expectedFirst, first);
    assertEquals(expectedLast, last);
    assertEquals(13, pages.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void above_a_table_stand_caption_title_department_and_unit_and_below_an_empty_one_the_note(
      int year) {
    List<PrintedPdf.Page> pages = PrintedPdf.read(pdf(year));
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    for (TableFigures table : tables(year)) {
      int number = table.definition().number();
      expected.addAll(
          List.of("预算公开表" + number, table.title(), "部门名称：" + DEPARTMENTS.get(year) + "单位：万元"));
      if (table.empty()) {
        expected.add("注：本表无数据");
      }
      List<String> lines = pages.get(number - 1).lines();
      actual.addAll(lines.subList(0, lines.size() - 1));
    }
    assertEquals(expected, actual);
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void the_file_is_an_archive_pdf_whose_text_can_be_read(int year) throws Exception {
    assertEquals(List.of(), ArchivePdf.faults(pdf(year)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void fonts_are_embedded_and_the_document_says_what_it_is(int year) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(year).toFile())) {
      TreeSet<String> fonts = new TreeSet<>();
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
          fonts.add(font.getName().replaceAll("^[A-Z]{6}\\+", ""));
        }
      }
      assertEquals("[NotoSerifSC-Bold, NotoSerifSC-Regular]", fonts.toString());
      String department = DEPARTMENTS.get(year);
      assertEquals(department + year + "年部门预算公开表", document.getDocumentInformation().getTitle());
      assertEquals(department, document.getDocumentInformation().getAuthor());
      assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void every_table_has_a_bookmark_to_its_page(int year) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(year).toFile())) {
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        int page = document.getPages().indexOf(item.findDestinationPage(document));
        bookmarks.add(item.getTitle() + " @" + (page + 1));
      }
      List<String> expected =
          tables(year).stream()
              .map(table -> table.definition().number())
              .map(number ->
                  "预算公开表" + number + " " + tables(year).get(number - 1).title() + " @" + number)
              .toList();
      assertEquals(expected, bookmarks);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void a_page_lies_as_its_table_wants(int year) {
    List<PrintedPdf.Page> pages = PrintedPdf.read(pdf(year));
    List<String> expected =
        tables(year).stream().map(table -> table.definition().orientation().name()).toList();
    List<String> actual =
        pages.stream()
            .map(page -> page.width() > page.height() ? "LANDSCAPE" : "PORTRAIT")
            .toList();
    assertEquals(expected, actual);
  }
}
