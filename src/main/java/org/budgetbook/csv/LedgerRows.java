package org.budgetbook.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.budgetbook.book.Book;
import org.budgetbook.book.BookContents;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.Timing;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.intake.LedgerAmounts;
import org.budgetbook.intake.LedgerColumn;
import org.budgetbook.intake.Words;
import org.budgetbook.library.FormulaGuard;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Makes budget lines of the rows of one ledger. Equal codes become one object: a large ledger
 * repeats a few hundred of them on every line.
 */
final class LedgerRows {

  private final LedgerHeader header;
  private final LedgerAmounts amounts;
  private final Words<Category> categories;
  private final Words<FundSource> sources;
  private final Words<Timing> timings;
  private final BookContents contents;
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, Project> projects = new HashMap<>();
  private final Map<String, FunctionalCode> functional = new HashMap<>();
  private final Map<String, DepartmentEconomicCode> departmentEconomic = new HashMap<>();
  private final Map<String, GovernmentEconomicCode> governmentEconomic = new HashMap<>();
  private int lines;

  LedgerRows(LedgerHeader header, LedgerAmounts amounts, Vocabulary vocabulary, Heading heading) {
    this.header = header;
    this.amounts = amounts;
    this.categories = new Words<>(vocabulary, Category.class, "ledger.category.unknown");
    this.sources = new Words<>(vocabulary, FundSource.class, "ledger.source.unknown");
    this.timings = new Words<>(vocabulary, Timing.class, "ledger.timing.unknown");
    this.contents = new BookContents(heading);
  }

  /** Takes one row; a refusal says what is wrong but not where. */
  void add(CSVRecord row) {
    if (row.size() != header.width()) {
      throw RefusedException.of("ledger.cells", row.size(), header.width());
    }
    Unit unit = unit(cell(row, LedgerColumn.UNIT_CODE), cell(row, LedgerColumn.UNIT_NAME));
    FunctionalCode function =
        shared(functional, cell(row, LedgerColumn.FUNCTIONAL), FunctionalCode::parseFull);
    Category category = categories.meaning(cell(row, LedgerColumn.CATEGORY));
    DepartmentEconomicCode department =
        optional(
            departmentEconomic,
            cell(row, LedgerColumn.DEPARTMENT_ECONOMIC),
            DepartmentEconomicCode::parseFull);
    GovernmentEconomicCode government =
        optional(
            governmentEconomic,
            cell(row, LedgerColumn.GOVERNMENT_ECONOMIC),
            GovernmentEconomicCode::parseFull);
    ProjectCode project =
        project(
            category, cell(row, LedgerColumn.PROJECT_CODE), cell(row, LedgerColumn.PROJECT_NAME));
    FundSource source = sources.meaning(cell(row, LedgerColumn.FUND_SOURCE));
    Timing timing = timings.meaning(cell(row, LedgerColumn.TIMING));
    Money amount = amounts.read(cell(row, LedgerColumn.AMOUNT));
    FactId id = new FactId(lines + 1L);
    contents.line(
        new Placed<>(
            Ordered.GAP * id.value(),
            new BudgetLine(
                id,
                unit.code(),
                function,
                category,
                department,
                government,
                project,
                source,
                timing,
                amount)));
    lines++;
  }

  private String cell(CSVRecord row, LedgerColumn column) {
    return FormulaGuard.read(header.cell(row, column));
  }

  /** A bare ledger does not say what kind a unit is: it counts as administrative. */
  private Unit unit(String code, String name) {
    Unit known = units.get(code);
    if (known == null) {
      known = new Unit(new UnitCode(code), name, UnitType.ADMINISTRATIVE);
      units.put(code, known);
      contents.unit(new Placed<>(Ordered.GAP * units.size(), known));
    } else if (!known.name().equals(name)) {
      throw RefusedException.of("ledger.unit.two-names", code, known.name(), name);
    }
    return known;
  }

  private @Nullable ProjectCode project(Category category, String code, String name) {
    if (code.isEmpty()) {
      if (category.isBasic() && !name.isEmpty()) {
        throw RefusedException.of("ledger.project.name-of-basic", name);
      }
      return null;
    }
    if (category.isBasic()) {
      throw RefusedException.of("book.line.project-of-basic", code);
    }
    Project known = projects.get(code);
    if (known == null) {
      known = new Project(new ProjectCode(code), name);
      projects.put(code, known);
      contents.project(new Placed<>(Ordered.GAP * projects.size(), known));
    } else if (!known.name().equals(name)) {
      throw RefusedException.of("ledger.project.two-names", code, known.name(), name);
    }
    return known.code();
  }

  private static <C> @Nullable C optional(
      Map<String, C> known, String text, Function<String, C> parser) {
    return text.isEmpty() ? null : shared(known, text, parser);
  }

  private static <C> C shared(Map<String, C> known, String text, Function<String, C> parser) {
    C code = known.get(text);
    if (code == null) {
      code = parser.apply(text);
      known.put(text, code);
    }
    return code;
  }

  boolean isEmpty() {
    return lines == 0;
  }

  Book toBook() {
    return contents.toBook();
  }
}
