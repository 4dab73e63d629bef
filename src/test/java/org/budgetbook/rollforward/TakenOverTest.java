package org.budgetbook.rollforward;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.budgetbook.book.Book;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.Passage;
import org.budgetbook.book.Placed;
import org.budgetbook.book.TakenOver;
import org.budgetbook.check.BookChecks;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.RuleId;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.library.CheckRules;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.junit.jupiter.api.Test;

/** What a new year's book took over from last year's, until it is confirmed (沿用上年，待核对). */
class TakenOverTest {

  private static final EntryKey DUTIES = new EntryKey("overview.duties");
  private static final EntryKey VEHICLES = new EntryKey("assets.vehicles.authorised");

  private final Edition edition = new Editions(Resources.ofProgram()).load("lvliang-2025");
  private final Book last = GoldenBooks.book(2025);
  private final Book book = next();

  private Book next() {
    YearProposal proposal = Rollforward.of(last, edition, edition, 2026);
    return proposal.outcome(proposal.decisions(Take.CONTINUING)).book();
  }

  @Test
  void lasting_texts_and_numbers_are_to_be_confirmed_and_figures_of_the_tables_are_not() {
    List<EntryKey> asked =
        Stream.of("overview.duties", "assets.vehicles.authorised", "prior-year.total")
            .map(EntryKey::new)
            .toList();
    assertEquals(List.of(DUTIES, VEHICLES), new TakenOver(book).unconfirmed(asked));
    assertEquals(List.of(), new TakenOver(last).unconfirmed(asked));
  }

  @Test
  void what_is_confirmed_stays_as_it_is_and_undo_asks_again() {
    var confirmed = new TakenOver(book).confirm(List.of(DUTIES, VEHICLES)).orElseThrow();
    Book after = book.apply(confirmed);
    assertEquals(List.of(), new TakenOver(after).unconfirmed(List.of(DUTIES, VEHICLES)));
    assertEquals(
        book.supplement().passages().find(DUTIES), after.supplement().passages().find(DUTIES));
    assertEquals(book, after.apply(confirmed.inverse()));
  }

  @Test
  void what_is_written_anew_needs_no_confirmation() {
    Placed<Passage> old = book.supplement().passages().placed(DUTIES).orElseThrow();
    Book after =
        book.apply(
            new PassageEdit(
                old, new Placed<>(old.position(), new Passage(DUTIES, old.value().text() + "。"))));
    assertEquals(List.of(VEHICLES), new TakenOver(after).unconfirmed(List.of(DUTIES, VEHICLES)));
  }

  @Test
  void the_checks_name_each_text_and_each_form_that_is_still_last_years() {
    assertEquals(
        List.of(
            Message.of("check.taken-over.passage", label(DUTIES)),
            Message.of("check.taken-over.passage", label(new EntryKey("overview.organisation"))),
            Message.of("check.taken-over.entries", group(), 11)),
        found(book));
    assertEquals(List.of(), found(last));
  }

  private List<Message> found(Book checked) {
    return new BookChecks(
            new CheckRules(Resources.ofProgram()).load(edition),
            checked,
            new FiguresEngine(edition, checked).tables())
        .report().findings().stream()
            .filter(finding -> finding.rule().equals(RuleId.parse("53c")))
            .map(Finding::message)
            .toList();
  }

  private String label(EntryKey passage) {
    return edition.passages().stream()
        .filter(definition -> definition.key().equals(passage))
        .findFirst()
        .orElseThrow()
        .label();
  }

  private String group() {
    return edition.entryGroups().stream()
        .filter(group -> group.entries().stream().anyMatch(one -> one.key().equals(VEHICLES)))
        .findFirst()
        .orElseThrow()
        .title();
  }
}
