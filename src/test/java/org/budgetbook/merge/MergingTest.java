package org.budgetbook.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.book.BookContents;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Department;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.NumberEdit;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.Timing;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.merge.Conflict.Kind;
import org.budgetbook.merge.UnitOutcome.Fate;
import org.budgetbook.money.Money;
import org.junit.jupiter.api.Test;

/** What becomes of one part and the next, and what must be decided. */
class MergingTest {

  private static final Heading DEPARTMENT = new Heading("lvliang-2025", 2025, new Department("某局"));
  private static final EntryKey GOODS = new EntryKey("procurement.goods");

  private static Origin origin(String unit, int version, int hour) {
    return new Origin(
        new UnitCode(unit),
        version,
        Instant.parse("2026-11-01T00:00:00Z").plusSeconds(hour * 3600L),
        "1.0");
  }

  /** A part whose unit has one project line for each amount, all of one project. */
  private static Part part(Heading heading, Origin origin, String project, long... yuan) {
    UnitCode unit = origin.unit();
    BookContents contents = new BookContents(heading);
    contents.unit(new Placed<>(Ordered.GAP, new Unit(unit, "单位" + unit, UnitType.ADMINISTRATIVE)));
    ProjectCode code = new ProjectCode("P-" + unit);
    contents.project(new Placed<>(Ordered.GAP, new Project(code, project)));
    for (int i = 0; i < yuan.length; i++) {
      contents.line(
          new Placed<>(
              Ordered.GAP * (i + 1),
              new BudgetLine(
                  new FactId(i + 1),
                  unit,
                  new FunctionalCode("2010101"),
                  Category.PROJECT,
                  null,
                  null,
                  code,
                  FundSource.GENERAL_PUBLIC_BUDGET,
                  Timing.CURRENT_YEAR,
                  Money.ofYuan(yuan[i]))));
    }
    contents.number(
        new Placed<>(Ordered.GAP, new EnteredNumber(GOODS, BigDecimal.valueOf(yuan.length))));
    return new Part(unit + "-" + origin.version() + ".json", origin, contents.toBook());
  }

  private static Part part(String unit, int version, long... yuan) {
    return part(DEPARTMENT, origin(unit, version, version), "项目", yuan);
  }

  private static Book merged(Book book, Part... parts) {
    MergeProposal proposal = Merging.of(book, List.of(parts));
    assertEquals(List.of(), proposal.open());
    return proposal.after();
  }

  private static Book empty() {
    return Book.empty(DEPARTMENT);
  }

  private static List<Kind> kinds(MergeProposal proposal) {
    return proposal.open().stream().map(conflict -> conflict.key().kind()).toList();
  }

  private static List<String> amounts(Book book) {
    return book.lines().asList().stream()
        .map(line -> line.unit() + ":" + line.amount().toYuanText())
        .toList();
  }

  @Test
  void units_stand_by_their_codes_and_their_numbers_add_up() {
    Book book = merged(empty(), part("02", 1, 5, 6), part("01", 1, 1, 2, 3));
    assertEquals(List.of("01:1.00", "01:2.00", "01:3.00", "02:5.00", "02:6.00"), amounts(book));
    assertEquals(
        BigDecimal.valueOf(5), book.supplement().numbers().find(GOODS).orElseThrow().value());
    assertEquals(1, Objects.requireNonNull(book.unit(new UnitCode("02")).contribution()).version());
  }

  @Test
  void a_newer_part_takes_the_place_of_the_older_and_what_is_the_same_keeps_its_id() {
    Book book = merged(empty(), part("01", 1, 1, 2, 3), part("02", 1, 9));
    FactId two = book.lines().asList().get(1).id();
    Book newer = merged(book, part("01", 2, 1, 7, 2, 8));
    assertEquals(List.of("01:1.00", "01:7.00", "01:2.00", "01:8.00", "02:9.00"), amounts(newer));
    assertEquals(two, newer.lines().asList().get(2).id());
    assertEquals(
        BigDecimal.valueOf(5), newer.supplement().numbers().find(GOODS).orElseThrow().value());
  }

