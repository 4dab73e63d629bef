package org.budgetbook.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.budgetbook.book.Book;
import org.budgetbook.book.BookContents;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Department;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.Catalog;
import org.budgetbook.catalog.CatalogEntry;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.catalog.Catalogs;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.EconomicCorrespondence;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.Timing;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.edition.Edition;
import org.budgetbook.money.Money;

/**
 * Makes departments of any size up: official codes, a unit for every 400 lines, a project for every
 * 20, each with a few lines; two thirds basic expenditure, a tenth carried over. The same size
 * gives the same book.
 */
public final class LargeBooks {

  private static final int LINES_OF_A_UNIT = 400;
  private static final int LINES_OF_A_PROJECT = 20;
  private static final long MOST_FEN = 500_000_000L;

  private final Edition edition;
  private final List<FunctionalCode> functional;
  private final List<DepartmentEconomicCode> economic;

  public LargeBooks(Edition edition) {
    this.edition = edition;
    Catalogs catalogs = edition.catalogs();
    this.functional =
        finest(catalogs.of(CatalogKind.FUNCTIONAL), FunctionalCode.FULL_LENGTH).stream()
            .map(FunctionalCode::new)
            .toList();
    this.economic =
        finest(catalogs.of(CatalogKind.DEPARTMENT_ECONOMIC), DepartmentEconomicCode.FULL_LENGTH)
            .stream()
            .map(DepartmentEconomicCode::new)
            .filter(code -> government(code, UnitType.ADMINISTRATIVE) != null)
            .toList();
  }

  private static List<String> finest(Catalog catalog, int length) {
    return catalog.all().stream()
        .map(CatalogEntry::code)
        .filter(code -> code.length() == length)
        .distinct()
        .toList();
  }

  private @org.jspecify.annotations.Nullable GovernmentEconomicCode government(
      DepartmentEconomicCode code, UnitType type) {
    return edition
        .catalogs()
        .correspondence()
        .propose(code, type)
        .map(EconomicCorrespondence.Pair::government)
        .orElse(null);
  }

  /** A book of {@code lines} lines. */
  public Book book(int lines) {
    return book(lines, lines / LINES_OF_A_PROJECT + 1);
  }

  /** A book of {@code lines} lines and as many projects as are asked for. */
  public Book book(int lines, int projectCount) {
    return book(lines, projectCount, lines / LINES_OF_A_UNIT + 1);
  }

  /** As {@link #book(int, int)}, of as many units as are asked for. */
  Book book(int lines, int projectCount, int unitCount) {
    Random random = new Random(lines);
    Heading heading = new Heading(edition.id(), edition.firstYear(), new Department("Department"));
    BookContents contents = new BookContents(heading);
    List<Unit> units = units(unitCount);
    for (int i = 0; i < units.size(); i++) {
      contents.unit(new Placed<>(Ordered.GAP * (i + 1), units.get(i)));
    }
    List<ProjectCode> projects = new ArrayList<>();
    for (int i = 0; i < projectCount; i++) {
      ProjectCode code = new ProjectCode("P%07d".formatted(i));
      projects.add(code);
      contents.project(new Placed<>(Ordered.GAP * (i + 1), new Project(code, "Project " + i / 2)));
    }
    for (int i = 1; i <= lines; i++) {
      contents.line(new Placed<>(Ordered.GAP * i, line(random, i, units, projects)));
    }
    return contents.toBook();
  }

  private static List<Unit> units(int count) {
    List<Unit> units = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      units.add(
          new Unit(
              new UnitCode("U%05d".formatted(i)),
              "Unit " + i,
              UnitType.values()[i % UnitType.values().length]));
    }
    return units;
  }

  private BudgetLine line(Random random, int number, List<Unit> units, List<ProjectCode> projects) {
    boolean forProject = random.nextInt(3) == 0;
    int project = random.nextInt(projects.size());
    // A project belongs to one unit, as nearly all do.
    Unit unit = units.get((forProject ? project : random.nextInt(units.size())) % units.size());
    DepartmentEconomicCode code = economic.get(random.nextInt(economic.size()));
    return new BudgetLine(
        new FactId(number),
        unit.code(),
        functional.get(random.nextInt(functional.size())),
        forProject
            ? Category.PROJECT
            : random.nextBoolean() ? Category.PERSONNEL : Category.OPERATING,
        code,
        government(code, UnitType.ADMINISTRATIVE),
        forProject ? projects.get(project) : null,
        random.nextInt(10) < 7
            ? FundSource.GENERAL_PUBLIC_BUDGET
            : FundSource.values()[random.nextInt(FundSource.values().length)],
        random.nextInt(10) == 0 ? Timing.CARRIED_OVER : Timing.CURRENT_YEAR,
        Money.ofFen(100 * random.nextLong(1, MOST_FEN / 100)));
  }
}
