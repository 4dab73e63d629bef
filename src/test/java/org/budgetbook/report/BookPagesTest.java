package org.budgetbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.budgetbook.library.Resources;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.Disclosures;
import org.budgetbook.report.page.Spot;
import org.budgetbook.report.page.Target;
import org.budgetbook.report.page.TextPiece;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A book on the screen: drawn, searched, followed back to its figures, laid out again. */
class BookPagesTest {

  private static final BookReport REPORT = new BookReport(Resources.ofProgram());
  private static Disclosure book = new Disclosure("", "", 2025, List.of());
  private static BookPages pages = REPORT.pages(book);

  @BeforeAll
  static void layOut() {
    book = Disclosures.published(2023);
    pages = REPORT.pages(book);
  }

  @Test
  void a_page_is_drawn_at_its_size_and_not_blank() {
    BufferedImage image = pages.image(pages.pages().size() - 1, 2, () -> false);
    assertEquals(595 * 2, image.getWidth());
    assertEquals(842 * 2, image.getHeight());
    int dark = 0;
    for (int x = 0; x < image.getWidth(); x += 2) {
      for (int y = 0; y < image.getHeight(); y += 2) {
        dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
      }
    }
    assertTrue(dark > 500, dark + " dark dots");
  }

  @Test
  void a_cancelled_drawing_ends_at_once() {
    assertThrows(CancellationException.class, () -> pages.image(0, 1, () -> true));
  }

  @Test
  void every_live_figure_leads_to_a_printed_cell_with_that_figure() {
    int followed = 0;
    for (BookPage page : pages.pages()) {
      for (Spot spot : page.spots()) {
        if (spot.target() instanceof Target.Live live && !live.fact().cells().isEmpty()) {
          float x = spot.area().x() + spot.area().width() / 2;
          float y = spot.area().y() + spot.area().height() / 2;
          assertEquals(Optional.of(spot.target()), pages.at(page.index(), x, y));
          Target cell = new Target.Cell(live.fact().cells().getFirst());
          assertEquals(1, pages.places(cell).size(), cell.toString());
          followed++;
        }
      }
    }
    assertTrue(followed > 20, followed + " figures");
  }

  @Test
  void a_text_is_found_over_the_end_of_a_line() {
    TextPiece first =
        pages.pages().stream()
            .filter(page -> page.number().isPresent())
            .flatMap(page -> page.texts().stream())
            .filter(piece -> piece.continues() && piece.text().length() > 20)
            .findFirst()
            .orElseThrow();
    BookPage page =
        pages.pages().stream()
            .filter(candidate -> candidate.texts().contains(first))
            .findFirst()
            .orElseThrow();
    TextPiece second = page.texts().get(page.texts().indexOf(first) + 1);
    String end = first.text().substring(first.text().length() - 5);
    List<BookPages.Found> found = pages.find(end + second.text().substring(0, 2));
    assertFalse(found.isEmpty());
    assertEquals(2, found.getFirst().areas().size());
    assertEquals(page.index(), found.getFirst().page());
  }

  @Test
  void an_edit_of_a_text_lays_out_only_its_section() {
    BookPages before = REPORT.pages(book);
    BookPages after = REPORT.pages(reworded(book));
    Set<String> parts = new java.util.HashSet<>();
    after.changedSince(before).stream()
        .forEach(index -> parts.add(after.pages().get(index).part()));
    assertEquals(Set.of("", "overview"), parts);
    BookPage lastBefore = before.pages().getLast();
    assertSame(lastBefore.sheet(), after.pages().getLast().sheet());
  }

  /** The last heading of the first part says something else, as long as before. */
  private static Disclosure reworded(Disclosure disclosure) {
    List<Disclosure.Part> parts = new ArrayList<>(disclosure.parts());
    Disclosure.Part first = parts.getFirst();
    List<Block> blocks = new ArrayList<>(first.blocks());
    for (int at = 0; at < blocks.size(); at++) {
      if (blocks.get(at) instanceof Block.Heading heading && heading.level() == 1) {
        blocks.set(at, new Block.Heading(2, heading.id(), heading.text().replaceFirst(".$", "新")));
      }
    }
    parts.set(0, new Disclosure.Part(first.id(), first.title(), blocks));
    return new Disclosure(disclosure.title(), disclosure.department(), disclosure.year(), parts);
  }

  @Test
  void a_selection_of_a_table_has_that_table_only() {
    List<Integer> indexes =
        pages.indexes(new BookSelection.Tables(Set.of("basic-expenditure-by-economic-class")));
    assertFalse(indexes.isEmpty());
    for (int index : indexes) {
      assertTrue(
          pages.pages().get(index).isOf(new Target.Table("basic-expenditure-by-economic-class")));
    }
  }
}