  @Test
  void an_older_part_leaves_the_book_as_it_is_and_is_told() {
    Book book = merged(empty(), part("01", 2, 1, 2));
    MergeProposal older = Merging.of(book, List.of(part("01", 1, 5)));
    assertEquals(List.of(Kind.OLDER_PART), kinds(older));
    assertEquals(book, older.after());
    MergeProposal taken =
        Merging.of(
            book, List.of(part("01", 1, 5)), Map.of(older.open().getFirst().key(), Side.THEIRS));
    assertEquals(List.of(), taken.open());
    assertEquals(List.of("01:5.00"), amounts(taken.after()));
  }

  @Test
  void a_part_whose_count_and_time_contradict_each_other_must_be_decided() {
    Book book = merged(empty(), part("01", 3, 1));
    Part odd = part(DEPARTMENT, origin("01", 4, 1), "项目", 2);
    assertEquals(List.of(Kind.UNCLEAR_AGE), kinds(Merging.of(book, List.of(odd))));
  }

  @Test
  void two_parts_of_one_unit_given_at_once_leave_the_newer_and_the_same_twice_is_once() {
    MergeProposal proposal =
        Merging.of(empty(), List.of(part("01", 1, 1), part("01", 2, 2), part("01", 2, 2)));
    assertEquals(List.of(), proposal.conflicts());
    assertEquals(List.of("01:2.00"), amounts(proposal.after()));
    assertEquals(
        List.of(Fate.SUPERSEDED, Fate.SUPERSEDED, Fate.ADDED),
        proposal.outcomes().stream().map(UnitOutcome::fate).toList());
  }

  @Test
  void two_different_parts_of_one_count_and_time_cannot_be_merged_at_all() {
    MergeProposal proposal = Merging.of(empty(), List.of(part("01", 1, 1), part("01", 1, 2)));
    assertEquals(List.of(Kind.TWO_PARTS), kinds(proposal));
    assertTrue(proposal.open().getFirst().key().kind().isBlocking());
    assertEquals(Optional.empty(), proposal.edit());
    assertEquals(
        List.of(Kind.TWO_PARTS),
        kinds(Merging.of(empty(), List.of(part("01", 1, 1), part("01", 1, 2)), Side.THEIRS)));
  }

  @Test
  void what_the_department_changed_since_is_not_overwritten_unasked() {
    Book book = merged(empty(), part("01", 1, 1, 2));
    Placed<BudgetLine> old = book.lines().allPlaced().getFirst();
    Book edited =
        book.apply(
            new LineEdit(
                old, new Placed<>(old.position(), old.value().withAmount(Money.ofYuan(50)))));
    MergeProposal newer = Merging.of(edited, List.of(part("01", 2, 1, 2, 3)));
    assertEquals(List.of(Kind.EDITED_HERE), kinds(newer));
    assertEquals(List.of("01:50.00", "01:2.00"), amounts(newer.after()));
    MergeProposal theirs = Merging.of(edited, List.of(part("01", 2, 1, 2, 3)), Side.THEIRS);
    assertEquals(List.of("01:1.00", "01:2.00", "01:3.00"), amounts(theirs.after()));
    // The unit changed nothing since: there is nothing to ask, the department's amount stays.
    assertEquals(List.of("01:50.00", "01:2.00"), amounts(merged(edited, part("01", 2, 1, 2))));
  }

  @Test
  void lines_that_the_department_entered_for_a_unit_are_not_overwritten_unasked() {
    Book typed = UnitBook.part(part("01", 1, 7).book(), origin("01", 1, 1)).book();
    assertEquals(
        List.of(Kind.EDITED_HERE, Kind.NUMBER),
        kinds(Merging.of(typed, List.of(part("01", 1, 8, 9)))));
  }

