package org.budgetbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.ProjectEdit;
import org.budgetbook.book.ElementEdit.UnitEdit;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.RevenueCode;
import org.budgetbook.catalog.Timing;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BookTest {

  private static final UnitCode UNIT = new UnitCode("1");
  private static final ProjectCode PROJECT = new ProjectCode("P1");
  private static final Placed<Unit> PLACED_UNIT =
      new Placed<>(10, new Unit(UNIT, "机关", UnitType.ADMINISTRATIVE));
  private static final Placed<Project> PLACED_PROJECT =
      new Placed<>(10, new Project(PROJECT, "项目"));

  private final Book book =
      Book.empty(new Heading("lvliang-2025", 2025, new Department("局")))
          .apply(new UnitEdit(null, PLACED_UNIT))
          .apply(new ProjectEdit(null, PLACED_PROJECT))
          .apply(new LineEdit(null, new Placed<>(10, projectLine(1, UNIT, PROJECT))));

  private static BudgetLine projectLine(long id, UnitCode unit, @Nullable ProjectCode project) {
    return line(id, unit, "2013102", Category.PROJECT, null, null, project);
  }

  private static BudgetLine line(
      long id,
      UnitCode unit,
      String functional,
      Category category,
      @Nullable String department,
      @Nullable String government,
      @Nullable ProjectCode project) {
    return new BudgetLine(
        new FactId(id),
        unit,
        new FunctionalCode(functional),
        category,
        department == null ? null : new DepartmentEconomicCode(department),
        government == null ? null : new GovernmentEconomicCode(government),
        project,
        FundSource.GENERAL_PUBLIC_BUDGET,
        Timing.CURRENT_YEAR,
        Money.ofYuan(1));
  }

  private static void assertRefused(Message sentence, Executable work) {
    assertEquals(sentence, assertThrows(RefusedException.class, work).sentence());
  }

  @Test
  void a_line_needs_a_unit_and_a_project_of_the_book() {
    assertRefused(
        Message.of("book.line.unknown-unit", "2"),
        () ->
            book.apply(
                new LineEdit(null, new Placed<>(20, projectLine(2, new UnitCode("2"), PROJECT)))));
    assertRefused(
        Message.of("book.line.unknown-project", "P2"),
        () ->
            book.apply(
                new LineEdit(null, new Placed<>(20, projectLine(2, UNIT, new ProjectCode("P2"))))));
  }

  @Test
  void units_and_projects_with_facts_stay() {
    assertRefused(
        Message.of("book.unit.in-use", "机关"), () -> book.apply(new UnitEdit(PLACED_UNIT, null)));
    assertRefused(
        Message.of("book.unit.in-use", "机关"),
        () ->
            book.apply(
                new UnitEdit(
                    PLACED_UNIT,
                    new Placed<>(10, new Unit(new UnitCode("9"), "机关", UnitType.ADMINISTRATIVE)))));
    assertRefused(
        Message.of("book.project.in-use", "项目"),
        () -> book.apply(new ProjectEdit(PLACED_PROJECT, null)));
  }

  @Test
  void a_group_happens_wholly_or_not_at_all() {
    EditGroup group =
        new EditGroup(
            List.of(
                new LineEdit(book.lines().allPlaced().getFirst(), null),
                new UnitEdit(PLACED_UNIT, null),
                new ProjectEdit(new Placed<>(11, PLACED_PROJECT.value()), null)));
    assertThrows(StaleEditException.class, () -> book.apply(group));
    assertEquals(1, book.lines().size());
    assertEquals(1, book.units().size());
  }

  @Test
  void the_rules_of_a_line_hold() {
    assertRefused(
        Message.of("code.functional.length", "20131", 5, 7),
        () -> line(1, UNIT, "20131", Category.PERSONNEL, "30101", "50101", null));
    assertRefused(
        Message.of("book.line.department-economic"),
        () -> line(1, UNIT, "2013101", Category.PERSONNEL, null, "50101", null));
    assertRefused(
        Message.of("book.line.government-economic"),
        () -> line(1, UNIT, "2013101", Category.OPERATING, "30201", null, null));
    assertRefused(
        Message.of("book.line.project-of-basic", "P1"),
        () -> line(1, UNIT, "2013101", Category.OPERATING, "30201", "50201", PROJECT));
    assertRefused(
        Message.of("book.line.project-missing"),
        () -> line(1, UNIT, "2013102", Category.PROJECT, "30201", "50201", null));
    assertRefused(
        Message.of("book.revenue.source", "103"),
        () ->
            new RevenueItem(
                new FactId(1), UNIT, new RevenueCode("103"), FundSource.UNIT_FUNDS, Money.ZERO));
    assertRefused(
        Message.of("book.unit-name", "1"), () -> new Unit(UNIT, " ", UnitType.ADMINISTRATIVE));
    assertRefused(Message.of("book.project-code", ""), () -> new ProjectCode(""));
    assertRefused(Message.of("book.unit-code", "x".repeat(41)), () -> new UnitCode("x".repeat(41)));
  }

  @Test
  void an_id_is_never_given_twice_even_after_its_fact_is_gone() {
    for (long seed = 0; seed < 40; seed++) {
      RandomBooks random = new RandomBooks(seed);
      RandomEdits edits = new RandomEdits(random);
      Book current = random.book("lvliang-2025", 10);
      Set<FactId> ever = new HashSet<>();
      for (int step = 0; step < 60; step++) {
        current.facts().map(Fact::id).forEach(ever::add);
        current.supplement().drafts().forEach(draft -> ever.add(draft.id()));
        Book state = current;
        assertTrue(
            ever.stream().allMatch(id -> id.compareTo(state.nextFactId()) < 0), "seed " + seed);
        current = current.apply(edits.next(current));
      }
    }
  }

  @Test
  void the_inverse_of_any_edit_leads_back_to_the_very_book() {
    for (long seed = 0; seed < 60; seed++) {
      RandomBooks random = new RandomBooks(seed);
      RandomEdits edits = new RandomEdits(random);
      Book current = random.book("lvliang-2023", 10);
      for (int step = 0; step < 40; step++) {
        Edit edit = edits.next(current);
        Book after = current.apply(edit);
        assertSameContent(current, after.apply(edit.inverse()), "seed " + seed);
        assertEquals(edit, edit.inverse().inverse());
        current = after;
      }
    }
  }

  @Test
  void random_edits_add_change_and_remove_every_kind_of_element() {
    Set<String> expected = new HashSet<>();
    for (Class<?> kind : ElementEdit.class.getPermittedSubclasses()) {
      Stream.of("added", "changed", "removed").map(what -> name(kind, what)).forEach(expected::add);
    }
    expected.remove(name(HeadingEdit.class, "added"));
    expected.remove(name(HeadingEdit.class, "removed"));
    Set<String> made = new HashSet<>();
    RandomBooks random = new RandomBooks(1);
    RandomEdits edits = new RandomEdits(random);
    Book current = random.book("lvliang-2025", 10);
    for (int i = 0; i < 2_000; i++) {
      Edit edit = edits.next(current);
      current = current.apply(edit);
      tell(edit, made);
    }
    assertEquals(expected, made);
  }

  private static void tell(Edit edit, Set<String> made) {
    switch (edit) {
      case EditGroup group -> group.edits().forEach(part -> tell(part, made));
      case ElementEdit<?> one ->
          made.add(
              name(
                  one.getClass(),
                  one.before() == null ? "added" : one.after() == null ? "removed" : "changed"));
    }
  }

  private static String name(Class<?> kind, String what) {
    return kind.getSimpleName() + " " + what;
  }

  /** All but the next id, which never goes back. */
  private static void assertSameContent(Book expected, Book actual, String message) {
    assertEquals(expected.heading(), actual.heading(), message);
    assertEquals(expected.units(), actual.units(), message);
    assertEquals(expected.projects(), actual.projects(), message);
    assertEquals(expected.lines(), actual.lines(), message);
    assertEquals(expected.revenue(), actual.revenue(), message);
    assertEquals(expected.carryOvers(), actual.carryOvers(), message);
    assertEquals(expected.supplement(), actual.supplement(), message);
  }

  @Test
  void history_takes_back_and_does_again_until_something_new_is_done() {
    History<String> history = History.<String>empty().record("a").record("b").record("c");
    assertEquals("c", history.nextUndo().orElseThrow());
    History<String> back = history.undone().undone();
    assertEquals("a", back.nextUndo().orElseThrow());
    assertEquals("b", back.nextRedo().orElseThrow());
    assertEquals(List.of("a"), listed(back.doneActions()));
    assertEquals(List.of("b", "c"), listed(back.undoneActions()));
    assertEquals(List.of("c", "b", "a"), listed(back.redone().redone().doneActions()));
    History<String> other = back.record("d");
    assertTrue(other.nextRedo().isEmpty());
    assertEquals(List.of("d", "a"), listed(other.doneActions()));
    assertEquals(List.of("c", "b", "a"), listed(history.doneActions()), "history is immutable");
  }

  private static List<String> listed(Iterable<String> actions) {
    List<String> list = new ArrayList<>();
    actions.forEach(list::add);
    return list;
  }
}
