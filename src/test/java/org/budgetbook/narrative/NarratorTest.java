package org.budgetbook.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.book.ElementEdit.NumberEdit;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Passage;
import org.budgetbook.book.Placed;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.money.Money;
import org.budgetbook.narrative.TargetForm.FormCell;
import org.budgetbook.narrative.TargetForm.FormRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that turn with the figures, charts and forms, on the published book of 2025. */
class NarratorTest {

  private static final String DEPARTMENT = "中国共产党吕梁市委员会办公室";

  private final Edition edition = new Editions(Resources.ofProgram()).load("lvliang-2025");
  private final Narrator narrator = new Narrator(edition);
  private final Book book = GoldenBooks.book(2025);

  private Disclosure disclosure(Book of) {
    return narrator.disclosure(of, new FiguresEngine(edition, of).tables());
  }

  private Block.Paragraph paragraph(Book of, String key) {
    return disclosure(of).parts().stream()
        .flatMap(part -> part.blocks().stream())
        .filter(block -> block instanceof Block.Paragraph found && found.key().equals(key))
        .map(Block.Paragraph.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Book entered(Book book, String key, @Nullable String yuan) {
    EntryKey entry = new EntryKey(key);
    Placed<EnteredNumber> old = book.supplement().numbers().placed(entry).orElseThrow();
    return book.apply(
        new NumberEdit(
            old,
            yuan == null
                ? null
                : new Placed<>(old.position(), new EnteredNumber(entry, new BigDecimal(yuan)))));
  }

  @Test
  void the_direction_turns_with_last_years_number() {
    assertEquals(
        "公务接待费0万元，比上年减少1.00万元，下降100.00%，主要原因是（变动原因未填）。",
        paragraph(entered(book, "prior-year.reception", "10000"), "three-public.reception").text());
    assertEquals("公务接待费0万元，与上年预算数相同。", paragraph(book, "three-public.reception").text());
  }

  @Test
  void a_rise_from_nothing_has_no_percentage() {
    Book fromNothing = entered(book, "prior-year.agency-operating", "0");
    assertTrue(
        paragraph(fromNothing, "agency-operating.change")
            .text()
            .contains("2024年预算数为0万元，相比增加142.96万元（上年无此项预算），主要原因是"));
  }

  @Test
  void without_last_years_number_the_text_says_so_and_compares_nothing() {
    Block.Paragraph paragraph =
        paragraph(entered(book, "prior-year.total", null), "totals.revenue");
    assertEquals(
        "2025年度"
            + DEPARTMENT
            + "收入预算总计1,861.00万元，由本年收入1,861.00万元和上年结转0万元组成，"
            + "收入总计（上年数未填，不能比较），主要原因是按照过紧日子的要求压减一般性支出，"
            + "部分其他运转类项目的经费比上年减少。",
        paragraph.text());
    assertTrue(
        paragraph.runs().stream()
            .anyMatch(run ->
                run instanceof Run.Missing missing
                    && missing.passage().value().equals("prior-year.total")));
  }

  @Test
  void a_reason_written_for_another_figure_is_stale() {
    Placed<Passage> old =
        book.supplement().passages().placed(new EntryKey("reason.total")).orElseThrow();
    Passage was = old.value();
    Money one = Money.ofYuan(1);
    assertFalse(isStale(was));
    assertTrue(isStale(new Passage(was.key(), was.text(), one, was.writtenForLastYear())));
    assertTrue(isStale(new Passage(was.key(), was.text(), was.writtenFor(), one)));
    assertFalse(isStale(new Passage(was.key(), was.text(), was.writtenFor(), null)));
  }

  private boolean isStale(Passage reason) {
    Placed<Passage> old = book.supplement().passages().placed(reason.key()).orElseThrow();
    Book changed = book.apply(new PassageEdit(old, new Placed<>(old.position(), reason)));
    return paragraph(changed, "totals.revenue").runs().stream()
        .anyMatch(run -> run instanceof Run.Written written && written.stale());
  }

  @Test
  void a_reworded_paragraph_follows_the_figures_and_comes_back() {
    var tables = new FiguresEngine(edition, book).tables();
    Book reworded =
        book.apply(
            narrator
                .reword(book, tables, "three-public.reception", "接待费安排0万元，与上年预算数相同。")
                .orElseThrow());
    Block.Paragraph later =
        paragraph(entered(reworded, "prior-year.reception", "10000"), "three-public.reception");
    assertEquals(Block.Wording.REWORDED_OUTDATED, later.wording());
    Book back =
        reworded.apply(
            narrator.reword(reworded, tables, "three-public.reception", "").orElseThrow());
    assertEquals(book, back);
  }

  @Test
  void a_chart_without_money_does_not_stand_there() {
    Book empty = Book.empty(book.heading());
    assertEquals(
        List.of(),
        disclosure(empty).parts().stream()
            .flatMap(part -> part.blocks().stream())
            .filter(Block.ChartBlock.class::isInstance)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void every_place_of_every_form_is_covered_once(int year) {
    Edition own = new Editions(Resources.ofProgram()).load("lvliang-" + year);
    Book published = GoldenBooks.book(year);
    List<TargetForm> forms =
        new Narrator(own)
            .disclosure(published, new FiguresEngine(own, published).tables()).parts().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Block.Form.class::isInstance)
                .map(block -> ((Block.Form) block).form())
                .toList();
    assertEquals(year == 2023 ? 8 : 23, forms.size());
    for (TargetForm form : forms) {
      int[][] covered = new int[form.rows().size()][form.columnWeights().size()];
      for (int i = 0; i < covered.length; i++) {
        FormRow row = form.rows().get(i);
        for (FormCell cell : row.cells()) {
          for (int down = 0; down < cell.rowSpan(); down++) {
            for (int right = 0; right < cell.columnSpan(); right++) {
              covered[i + down][cell.column() + right]++;
            }
          }
        }
      }
      for (int[] row : covered) {
        assertTrue(
            Arrays.stream(row).allMatch(count -> count == 1),
            () -> form.projectName() + " " + Arrays.toString(row));
      }
    }
  }
}
