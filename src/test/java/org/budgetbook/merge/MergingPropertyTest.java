package org.budgetbook.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.budgetbook.book.Book;
import org.budgetbook.book.Fact;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.book.UnitCode;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any parts; more seeds by {@code -Dmerge.seeds=N}. */
class MergingPropertyTest {

  private static final Edition EDITION = new Editions(Resources.ofProgram()).load("lvliang-2025");

  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("merge.seeds", 60));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_of_the_parts_given_at_once_does_not_matter(long seed) {
    List<Part> parts = new RandomParts(seed).parts(6);
    MergeProposal first = Merging.of(RandomParts.department(), parts);
    List<Part> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, new Random(seed));
    MergeProposal second = Merging.of(RandomParts.department(), shuffled);
    assertEquals(List.of(), first.open());
    assertEquals(first.after(), second.after());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void parts_merged_one_by_one_in_any_order_give_the_same_book(long seed) {
    List<Part> parts = new RandomParts(seed).parts(6);
    Book atOnce = Merging.of(RandomParts.department(), parts).after();
    Book oneByOne = RandomParts.department();
    Collections.shuffle(parts, new Random(seed * 31));
    for (Part part : parts) {
      oneByOne = Merging.of(oneByOne, List.of(part)).after();
    }
    assertSame(atOnce, oneByOne);
  }

  /** All but ids and places. */
  private static void assertSame(Book expected, Book actual) {
    assertEquals(expected.units().asList(), actual.units().asList());
    assertEquals(expected.projects().asList(), actual.projects().asList());
    assertEquals(facts(expected), facts(actual));
    assertEquals(expected.supplement().targets().asList(), actual.supplement().targets().asList());
    assertEquals(expected.supplement().numbers().asList(), actual.supplement().numbers().asList());
    assertEquals(rows(expected), rows(actual));
  }

  private static List<String> facts(Book book) {
    return book.facts().map(MergingPropertyTest::withoutId).toList();
  }

  private static String withoutId(Fact fact) {
    return fact.toString().replaceFirst("id=FactId\\[value=\\d+\\]", "");
  }

  private static List<List<TableFigures.TableRow>> rows(Book book) {
    return new FiguresEngine(EDITION, book).tables().stream().map(TableFigures::rows).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_part_of_an_unchanged_book_merged_back_changes_nothing(long seed) {
    Book merged = Merging.of(RandomParts.department(), new RandomParts(seed).parts(6)).after();
    merged.units().forEach(unit -> assertNothingChanges(merged, unit.code()));
    // Contributions made up at random fit no facts: only units without one are unchanged.
    Book typed = new RandomBooks(seed).book("lvliang-2025", 60);
    typed.units().asList().stream()
        .filter(unit -> unit.contribution() == null)
        .forEach(unit -> assertNothingChanges(typed, unit.code()));
  }

  private static void assertNothingChanges(Book book, UnitCode unit) {
    MergeProposal back = Merging.of(book, List.of(UnitBook.part(book, origin(unit))));
    assertEquals(List.of(), back.conflicts());
    assertEquals(Optional.empty(), back.edit());
    assertEquals(book, back.after());
  }

  private static Origin origin(UnitCode unit) {
    return new Origin(unit, 9, java.time.Instant.parse("2026-12-01T00:00:00Z"), "");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_edit_makes_the_book_and_its_inverse_takes_it_back(long seed) {
    RandomParts random = new RandomParts(seed);
    Book before = Merging.of(RandomParts.department(), random.parts(4)).after();
    MergeProposal proposal = Merging.of(before, random.parts(6), Side.THEIRS);
    assertFalse(proposal.edit().isEmpty() && !proposal.after().equals(before));
    proposal
        .edit()
        .ifPresent(edit -> {
          Book after = before.apply(edit);
          assertEquals(proposal.after().facts().toList(), after.facts().toList());
          assertEquals(proposal.after().units(), after.units());
          assertEquals(proposal.after().projects(), after.projects());
          assertEquals(proposal.after().supplement(), after.supplement());
          Book back = after.apply(edit.inverse());
          assertEquals(before.facts().toList(), back.facts().toList());
          assertEquals(before.units(), back.units());
          assertEquals(before.supplement(), back.supplement());
          FiguresEngine engine = new FiguresEngine(EDITION, before);
          engine.apply(edit);
          assertEquals(
              rows(proposal.after()), engine.tables().stream().map(TableFigures::rows).toList());
        });
  }

  /** The department's tables are the sums of its units' own. */
  @ParameterizedTest
  @MethodSource("seeds")
  void every_unit_discloses_its_own_facts_and_together_they_are_the_departments(long seed) {
    Book book = Merging.of(RandomParts.department(), new RandomParts(seed).parts(6)).after();
    long facts =
        book.units().asList().stream()
            .map(unit -> UnitBook.disclosed(book, unit.code()))
            .peek(own -> {
              assertEquals(1, own.units().size());
              assertEquals(
                  own.units().asList().getFirst().name(), own.heading().department().name());
            })
            .mapToLong(own -> own.facts().count())
            .sum();
    assertEquals(book.facts().count(), facts);
  }
}
