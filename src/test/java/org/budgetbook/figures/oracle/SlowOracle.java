package org.budgetbook.figures.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Project;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.Unit;
import org.budgetbook.catalog.Catalogs;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.RevenueCode;
import org.budgetbook.catalog.UnitType;

/**
 * The printed body rows of the 13 tables, calculated from the prose of the design ("The 13 tables,
 * exactly"), never from the editions' files: for each printed figure one loop over all lines. It
 * shares nothing with the engine but the book and the names of codes.
 *
 * <p>Cells are text as in the table tsv: 万元 with two decimals, no separators, zero blank.
 */
public final class SlowOracle extends PlainSums {

  private final Catalogs names;
  private final boolean subtotals;

  /**
   * An oracle for one book.
   *
   * @param names where codes get their names
   * @param subtotals whether tables 12 and 13 have the rows of department and units, as 2025
   */
  public SlowOracle(Book book, Catalogs names, boolean subtotals) {
    super(book);
    this.names = names;
    this.subtotals = subtotals;
  }

  /** The body rows of tables 1 to 13. */
  public List<List<List<String>>> tables() {
    return List.of(
        table1(),
        table2(),
        functionalTable(line -> true),
        table4(),
        functionalTable(currentOf(FundSource.GENERAL_PUBLIC_BUDGET)),
        table6(),
        revenueRows(FundSource.GOVERNMENT_FUND_BUDGET),
        functionalTable(currentOf(FundSource.GOVERNMENT_FUND_BUDGET)),
        table9(),
        table10(),
        table11(),
        projectTable(line -> isCurrent(line) && line.category() == Category.PROJECT, ALL_SOURCES),
        projectTable(
            line -> !isCurrent(line) && isFiscal(line) && line.category() == Category.PROJECT,
            FISCAL));
  }

  /** Of tables 1 to 13, those under which the note of no data stands: nothing counts in them. */
  public List<Boolean> emptyTables() {
    Predicate<BudgetLine> project = line -> line.category() == Category.PROJECT;
    Predicate<BudgetLine> general = currentOf(FundSource.GENERAL_PUBLIC_BUDGET);
    Predicate<BudgetLine> capital = currentOf(FundSource.STATE_CAPITAL_BUDGET);
    return List.of(
        lines.isEmpty() && book.carryOvers().isEmpty(),
        lines.isEmpty(),
        lines.isEmpty(),
        none(PlainSums::isFiscal)
            && book.carryOvers().values().stream()
                .noneMatch(carryOver -> FISCAL.contains(carryOver.source())),
        none(general),
        none(general.and(project.negate())),
        hasNoRevenue(FundSource.GOVERNMENT_FUND_BUDGET),
        none(currentOf(FundSource.GOVERNMENT_FUND_BUDGET)),
        hasNoRevenue(FundSource.STATE_CAPITAL_BUDGET) && none(capital),
        none(line ->
            isFiscal(line)
                && isCurrent(line)
                && line.departmentEconomic() != null
                && List.of("30212", "30217", "30231", "30913", "31013")
                    .contains(line.departmentEconomic().digits())),
        table11().size() == 1,
        none(project.and(PlainSums::isCurrent)),
        none(project.and(line -> !isCurrent(line) && isFiscal(line))));
  }

  private boolean none(Predicate<BudgetLine> accepts) {
    return lines.stream().noneMatch(accepts);
  }

  private boolean hasNoRevenue(FundSource source) {
    return book.revenue().values().stream().noneMatch(item -> item.source() == source);
  }