  @Test
  void a_number_typed_in_the_department_stays_until_decided() {
    Book book = merged(empty(), part("01", 1, 1, 2));
    Placed<EnteredNumber> old = book.supplement().numbers().allPlaced().getFirst();
    Book typed =
        book.apply(
            new NumberEdit(
                old,
                new Placed<>(old.position(), new EnteredNumber(GOODS, BigDecimal.valueOf(77)))));
    MergeProposal newer = Merging.of(typed, List.of(part("01", 2, 1, 2, 3)));
    assertEquals(List.of(Kind.NUMBER), kinds(newer));
    assertEquals(
        BigDecimal.valueOf(77),
        newer.after().supplement().numbers().find(GOODS).orElseThrow().value());
    assertEquals(
        BigDecimal.valueOf(3),
        Merging.of(typed, List.of(part("01", 2, 1, 2, 3)), Side.THEIRS)
            .after()
            .supplement()
            .numbers()
            .find(GOODS)
            .orElseThrow()
            .value());
  }

  @Test
  void a_unit_code_with_two_names_is_shown_and_the_data_come_under_ours() {
    Book book = merged(empty(), part("01", 1, 1));
    Part part = part("01", 2, 2);
    Book renamed =
        new BookContents(DEPARTMENT)
            .unit(
                new Placed<>(
                    Ordered.GAP, new Unit(new UnitCode("01"), "别的名字", UnitType.ADMINISTRATIVE)))
            .toBook();
    MergeProposal proposal = Merging.of(book, List.of(new Part("x.json", part.origin(), renamed)));
    assertEquals(List.of(Kind.UNIT), kinds(proposal));
    assertEquals("单位01", proposal.after().unit(new UnitCode("01")).name());
    assertEquals(
        "别的名字",
        Merging.of(book, List.of(new Part("x.json", part.origin(), renamed)), Side.THEIRS)
            .after()
            .unit(new UnitCode("01"))
            .name());
  }

  @Test
  void a_project_of_one_unit_follows_its_part_and_leaves_with_it() {
    Book book = merged(empty(), part("01", 1, 1));
    Part renamed = part(DEPARTMENT, origin("01", 2, 2), "新名称", 1);
    assertEquals("新名称", merged(book, renamed).projects().asList().getFirst().name());
    Book none =
        new BookContents(DEPARTMENT).unit(new Placed<>(Ordered.GAP, renamed.unit())).toBook();
    assertEquals(0, merged(book, new Part("y.json", renamed.origin(), none)).projects().size());
  }

  @Test
  void one_project_code_with_two_names_must_be_decided() {
    Part first = part("01", 1, 1);
    Part second = part("02", 1, 1);
    BookContents contents = new BookContents(DEPARTMENT);
    contents.unit(new Placed<>(Ordered.GAP, second.unit()));
    contents.project(new Placed<>(Ordered.GAP, new Project(new ProjectCode("P-01"), "另一个项目")));
    Part clash = new Part("02.json", second.origin(), contents.toBook());
    MergeProposal proposal = Merging.of(empty(), List.of(clash, first));
    assertEquals(List.of(Kind.PROJECT), kinds(proposal));
    assertEquals("项目", proposal.after().projects().asList().getFirst().name());
  }

  @Test
  void parts_of_another_year_department_or_edition_are_not_taken_unasked() {
    for (Heading other :
        List.of(
            new Heading("lvliang-2025", 2026, DEPARTMENT.department()),
            new Heading("lvliang-2025", 2025, new Department("别的局")),
            new Heading("lvliang-2023", 2025, DEPARTMENT.department()))) {
      MergeProposal proposal =
          Merging.of(empty(), List.of(part(other, origin("01", 1, 1), "项目", 1)));
      assertEquals(1, proposal.open().size());
      assertEquals(empty(), proposal.after());
    }
  }

  @Test
  void a_unit_discloses_its_own_numbers_under_its_own_name() {
    Book book = merged(empty(), part("01", 1, 1, 2), part("02", 1, 5));
    Book own = UnitBook.disclosed(book, new UnitCode("01"));
    assertEquals("单位01", own.heading().department().name());
    assertEquals(List.of("01:1.00", "01:2.00"), amounts(own));
    assertEquals(1, own.projects().size());
    assertEquals(
        BigDecimal.valueOf(2), own.supplement().numbers().find(GOODS).orElseThrow().value());
  }
}
