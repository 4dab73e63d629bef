package org.budgetbook.report;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Progress;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.Disclosures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both published books as whole PDF files, read back. */
class BookPdfTest {

  private static final Map<Integer, Disclosure> BOOKS = new HashMap<>();
  private static final Map<Integer, BookPages> PAGES = new HashMap<>();

  @TempDir private static Path folder;

  @BeforeAll
  static void print() {
    BookReport report = new BookReport(Resources.ofProgram());
    for (int year : List.of(2023, 2025)) {
      Disclosure disclosure = Disclosures.published(year);
      BOOKS.put(year, disclosure);
      PAGES.put(year, report.pages(disclosure));
      report.writePdf(disclosure, new BookSelection.Whole(), pdf(year), Progress.SILENT);
    }
  }

  private static Path pdf(int year) {
    return folder.resolve(year + ".pdf");
  }

  private static BookPages pages(int year) {
    return requireNonNull(PAGES.get(year));
  }

  /** Pages before the first that has a number. */
  private static int unnumbered(int year) {
    return (int) pages(year).pages().stream().filter(page -> page.number().isEmpty()).count();
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void the_file_is_an_archive_pdf_whose_text_can_be_read(int year) throws Exception {
    assertEquals(List.of(), ArchivePdf.faults(pdf(year)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void every_line_of_the_contents_states_the_page_on_which_its_title_stands(int year)
      throws IOException {
    List<String> wrong = new ArrayList<>();
    int lines = 0;
    try (PDDocument document = Loader.loadPDF(pdf(year).toFile())) {
      String contents = text(document, 1, unnumbered(year) - 1).replaceAll("\\s+", "");
      for (BookPages.Entry entry : pages(year).outline()) {
        if (!entry.listed()) {
          continue;
        }
        lines++;
        int number = entry.page() - unnumbered(year) + 1;
        String title = entry.title().replaceAll("\\s+", "");
        if (!contents.contains(title)) {
          wrong.add("not in the contents: " + title);
        }
        String page = text(document, entry.page(), entry.page()).replaceAll("\\s+", "");
        if (!page.contains(words(title)) || !page.contains("第" + number + "页")) {
          wrong.add(title + " is not on page " + number);
        }
      }
      assertEquals(List.of(), wrong);
    }
    assertTrue(lines > 30, lines + " lines");
  }

  /** A part's ordinal stands apart from its title. */
  private static String words(String title) {
    return title.replaceFirst("^第.+?部分", "").replaceFirst("^预算公开表\\d+", "");
  }

  private static String text(PDDocument document, int first, int last) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(first + 1);
    stripper.setEndPage(last + 1);
    return stripper.getText(document);
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void bookmarks_lead_to_parts_sections_tables_and_forms(int year) throws IOException {
    List<String> expected =
        pages(year).outline().stream()
            .map(entry -> entry.level() + " " + entry.title() + " @" + entry.page())
            .toList();
    List<String> actual = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf(year).toFile())) {
      bookmarks(document, document.getDocumentCatalog().getDocumentOutline(), 1, actual);
    }
    assertEquals(expected, actual);
  }

  private static void bookmarks(
      PDDocument document, PDOutlineNode node, int level, List<String> found) throws IOException {
    for (PDOutlineItem item : node.children()) {
      int page = document.getPages().indexOf(item.findDestinationPage(document));
      found.add(level + " " + item.getTitle() + " @" + page);
      bookmarks(document, item, level + 1, found);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void contents_and_figures_are_links(int year) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(year).toFile())) {
      int inContents = links(document.getPage(1));
      int inText = 0;
      for (int page = unnumbered(year); page < document.getNumberOfPages(); page++) {
        inText += links(document.getPage(page));
      }
      assertTrue(inContents > 20, inContents + " links in the contents");
      assertTrue(inText > 20, inText + " links in the text");
    }
  }

  private static int links(PDPage page) throws IOException {
    int links = 0;
    for (PDAnnotation annotation : page.getAnnotations()) {
      links += annotation instanceof PDAnnotationLink ? 1 : 0;
    }
    return links;
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void every_project_has_its_form_on_a_page_of_its_own(int year) {
    List<Integer> pages =
        pages(year).outline().stream()
            .filter(entry -> entry.target() instanceof org.budgetbook.report.page.Target.Form)
            .map(BookPages.Entry::page)
            .toList();
    assertEquals(year == 2023 ? 8 : 23, pages.size());
    assertEquals(pages.stream().distinct().toList(), pages);
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void the_document_says_what_it_is(int year) throws IOException {
    Disclosure book = requireNonNull(BOOKS.get(year));
    try (PDDocument document = Loader.loadPDF(pdf(year).toFile())) {
      assertEquals(book.title(), document.getDocumentInformation().getTitle());
      assertEquals(book.department(), document.getDocumentInformation().getAuthor());
      assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
    }
  }
}
