package org.budgetbook.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Passage;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.catalog.Timing;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.money.Money;
import org.budgetbook.sheet.YearChange;
import org.junit.jupiter.api.Test;

/** The sample is a finished book: nothing is missing, nothing is stale. */
class SampleBookTest {

  private final Resources resources = Resources.ofProgram();
  private final Book book = new BookJsonReader().read(resources, "samples/sample-2025/book.json");
  private final Edition edition = new Editions(resources).load(book.heading().edition());

  private Stream<EntryDefinition> entries() {
    return edition.entryGroups().stream().flatMap(group -> group.entries().stream());
  }

  @Test
  void it_is_written_as_the_writer_writes_it() {
    assertEquals(resources.text("samples/sample-2025/book.json"), new BookJsonWriter().text(book));
  }

  @Test
  void every_entry_of_the_edition_is_filled_in_and_no_other() {
    assertEquals(
        entries().map(entry -> entry.key()).collect(Collectors.toSet()),
        book.supplement().numbers().values().stream()
            .map(number -> number.key())
            .collect(Collectors.toSet()));
    assertEquals(
        edition.passages().stream().map(PassageDefinition::key).collect(Collectors.toSet()),
        book.supplement().passages().values().stream()
            .map(Passage::key)
            .collect(Collectors.toSet()));
  }

  @Test
  void every_reason_was_written_for_the_figure_as_it_is() {
    Map<String, TableFigures> tables =
        new FiguresEngine(edition, book)
            .tables().stream()
                .collect(Collectors.toMap(table -> table.definition().id(), table -> table));
    for (PassageDefinition definition : edition.passages()) {
      EntryKey reason = definition.reasonFor();
      if (reason != null) {
        EntryDefinition entry =
            entries().filter(each -> each.key().equals(reason)).findFirst().orElseThrow();
        YearChange change =
            YearChange.of(entry, book, id -> Objects.requireNonNull(tables.get(id))).orElseThrow();
        Passage written = book.supplement().passages().find(definition.key()).orElseThrow();
        assertEquals(change.thisYear(), written.writtenFor(), definition.key().value());
        assertEquals(
            change.lastYear().orElse(null), written.writtenForLastYear(), definition.key().value());
      }
    }
  }

  @Test
  void every_project_has_a_class_and_a_target_of_just_its_money() {
    assertEquals(25, book.supplement().targets().size());
    for (PerformanceTarget target : book.supplement().targets()) {
      assertTrue(book.project(target.project()).projectClass() != null);
      List<BudgetLine> lines =
          book.lines().asList().stream()
              .filter(line -> target.project().equals(line.project()))
              .toList();
      List<BudgetLine> current =
          lines.stream().filter(line -> line.timing() == Timing.CURRENT_YEAR).toList();
      Money money =
          (current.isEmpty() ? lines : current)
              .stream().map(BudgetLine::amount).reduce(Money.ZERO, Money::plus);
      assertEquals(money, target.annual().total(), target.project().value());
      assertTrue(target.term().total().compareTo(money) >= 0, target.project().value());
      assertTrue(target.indicators().size() >= 5, target.project().value());
      assertTrue(
          Set.copyOf(target.indicators()).size() == target.indicators().size(),
          target.project().value());
    }
  }
}
