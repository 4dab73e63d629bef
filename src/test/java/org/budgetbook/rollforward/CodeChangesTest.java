package org.budgetbook.rollforward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.budgetbook.book.Book;
import org.budgetbook.catalog.Catalog;
import org.budgetbook.catalog.CatalogEntry;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.edition.Edition;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;
import org.budgetbook.rollforward.CodeOffer.Change;
import org.junit.jupiter.api.Test;

/** Codes that a new edition renames or retires, and where their lines go. */
class CodeChangesTest {

  private static final Edition EDITION_2023 =
      new Editions(Resources.ofProgram()).load("lvliang-2023");

  @Test
  void a_retired_code_keeps_its_lines_away_until_it_has_a_successor() {
    Book last = GoldenBooks.book(2023);
    FunctionalCode retired = last.lines().asList().getFirst().functional();
    FunctionalCode successor = new FunctionalCode("2010150");
    Edition next = without(retired.digits());
    YearProposal proposal = Rollforward.of(last, EDITION_2023, next, 2024);
    YearDecisions all = proposal.decisions(Take.ALL);
    long lines =
        last.lines().asList().stream().filter(line -> line.functional().equals(retired)).count();
    assertTrue(lines > 0);
    assertEquals(List.of(retired), proposal.undecided(all).stream().map(CodeOffer::code).toList());
    YearOutcome undecided = proposal.outcome(all);
    assertEquals(last.lines().size() - lines, undecided.book().lines().size());
    assertEquals(lines, undecided.leftOut().getFirst().facts());

    YearOutcome decided = proposal.outcome(all.withSuccessor(retired, successor));
    assertEquals(List.of(), decided.leftOut());
    assertEquals(
        lines,
        decided.book().lines().asList().stream()
            .filter(line -> line.functional().equals(successor))
            .count());
    assertEquals(
        "rollforward.successor",
        assertThrows(
                RefusedException.class,
                () -> proposal.outcome(all.withSuccessor(retired, new FunctionalCode("2999999"))))
            .sentence()
            .key());
  }

  @Test
  void a_renamed_code_comes_with_its_new_name_and_is_told() {
    Book last = GoldenBooks.book(2023);
    FunctionalCode code = last.lines().asList().getFirst().functional();
    Edition next =
        with(
            EDITION_2023
                .catalogs()
                .of(CatalogKind.FUNCTIONAL)
                .renamed(Map.of(code.digits(), "新名称")));
    YearProposal proposal = Rollforward.of(last, EDITION_2023, next, 2024);
    assertEquals(1, proposal.codes().size());
    assertEquals(new Change.Renamed("新名称"), proposal.codes().getFirst().change());
    YearOutcome outcome = proposal.outcome(proposal.decisions(Take.ALL));
    assertEquals(last.lines().size(), outcome.book().lines().size());
  }

  @Test
  void the_code_that_took_the_name_is_the_first_candidate() {
    Book last = GoldenBooks.book(2023);
    String retired = last.lines().asList().getFirst().functional().digits();
    Catalog old = EDITION_2023.catalogs().of(CatalogKind.FUNCTIONAL);
    CatalogEntry entry = old.find(retired, 2023).orElseThrow();
    CatalogEntry moved =
        new CatalogEntry(
            "2018877", entry.name(), List.of(), 2024, CatalogEntry.OPEN_END, entry.evidence());
    Edition next =
        with(
            new Catalog(
                Stream.concat(
                        old.all().stream().filter(row -> !row.code().equals(retired)),
                        Stream.of(moved))
                    .toList()));
    YearProposal proposal = Rollforward.of(last, EDITION_2023, next, 2024);
    Change.Retired change = (Change.Retired) proposal.codes().getFirst().change();
    assertEquals(moved, change.candidates().getFirst());
  }

  private static Edition without(String code) {
    Catalog all = EDITION_2023.catalogs().of(CatalogKind.FUNCTIONAL);
    return with(new Catalog(all.all().stream().filter(row -> !row.code().equals(code)).toList()));
  }

  private static Edition with(Catalog functional) {
    return EDITION_2023.withCatalogs(
        EDITION_2023.catalogs().with(CatalogKind.FUNCTIONAL, functional));
  }
}
