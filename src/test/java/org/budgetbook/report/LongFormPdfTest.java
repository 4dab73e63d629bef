package org.budgetbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Progress;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.TargetForm;
import org.budgetbook.narrative.TargetForm.CellKind;
import org.budgetbook.narrative.TargetForm.FormCell;
import org.budgetbook.narrative.TargetForm.FormRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Target forms that no page holds. */
class LongFormPdfTest {

  private static final BookReport REPORT = new BookReport(Resources.ofProgram(), List.of());

  @TempDir private Path folder;

  /** The pages of a form, read back. */
  private List<String> printed(TargetForm form) throws IOException {
    Path pdf = folder.resolve("form.pdf");
    REPORT.writePdf(
        HandmadeBooks.of(new Block.Form(form)), new BookSelection.Whole(), pdf, Progress.SILENT);
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      // Cover, contents and the part's opening come first.
      for (int page = 4; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
    }
    return pages;
  }

  /** How often each character stands in a text, blanks apart. */
  private static Map<Integer, Integer> characters(String text) {
    Map<Integer, Integer> counts = new TreeMap<>();
    text.codePoints()
        .filter(character -> !Character.isWhitespace(character))
        .forEach(character -> counts.merge(character, 1, Integer::sum));
    return counts;
  }

  /** Characters of the form that are printed less often than they stand in it. */
  private static List<String> lost(TargetForm form, List<String> pages) {
    StringBuilder whole = new StringBuilder(form.title()).append(form.subtitle());
    form.rows().forEach(row -> row.cells().forEach(cell -> whole.append(cell.text())));
    Map<Integer, Integer> printed = characters(String.join("", pages));
    List<String> lost = new ArrayList<>();
    characters(whole.toString())
        .forEach((character, count) -> {
          int found = printed.getOrDefault(character, 0);
          if (found < count) {
            lost.add(Character.toString(character) + " " + found + " of " + count);
          }
        });
    return lost;
  }

  @Test
  void a_row_taller_than_a_page_goes_on_over_the_next_ones_whole() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int sentence = 1; sentence <= 400; sentence++) {
      text.append("第").append(sentence).append("项工作按计划组织实施，形成成果并通过验收。");
    }
    TargetForm form = HandmadeBooks.with(HandmadeBooks.form(), CellKind.TEXT, text.toString());
    List<String> pages = printed(form);
    assertTrue(pages.size() >= 3, pages.size() + " pages");
    assertEquals(List.of(), lost(form, pages));
    String flat = String.join("", pages).replaceAll("\\s+", "");
    int last = -1;
    for (int sentence = 1; sentence <= 400; sentence++) {
      int at = flat.indexOf("第" + sentence + "项工作", last);
      assertTrue(at > last, "sentence " + sentence + " comes after the one before");
      last = at;
    }
  }

  @Test
  void a_list_of_three_hundred_indicators_breaks_between_rows_and_loses_none() throws IOException {
    TargetForm form = HandmadeBooks.form();
    List<FormRow> rows = new ArrayList<>(form.rows());
    for (int row = 1; row <= 300; row++) {
      List<FormCell> cells = new ArrayList<>();
      int columns = form.columnWeights().size();
      cells.add(new FormCell(0, 1, columns - 1, CellKind.TEXT, "另加指标" + row + "完成数量"));
      cells.add(new FormCell(columns - 1, 1, 1, CellKind.VALUE, "≥" + row));
      rows.add(new FormRow(cells));
    }
    TargetForm longer = HandmadeBooks.with(form, rows);
    List<String> pages = printed(longer);
    assertTrue(pages.size() >= 5, pages.size() + " pages");
    assertEquals(List.of(), lost(longer, pages));
    String flat = String.join("", pages);
    for (int row = 1; row <= 300; row++) {
      assertTrue(flat.contains("另加指标" + row + "完成数量"), "indicator " + row + " in one piece");
    }
  }
}
