package org.budgetbook.check.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.finding.RuleId;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.message.Message;
import org.junit.jupiter.api.Test;

/** 审核说明: notes about findings among the texts of a published book. */
class CheckNotesTest {

  private static final String WORDS = "上年有一次性项目，今年没有";

  private final Book book = GoldenBooks.book(2025);

  @Test
  void a_note_is_found_at_its_finding() {
    Book noted = written(book, finding("20.00"), WORDS);
    CheckNote note = new CheckNotes(noted).of(finding("20.00")).orElseThrow();
    assertEquals(WORDS, note.text());
    assertEquals(false, note.outdated());
  }

  @Test
  void a_note_is_outdated_when_the_numbers_have_changed() {
    Book noted = written(book, finding("20.00"), WORDS);
    assertEquals(
        Optional.of(true), new CheckNotes(noted).of(finding("21.00")).map(CheckNote::outdated));
  }

  @Test
  void an_outdated_note_written_again_holds_for_the_new_numbers_alone() {
    Book noted = written(written(book, finding("20.00"), WORDS), finding("21.00"), WORDS);
    assertEquals(
        Optional.of(false), new CheckNotes(noted).of(finding("21.00")).map(CheckNote::outdated));
    assertEquals(
        Optional.of(true), new CheckNotes(noted).of(finding("20.00")).map(CheckNote::outdated));
  }

  @Test
  void two_findings_of_one_rule_at_one_place_keep_a_note_each() {
    Finding one = finding("20.00", "one");
    Finding other = finding("20.00", "other");
    Book noted = written(written(book, one, WORDS), other, "B");
    assertEquals(Optional.of(WORDS), new CheckNotes(noted).of(one).map(CheckNote::text));
    assertEquals(Optional.of("B"), new CheckNotes(noted).of(other).map(CheckNote::text));
    assertEquals(List.of(), new CheckNotes(noted).withoutFinding(List.of(one, other)));
  }

  @Test
  void a_note_whose_finding_is_gone_is_listed_until_it_is_discarded() {
    Book noted = written(book, finding("20.00"), WORDS);
    assertEquals(List.of(), new CheckNotes(noted).withoutFinding(List.of(finding("21.00"))));
    CheckNote left = new CheckNotes(noted).withoutFinding(List.of()).getFirst();
    assertEquals(WORDS, left.text());
    Edit discarded = new CheckNotes(noted).discard(left.key()).orElseThrow();
    assertEquals(book, noted.apply(discarded));
  }

  @Test
  void taking_the_words_away_takes_the_note_away() {
    Book noted = written(book, finding("20.00"), WORDS);
    assertEquals(book, written(noted, finding("20.00"), " \n "));
    assertEquals(Optional.empty(), new CheckNotes(book).write(finding("20.00"), ""));
  }

  private static Book written(Book before, Finding finding, String text) {
    return before.apply(new CheckNotes(before).write(finding, text).orElseThrow());
  }

  private static Finding finding(String left) {
    return finding(left, "one");
  }

  private static Finding finding(String left, String word) {
    BigDecimal one = new BigDecimal(left);
    BigDecimal other = new BigDecimal("10.00");
    return new Finding(
        new RuleId(35, ""),
        Level.WARNING,
        new Place(3, "201", "合计", "", null),
        Message.of("check.text", left, word),
        one,
        other,
        one.subtract(other),
        true,
        "依据",
        "处理");
  }
}