  private List<List<String>> table1() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < Wording.CLASSES.size(); i++) {
      String digits = Wording.CLASSES.get(i);
      Predicate<BudgetLine> ofClass = line -> line.functional().digits().startsWith(digits);
      List<String> row = new ArrayList<>();
      if (i < ALL_SOURCES.size()) {
        FundSource source = ALL_SOURCES.get(i);
        row.add(Wording.SOURCES.get(i));
        row.add(
            print(sum(currentOf(source)).add(yearEnd(carryOver -> carryOver.source() == source))));
      } else {
        row.add("");
        row.add("");
      }
      row.add(Wording.CLASS_LABELS.get(i));
      row.add(print(sum(ofClass)));
      row.add(print(sum(ofClass.and(PlainSums::isCurrent))));
      row.add(print(sum(ofClass.and(line -> !isCurrent(line)))));
      rows.add(row);
    }
    BigDecimal current = sum(PlainSums::isCurrent);
    BigDecimal carried = sum(line -> !isCurrent(line));
    BigDecimal kept = yearEnd(carryOver -> true);
    rows.add(
        List.of(
            Wording.CURRENT_REVENUE,
            print(current.add(kept)),
            Wording.CURRENT_EXPENDITURE,
            print(current.add(carried)),
            print(current),
            print(carried)));
    rows.add(
        List.of(
            Wording.CARRIED_OVER, print(carried), Wording.YEAR_END, print(kept), print(kept), ""));
    rows.add(
        List.of(
            Wording.TOTAL_REVENUE,
            print(current.add(kept).add(carried)),
            Wording.TOTAL_EXPENDITURE,
            print(current.add(carried).add(kept)),
            print(current.add(kept)),
            print(carried)));
    return rows;
  }

  private List<List<String>> table2() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(List.of(Wording.TOTAL, ""), incomeFigures(line -> true)));
    for (FunctionalCode code : functionalCodes(line -> true)) {
      rows.add(row(List.of(code.digits(), name(code)), incomeFigures(within(code))));
    }
    return rows;
  }

  private List<String> incomeFigures(Predicate<BudgetLine> ofRow) {
    List<String> figures = new ArrayList<>();
    figures.add(print(sum(ofRow.and(PlainSums::isCurrent))));
    for (FundSource source : ALL_SOURCES) {
      figures.add(print(sum(ofRow.and(currentOf(source)))));
    }
    figures.add(print(sum(ofRow.and(line -> !isCurrent(line)))));
    return figures;
  }

  private List<List<String>> table4() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < Wording.CLASSES.size(); i++) {
      String digits = Wording.CLASSES.get(i);
      List<String> left = List.of("", "");
      if (i < FISCAL.size()) {
        FundSource source = FISCAL.get(i);
        left =
            List.of(
                Wording.SOURCES.get(i),
                print(
                    sum(currentOf(source))
                        .add(yearEnd(carryOver -> carryOver.source() == source))));
      }
      rows.add(
          row(
              left,
              List.of(Wording.CLASS_LABELS.get(i)),
              allThenFiscal(line -> line.functional().digits().startsWith(digits))));
    }
    BigDecimal kept = yearEnd(carryOver -> FISCAL.contains(carryOver.source()));
    BigDecimal current = sum(line -> isFiscal(line) && isCurrent(line)).add(kept);
    BigDecimal carried = sum(line -> isFiscal(line) && !isCurrent(line));
    rows.add(
        row(
            List.of(Wording.CURRENT_REVENUE, print(current), Wording.CURRENT_EXPENDITURE),
            allThenFiscal(line -> true)));
    List<String> keptFigures = new ArrayList<>(List.of(print(kept)));
    List<String> totalFigures = new ArrayList<>(List.of(print(sum(PlainSums::isFiscal).add(kept))));
    for (FundSource source : FISCAL) {
      BigDecimal keptOfSource = yearEnd(carryOver -> carryOver.source() == source);
      keptFigures.add(print(keptOfSource));
      totalFigures.add(print(sum(line -> line.source() == source).add(keptOfSource)));
    }
    rows.add(row(List.of(Wording.CARRIED_FISCAL, print(carried), Wording.YEAR_END), keptFigures));
    for (int i = 0; i < FISCAL.size(); i++) {
      FundSource source = FISCAL.get(i);
      rows.add(
          row(
              List.of(
                  Wording.SOURCES.get(i),
                  print(sum(line -> line.source() == source && !isCurrent(line)))),
              Collections.nCopies(5, "")));
    }
    rows.add(
        row(
            List.of(Wording.TOTAL_REVENUE, print(current.add(carried)), Wording.TOTAL_EXPENDITURE),
            totalFigures));
    return rows;
  }

  /** Tables 3, 5 and 8, and the right side of 9. */
  private List<List<String>> functionalTable(Predicate<BudgetLine> scope) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(List.of(Wording.TOTAL, ""), allBasicProject(scope)));
    rows.addAll(functionalRows(scope));
    return rows;
  }

  private List<List<String>> functionalRows(Predicate<BudgetLine> scope) {
    List<List<String>> rows = new ArrayList<>();
    for (FunctionalCode code : functionalCodes(scope)) {
      rows.add(row(List.of(code.digits(), name(code)), allBasicProject(scope.and(within(code)))));
    }
    return rows;
  }

  private List<String> allBasicProject(Predicate<BudgetLine> ofRow) {
    Predicate<BudgetLine> project = line -> line.category() == Category.PROJECT;
    return List.of(
        print(sum(ofRow)), print(sum(ofRow.and(project.negate()))), print(sum(ofRow.and(project))));
  }

  private List<List<String>> table6() {
    Predicate<BudgetLine> scope =
        currentOf(FundSource.GENERAL_PUBLIC_BUDGET)
            .and(line -> line.category() != Category.PROJECT);
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(List.of(Wording.TOTAL, ""), personnelOperating(scope)));
    TreeSet<String> groups = new TreeSet<>();
    TreeSet<String> pairs = new TreeSet<>();
    for (BudgetLine line : lines) {
      if (scope.test(line)) {
        groups.add(economic(line).substring(0, 3));
        pairs.add(economic(line));
      }
    }
    for (String group : groups) {
      rows.add(
          row(
              List.of(name(new DepartmentEconomicCode(group)), ""),
              personnelOperating(scope.and(line -> economic(line).startsWith(group)))));
      for (String pair : pairs.tailSet(group)) {
        if (pair.startsWith(group)) {
          rows.add(
              row(
                  List.of(
                      name(new DepartmentEconomicCode(pair.substring(0, 5))),
                      name(new GovernmentEconomicCode(pair.substring(5)))),
                  personnelOperating(scope.and(line -> economic(line).equals(pair)))));
        }
      }
    }
    return rows;
  }

  private List<String> personnelOperating(Predicate<BudgetLine> ofRow) {
    return List.of(
        print(sum(ofRow)),
        print(sum(ofRow.and(line -> line.category() == Category.PERSONNEL))),
        print(sum(ofRow.and(line -> line.category() == Category.OPERATING))));
  }

  /** Table 7 and the left side of 9. */
  private List<List<String>> revenueRows(FundSource source) {
    TreeSet<String> codes = new TreeSet<>();
    for (RevenueItem item : book.revenue()) {
      for (int length = 3; item.source() == source && length <= item.code().digits().length(); ) {
        codes.add(item.code().digits().substring(0, length));
        length += 2;
      }
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(Wording.TOTAL, "", print(revenue(source, ""))));
    for (String code : codes) {
      rows.add(List.of(code, name(new RevenueCode(code)), print(revenue(source, code))));
    }
    return rows;
  }

  private List<List<String>> table9() {
    Predicate<BudgetLine> scope = currentOf(FundSource.STATE_CAPITAL_BUDGET);
    List<List<String>> left = revenueRows(FundSource.STATE_CAPITAL_BUDGET);
    List<List<String>> right = new ArrayList<>();
    right.add(row(List.of("", ""), allBasicProject(scope)));
    right.addAll(functionalRows(scope));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      rows.add(
          row(
              i < left.size() ? left.get(i) : Collections.nCopies(3, ""),
              i < right.size() ? right.get(i) : Collections.nCopies(5, "")));
    }
    return rows;
  }

  private List<List<String>> table10() {
    List<List<String>> items =
        List.of(
            List.of("30212"),
            List.of("30217"),
            List.of("30913", "31013", "30231"),
            List.of("30913", "31013"),
            List.of("30231"),
            List.of("30212", "30217", "30913", "31013", "30231"));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      List<String> codes = items.get(i);
      rows.add(
          row(
              List.of(Wording.THREE_PUBLIC.get(i)),
              allThenFiscal(line ->
                  isCurrent(line)
                      && line.departmentEconomic() != null
                      && codes.contains(line.departmentEconomic().digits()))));
    }
    return rows;
  }

  private List<List<String>> table11() {
    Predicate<BudgetLine> scope =
        line ->
            isCurrent(line)
                && isFiscal(line)
                && line.category() == Category.OPERATING
                && book.typeOf(line.unit()) != UnitType.PUBLIC_INSTITUTION;
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(List.of(Wording.DEPARTMENT_TOTAL), allThenFiscal(scope)));
    for (Unit unit : book.units()) {
      Predicate<BudgetLine> ofUnit = scope.and(line -> line.unit().equals(unit.code()));
      if (lines.stream().anyMatch(ofUnit)) {
        rows.add(row(List.of(unit.name()), allThenFiscal(ofUnit)));
      }
    }
    return rows;
  }

  private List<List<String>> projectTable(Predicate<BudgetLine> scope, List<FundSource> sources) {
    if (lines.stream().noneMatch(scope)) {
      return List.of();
    }
    if (!subtotals) {
      return projectRows(scope, sources);
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(List.of(book.heading().department().name()), allThen(sources, scope)));
    for (Unit unit : book.units()) {
      Predicate<BudgetLine> ofUnit = scope.and(line -> line.unit().equals(unit.code()));
      if (lines.stream().anyMatch(ofUnit)) {
        rows.add(row(List.of(unit.name()), allThen(sources, ofUnit)));
        rows.addAll(projectRows(ofUnit, sources));
      }
    }
    return rows;
  }

  private List<List<String>> projectRows(Predicate<BudgetLine> scope, List<FundSource> sources) {
    List<List<String>> rows = new ArrayList<>();
    for (Project project : book.projects()) {
      Predicate<BudgetLine> ofProject = scope.and(line -> project.code().equals(line.project()));
      if (lines.stream().anyMatch(ofProject)) {
        rows.add(row(List.of(project.name()), allThen(sources, ofProject)));
      }
    }
    return rows;
  }

  private List<String> allThenFiscal(Predicate<BudgetLine> ofRow) {
    return allThen(FISCAL, ofRow);
  }

  private List<String> allThen(List<FundSource> sources, Predicate<BudgetLine> ofRow) {
    List<String> figures = new ArrayList<>();
    figures.add(print(sum(ofRow.and(line -> sources.contains(line.source())))));
    for (FundSource source : sources) {
      figures.add(print(sum(ofRow.and(line -> line.source() == source))));
    }
    return figures;
  }

  private Set<FunctionalCode> functionalCodes(Predicate<BudgetLine> scope) {
    TreeSet<FunctionalCode> codes = new TreeSet<>();
    for (BudgetLine line : lines) {
      if (scope.test(line)) {
        String digits = line.functional().digits();
        codes.add(new FunctionalCode(digits.substring(0, 3)));
        codes.add(new FunctionalCode(digits.substring(0, 5)));
        codes.add(new FunctionalCode(digits));
      }
    }
    return codes;
  }

  private static Predicate<BudgetLine> within(FunctionalCode code) {
    return line -> line.functional().digits().startsWith(code.digits());
  }

  private static String economic(BudgetLine line) {
    DepartmentEconomicCode department = line.departmentEconomic();
    GovernmentEconomicCode government = line.governmentEconomic();
    if (department == null || government == null) {
      throw new IllegalStateException("a basic line without its economic codes");
    }
    return department.digits() + government.digits();
  }

  private String name(ClassificationCode code) {
    return names.name(code, book.heading().year()).orElse(code.digits());
  }

  @SafeVarargs
  private static List<String> row(List<String>... parts) {
    List<String> cells = new ArrayList<>();
    for (List<String> part : parts) {
      cells.addAll(part);
    }
    return cells;
  }
}
