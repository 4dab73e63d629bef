package org.budgetbook.book;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.ProjectClass;
import org.budgetbook.catalog.RevenueCode;
import org.budgetbook.catalog.Timing;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Departments made up from a seed: few codes, so that lines meet in the same rows; names that
 * repeat; amounts near the edges of rounding. Equal seeds give equal books.
 */
public final class RandomBooks {

  /** Among them codes of 类 outside the 30 printed ones and codes no catalogue knows. */
  private static final List<String> FUNCTIONAL =
      List.of(
          "2013101", "2013102", "2013199", "2070101", "2070104", "2080505", "2080506", "2101101",
          "2120803", "2120804", "2210201", "2230201", "2290401", "2296003", "2340299", "2250101");

  private static final List<String> DEPARTMENT_ECONOMIC =
      List.of(
          "30101", "30102", "30201", "30212", "30217", "30231", "30299", "30301", "30913", "31013",
          "39998");

  private static final List<String> GOVERNMENT_ECONOMIC =
      List.of("50101", "50102", "50201", "50207", "50501", "50502", "59998");

  private static final List<String> REVENUE =
      List.of("103", "10301", "1030148", "103014801", "103014802", "1030601", "103060103");

  private static final List<String> NAMES = List.of("工作运行经费", "设备购置", "活动补助", "信息化运维");

  private static final List<String> UNIT_NAMES = List.of("机关本级", "服务中心", "研究所");

  private final Random random;

  public RandomBooks(long seed) {
    this.random = new Random(seed);
  }

  public RandomBooks(Random random) {
    this.random = random;
  }

  /** A book of up to {@code mostLines} lines in an edition's layout, and some things beside. */
  public Book book(String edition, int mostLines) {
    Book book = Book.empty(new Heading(edition, 2023 + random.nextInt(5), new Department("测试局")));
    RandomEdits edits = new RandomEdits(this);
    for (int i = random.nextInt(5); i >= 0; i--) {
      book = book.apply(edits.addUnit(book));
    }
    for (int i = random.nextInt(7); i > 0; i--) {
      book = book.apply(edits.addProject(book));
    }
    for (int i = random.nextInt(mostLines + 1); i > 0; i--) {
      book = book.apply(edits.addFact(book));
    }
    for (int i = random.nextInt(12); i > 0; i--) {
      book = book.apply(edits.supplement(book));
    }
    return book;
  }

  /** A unit the book does not have; one that left may come back as another. */
  Unit unit(Book book) {
    UnitCode code = new UnitCode("U" + random.nextInt(4));
    while (book.units().contains(code)) {
      code = new UnitCode(code.value() + random.nextInt(5));
    }
    return new Unit(code, unitName(), any(UnitType.class), contribution());
  }

  /** A project the book does not have; one that left may come back as another. */
  Project project(Book book) {
    ProjectCode code = new ProjectCode("P" + random.nextInt(5));
    while (book.projects().contains(code)) {
      code = new ProjectCode(code.value() + random.nextInt(5));
    }
    return new Project(code, projectName(), projectClass());
  }

  @Nullable ProjectClass projectClass() {
    return below(3) == 0 ? null : any(ProjectClass.class);
  }

  /** Mostly none, so that most units are entered by hand. */
  @Nullable Contribution contribution() {
    if (below(4) != 0) {
      return null;
    }
    SortedMap<ProjectCode, String> projects = new TreeMap<>();
    for (int i = below(3); i > 0; i--) {
      projects.put(new ProjectCode("P" + below(5)), digest());
    }
    EntryKey key = new EntryKey("procurement.goods");
    return new Contribution(
        1 + below(9),
        Instant.ofEpochSecond(1_790_000_000L + below(1_000_000)),
        below(2) == 0 ? "" : "1.0",
        digest(),
        projects,
        below(2) == 0 ? List.of() : List.of(EnteredNumber.of(key, amount())),
        below(2) == 0
            ? List.of()
            : List.of(new Passage(key, "单位的话", amount(), below(2) == 0 ? null : amount())));
  }

  private String digest() {
    return HexFormat.of().toHexDigits(random.nextLong()).repeat(2);
  }

  String unitName() {
    return of(UNIT_NAMES);
  }

  String projectName() {
    return of(NAMES);
  }

  /** A line on a unit and maybe project of the book, which must have a unit. */
  BudgetLine line(FactId id, Book book) {
    boolean forProject = !book.projects().isEmpty() && random.nextInt(5) < 2;
    Category category =
        forProject
            ? Category.PROJECT
            : random.nextBoolean() ? Category.PERSONNEL : Category.OPERATING;
    boolean withCodes = !forProject || random.nextBoolean();
    return new BudgetLine(
        id,
        anyUnit(book),
        new FunctionalCode(of(FUNCTIONAL)),
        category,
        withCodes ? new DepartmentEconomicCode(of(DEPARTMENT_ECONOMIC)) : null,
        withCodes && (!forProject || random.nextBoolean())
            ? new GovernmentEconomicCode(of(GOVERNMENT_ECONOMIC))
            : null,
        forProject ? of(book.projects().asList()).code() : null,
        source(),
        random.nextInt(3) == 0 ? Timing.CARRIED_OVER : Timing.CURRENT_YEAR,
        amount());
  }

  RevenueItem revenue(FactId id, Book book) {
    return new RevenueItem(
        id,
        anyUnit(book),
        new RevenueCode(of(REVENUE)),
        random.nextBoolean() ? FundSource.GOVERNMENT_FUND_BUDGET : FundSource.STATE_CAPITAL_BUDGET,
        amount());
  }

  YearEndCarryOver carryOver(FactId id, Book book) {
    return new YearEndCarryOver(id, anyUnit(book), any(FundSource.class), amount());
  }

  /** Zero, negative, one fen, plain, and within a fen of the edge between two printed figures. */
  public Money amount() {
    long edge = random.nextInt(-2_000, 200_000) * 10_000L + 5_000;
    return Money.ofFen(
        switch (random.nextInt(8)) {
          case 0 -> 0L;
          case 1 -> -random.nextLong(1, 100_000_000);
          case 2 -> random.nextInt(-1, 2);
          case 3 -> edge;
          case 4 -> edge - 1;
          case 5 -> -edge;
          case 6 -> random.nextLong(1, 10_000_000_000_000L);
          default -> random.nextLong(1, 300_000_000);
        });
  }

  private FundSource source() {
    return random.nextBoolean() ? FundSource.GENERAL_PUBLIC_BUDGET : any(FundSource.class);
  }

  private UnitCode anyUnit(Book book) {
    return of(book.units().asList()).code();
  }

  <E extends Enum<E>> E any(Class<E> type) {
    return of(List.of(type.getEnumConstants()));
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  <T> @Nullable T ofOrNull(List<T> choices) {
    return choices.isEmpty() ? null : of(choices);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** At the end, or just before an element where there is room. */
  <K extends Comparable<? super K>, V> long somewhere(Ordered<K, V> elements) {
    List<Placed<V>> all = elements.allPlaced();
    if (all.isEmpty() || below(3) == 0) {
      return elements.endPosition();
    }
    int at = below(all.size());
    long low = at == 0 ? all.getFirst().position() - 100 : all.get(at - 1).position();
    long high = all.get(at).position();
    return high - low < 2 ? elements.endPosition() : low + (high - low) / 2;
  }
}
