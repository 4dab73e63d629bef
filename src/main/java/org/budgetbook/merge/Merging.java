package org.budgetbook.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.budgetbook.book.Book;
import org.budgetbook.book.BookContents;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.FactId;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.merge.Intake.Taken;

/**
 * Puts units' parts into their department's book (合并单位上报的部分). A unit's facts are replaced as a
 * whole; what is the same again keeps its ids and places. The order of the parts does not matter.
 */
public final class Merging {

  private final Book book;
  private final List<Taken> taken;
  private final Conflicts conflicts;
  private long nextId;

  private Merging(Book book, List<Taken> taken, Conflicts conflicts) {
    this.book = book;
    this.taken = taken;
    this.conflicts = conflicts;
    this.nextId = book.nextFactId().value();
  }

  /**
   * What merging comes to while nothing is decided: where the two disagree the book's data stay.
   */
  public static MergeProposal of(Book book, List<Part> parts) {
    return of(book, parts, Map.of());
  }

  /**
   * What merging comes to.
   *
   * @param decisions whose data stand, by conflict
   * @throws org.budgetbook.message.RefusedException if a sum of entered numbers is too large
   */
  public static MergeProposal of(Book book, List<Part> parts, Map<Conflict.Key, Side> decisions) {
    Conflicts conflicts = new Conflicts(decisions);
    Intake intake = new Intake(book, conflicts);
    intake.read(parts);
    Book after =
        intake.taken().isEmpty()
            ? book
            : new Merging(book, List.copyOf(intake.taken()), conflicts).merged();
    return new MergeProposal(book, after, intake.outcomes(), conflicts.met());
  }

  /** As {@link #of}, with every conflict that can be decided so on one side. */
  public static MergeProposal of(Book book, List<Part> parts, Side all) {
    Map<Conflict.Key, Side> decisions = new HashMap<>();
    MergeProposal proposal = of(book, parts, decisions);
    // What is taken may meet others that were not met before.
    while (proposal.open().stream().anyMatch(conflict -> !conflict.key().kind().isBlocking())) {
      proposal.open().forEach(conflict -> decisions.put(conflict.key(), all));
      proposal = of(book, parts, decisions);
    }
    return proposal;
  }

  private Book merged() {
    SortedMap<UnitCode, Unit> units = Arranged.byKey(book.units(), Unit::code);
    taken.forEach(one -> units.put(one.unit().code(), one.unit()));
    MergedProjects projects = new MergedProjects(book, conflicts);
    taken.stream().filter(one -> !one.ours()).forEach(projects::take);
    SortedMap<EntryKey, EnteredNumber> numbers = MergedNumbers.of(book, units.values(), conflicts);

    BookContents contents = new BookContents(book.heading());
    List<Placed<Unit>> unitsNow = Arranged.of(book.units(), Unit::code, units);
    unitsNow.forEach(contents::unit);
    Map<UnitCode, Integer> rank = new HashMap<>();
    unitsNow.forEach(unit -> rank.put(unit.value().code(), rank.size()));
    List<Placed<BudgetLine>> lines = lines(rank::get);
    lines.forEach(contents::line);
    Map<UnitCode, List<RevenueItem>> revenue = new TreeMap<>();
    Map<UnitCode, List<YearEndCarryOver>> carryOvers = new TreeMap<>();
    replaced()
        .forEach(one -> {
          revenue.put(one.unit().code(), one.handed().revenue());
          carryOvers.put(one.unit().code(), one.handed().carryOvers());
        });
    Supplier<FactId> ids = () -> new FactId(nextId++);
    MergedFacts.of(book.revenue(), revenue, rank::get, Merging::withId, ids)
        .forEach(contents::revenue);
    MergedFacts.of(book.carryOvers(), carryOvers, rank::get, Merging::withId, ids)
        .forEach(contents::carryOver);

    projects.leave(used(lines, units));
    Arranged.of(book.projects(), Project::code, projects.projects()).forEach(contents::project);
    Arranged.of(book.supplement().targets(), PerformanceTarget::project, projects.targets())
        .forEach(contents::target);
    Arranged.of(book.supplement().numbers(), EnteredNumber::key, numbers).forEach(contents::number);
    book.supplement().passages().allPlaced().forEach(contents::passage);
    book.supplement().drafts().allPlaced().forEach(contents::draft);
    return contents.nextFactId(new FactId(nextId)).toBook();
  }

  private List<Taken> replaced() {
    return taken.stream().filter(Taken::facts).toList();
  }

  private List<Placed<BudgetLine>> lines(Function<UnitCode, Integer> rank) {
    Map<UnitCode, List<BudgetLine>> lines = new TreeMap<>();
    replaced().forEach(one -> lines.put(one.unit().code(), one.handed().lines()));
    return MergedFacts.of(
        book.lines(), lines, rank, BudgetLine::withId, () -> new FactId(nextId++));
  }

  private static Set<ProjectCode> used(
      List<Placed<BudgetLine>> lines, SortedMap<UnitCode, Unit> units) {
    Set<ProjectCode> used = new HashSet<>();
    for (Placed<BudgetLine> line : lines) {
      if (line.value().project() != null) {
        used.add(line.value().project());
      }
    }
    for (Unit unit : units.values()) {
      if (unit.contribution() != null) {
        used.addAll(unit.contribution().projects().keySet());
      }
    }
    return used;
  }

  private static RevenueItem withId(RevenueItem item, FactId id) {
    return new RevenueItem(id, item.unit(), item.code(), item.source(), item.amount());
  }

  private static YearEndCarryOver withId(YearEndCarryOver kept, FactId id) {
    return new YearEndCarryOver(id, kept.unit(), kept.source(), kept.amount());
  }
}
