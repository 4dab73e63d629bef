package org.budgetbook.reconstruction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.book.BookContents;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;
import org.budgetbook.reconstruction.Holders.ListedProject;
import org.budgetbook.reconstruction.Holders.ListedUnit;

/** Puts the book together: units and projects get codes, what is open the likeliest owner. */
final class BookMaking {

  private final Affinities affinities;
  private final Heading heading;
  private final List<ListedUnit> listed;
  private final List<ListedProject> projects;
  private final List<Unit> units = new ArrayList<>();
  private final Map<Integer, ProjectCode> projectCodes = new HashMap<>();
  private final Map<FactId, Sureness> sureness = new LinkedHashMap<>();
  private final List<Message> toConfirm = new ArrayList<>();
  private final BookContents contents;
  private int institution = DraftLine.NONE;
  private long nextId = 1;

  BookMaking(Heading heading, Holders holders, Affinities affinities) {
    this.heading = heading;
    this.affinities = affinities;
    this.listed = holders.units();
    this.projects = holders.projects();
    this.contents = new BookContents(heading);
  }

  Map<FactId, Sureness> sureness() {
    return sureness;
  }

  List<Message> toConfirm() {
    return toConfirm;
  }

  Book book(List<DraftLine> lines, List<Unknown> unknowns, long[] amounts) {
    addUnits(lines);
    addProjects(lines);
    int openUnits = 0;
    for (DraftLine draft : lines) {
      boolean open = draft.unit() == DraftLine.NONE && units.size() > 1;
      openUnits += open ? 1 : 0;
      addLine(draft);
    }
    for (int i = 0; i < amounts.length; i++) {
      if (amounts[i] > 0 && unknowns.get(i) instanceof Unknown.Revenue revenue) {
        contents.revenue(
            placed(
                new RevenueItem(
                    nextFact(),
                    units.getFirst().code(),
                    revenue.code(),
                    revenue.source(),
                    Money.ofFen(amounts[i]))));
      } else if (amounts[i] > 0 && unknowns.get(i) instanceof Unknown.Kept kept) {
        contents.carryOver(
            placed(
                new YearEndCarryOver(
                    nextFact(), units.getFirst().code(), kept.source(), Money.ofFen(amounts[i]))));
      }
    }
    if (openUnits > 0) {
      toConfirm.add(Message.of("reconstruction.confirm.units", openUnits, units.getFirst().name()));
    }
    toConfirm.add(Message.of("reconstruction.confirm.codes"));
    return contents.toBook();
  }

  private void addUnits(List<DraftLine> lines) {
    boolean elsewhere =
        lines.stream()
            .anyMatch(
                line -> line.category() == Category.OPERATING && line.unit() == DraftLine.NONE);
    for (ListedUnit unit : listed) {
      if (!unit.operating() && institution < 0) {
        institution = units.size();
      }
      addUnit(
          unit.name(), unit.operating() ? UnitType.ADMINISTRATIVE : UnitType.PUBLIC_INSTITUTION);
    }
    if (listed.isEmpty()) {
      String name = heading.department().name();
      addUnit(
          name.isBlank() ? affinities.unknownUnit() : name,
          elsewhere ? UnitType.PUBLIC_INSTITUTION : UnitType.ADMINISTRATIVE);
      institution = 0;
      toConfirm.add(Message.of("reconstruction.confirm.no-unit", units.getFirst().name()));
    } else if (elsewhere && institution < 0) {
      institution = units.size();
      addUnit(affinities.unknownUnit(), UnitType.PUBLIC_INSTITUTION);
      toConfirm.add(Message.of("reconstruction.confirm.institution", affinities.unknownUnit()));
    }
  }

  private void addUnit(String name, UnitType type) {
    Unit unit = new Unit(new UnitCode(number(units.size() + 1)), name, type);
    units.add(unit);
    contents.unit(new Placed<>(units.size() * Ordered.GAP, unit));
  }

  private static String number(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, 3 - digits.length())) + digits;
  }

  /** A project that is listed again, in the order of the first list, goes on under its code. */
  private void addProjects(List<DraftLine> lines) {
    int count = 0;
    Map<Integer, Integer> lastContinued = new HashMap<>();
    int firstTable = projects.isEmpty() ? 0 : projects.getFirst().table();
    for (int i = 0; i < projects.size(); i++) {
      ListedProject project = projects.get(i);
      int continued = DraftLine.NONE;
      int after = lastContinued.getOrDefault(project.unit(), -1);
      for (int k = 0; k < i && project.table() != firstTable; k++) {
        if (continued < 0
            && k > after
            && projects.get(k).table() == firstTable
            && projects.get(k).unit() == project.unit()
            && projects.get(k).name().equals(project.name())) {
          continued = k;
        }
      }
      if (project.table() != firstTable) {
        // After one that is new none goes on: its place would be before the new one's.
        lastContinued.put(project.unit(), continued < 0 ? projects.size() : continued);
      }
      ProjectCode code = continued < 0 ? null : projectCodes.get(continued);
      if (code == null) {
        code = addProject(++count, project.name());
      }
      projectCodes.put(i, code);
    }
    if (lines.stream().anyMatch(line -> line.project() == DraftLines.UNLISTED_PROJECT)) {
      projectCodes.put(
          DraftLines.UNLISTED_PROJECT, addProject(++count, affinities.unknownProject()));
      toConfirm.add(Message.of("reconstruction.confirm.project", affinities.unknownProject()));
    }
  }

  private ProjectCode addProject(int number, String name) {
    Project project = new Project(new ProjectCode("P" + number(number)), name);
    contents.project(new Placed<>(number * Ordered.GAP, project));
    return project.code();
  }

  private void addLine(DraftLine draft) {
    int unit = draft.unit();
    if (unit == DraftLine.NONE) {
      unit = draft.category() == Category.OPERATING ? institution : 0;
    }
    FactId id = nextFact();
    sureness.put(id, draft.sureness());
    contents.line(
        placed(
            new BudgetLine(
                id,
                units.get(unit).code(),
                draft.functional(),
                draft.category(),
                draft.department(),
                draft.government(),
                draft.project() == DraftLine.NONE ? null : projectCodes.get(draft.project()),
                draft.source(),
                draft.timing(),
                Money.ofFen(draft.fen()))));
  }

  private FactId nextFact() {
    return new FactId(nextId++);
  }

  private <F extends org.budgetbook.book.Fact> Placed<F> placed(F fact) {
    return new Placed<>(fact.id().value() * Ordered.GAP, fact);
  }
}
