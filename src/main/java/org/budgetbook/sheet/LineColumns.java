package org.budgetbook.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.FactId;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.ProjectClass;
import org.budgetbook.catalog.Timing;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/** The columns that both grids of budget lines share, and what they say of each other. */
final class LineColumns {

  static final String UNIT = "unit";
  static final String FUNCTIONAL = "functional";
  static final String DEPARTMENT_ECONOMIC = "department-economic";
  static final String GOVERNMENT_ECONOMIC = "government-economic";
  static final String CATEGORY = "category";
  static final String PROJECT = "project";
  static final String PROJECT_NAME = "project-name";
  static final String PROJECT_CLASS = "project-class";
  static final String SOURCE = "source";
  static final String TIMING = "timing";
  static final String AMOUNT = "amount";
  static final String REVENUE = "revenue";

  private final Edition edition;
  private final Vocabulary vocabulary;

  LineColumns(Edition edition, Vocabulary vocabulary) {
    this.edition = edition;
    this.vocabulary = vocabulary;
  }

  static SheetColumn column(String id, ColumnKind kind, int width, boolean required) {
    return new SheetColumn(id, Message.of("sheet.column." + id), kind, width, required);
  }

  static SheetColumn unit() {
    return column(UNIT, new ColumnKind.UnitCode(), 16, true);
  }

  static SheetColumn functional() {
    return column(
        FUNCTIONAL,
        new ColumnKind.Code(CatalogKind.FUNCTIONAL, FunctionalCode.FULL_LENGTH),
        26,
        true);
  }

  static SheetColumn departmentEconomic(boolean required) {
    return column(
        DEPARTMENT_ECONOMIC,
        new ColumnKind.Code(CatalogKind.DEPARTMENT_ECONOMIC, DepartmentEconomicCode.FULL_LENGTH),
        24,
        required);
  }

  static SheetColumn governmentEconomic(boolean required) {
    return column(
        GOVERNMENT_ECONOMIC,
        new ColumnKind.Code(CatalogKind.GOVERNMENT_ECONOMIC, GovernmentEconomicCode.FULL_LENGTH),
        22,
        required);
  }

  SheetColumn category() {
    return column(
        CATEGORY,
        new ColumnKind.Choice(
            List.of(vocabulary.word(Category.PERSONNEL), vocabulary.word(Category.OPERATING))),
        10,
        true);
  }

  SheetColumn source() {
    return column(
        SOURCE,
        new ColumnKind.Choice(List.copyOf(vocabulary.words(FundSource.class).values())),
        16,
        true);
  }

  SheetColumn timing() {
    return column(
        TIMING,
        new ColumnKind.Choice(List.copyOf(vocabulary.words(Timing.class).values())),
        10,
        true);
  }

  /** May stay empty: not every department is asked for it. */
  SheetColumn projectClass() {
    return column(
        PROJECT_CLASS,
        new ColumnKind.Choice(List.copyOf(vocabulary.words(ProjectClass.class).values())),
        16,
        false);
  }

  static SheetColumn amount() {
    return column(AMOUNT, new ColumnKind.Amount(), 16, true);
  }

  SortedMap<String, String> texts(BudgetLine line) {
    SortedMap<String, String> texts = new TreeMap<>();
    texts.put(UNIT, line.unit().value());
    texts.put(FUNCTIONAL, line.functional().digits());
    if (line.departmentEconomic() != null) {
      texts.put(DEPARTMENT_ECONOMIC, line.departmentEconomic().digits());
    }
    if (line.governmentEconomic() != null) {
      texts.put(GOVERNMENT_ECONOMIC, line.governmentEconomic().digits());
    }
    texts.put(SOURCE, vocabulary.word(line.source()));
    texts.put(TIMING, vocabulary.word(line.timing()));
    texts.put(AMOUNT, line.amount().toYuanText());
    return texts;
  }

  /** The line of such texts; every required column has one. */
  BudgetLine line(
      FactId id, Map<String, String> texts, Category category, @Nullable ProjectCode project) {
    String department = texts.get(DEPARTMENT_ECONOMIC);
    String government = texts.get(GOVERNMENT_ECONOMIC);
    return new BudgetLine(
        id,
        new UnitCode(texts.getOrDefault(UNIT, "")),
        new FunctionalCode(texts.getOrDefault(FUNCTIONAL, "")),
        category,
        department == null ? null : new DepartmentEconomicCode(department),
        government == null ? null : new GovernmentEconomicCode(government),
        project,
        meaning(texts, SOURCE, FundSource.class),
        meaning(texts, TIMING, Timing.class),
        Money.parseYuan(texts.getOrDefault(AMOUNT, "")));
  }

  /** The value a word of these columns means; the texts are plain, so it means one. */
  <E extends Enum<E>> E meaning(Map<String, String> texts, String column, Class<E> type) {
    return vocabulary.meaning(texts.getOrDefault(column, ""), type).orElseThrow();
  }

  <E extends Enum<E>> String word(E value) {
    return vocabulary.word(value);
  }

  /**
   * Fills what is likely and still empty: the only unit, general public budget and this year for a
   * new row, the government code that goes with the department code.
   */
  void propose(SortedMap<String, String> texts, Set<String> typed, Book book) {
    if (texts.isEmpty()) {
      return;
    }
    OnlyUnit.propose(texts, typed, book);
    proposeOnce(texts, typed, SOURCE, vocabulary.word(FundSource.GENERAL_PUBLIC_BUDGET));
    proposeOnce(texts, typed, TIMING, vocabulary.word(Timing.CURRENT_YEAR));
    boolean codeChosen =
        typed.contains(DEPARTMENT_ECONOMIC) && texts.containsKey(DEPARTMENT_ECONOMIC);
    if (codeChosen && !typed.contains(GOVERNMENT_ECONOMIC)) {
      governmentCode(texts, book).ifPresent(code -> texts.put(GOVERNMENT_ECONOMIC, code.digits()));
    } else if (texts.containsKey(DEPARTMENT_ECONOMIC)) {
      governmentCode(texts, book)
          .ifPresent(code -> proposeOnce(texts, typed, GOVERNMENT_ECONOMIC, code.digits()));
    }
  }

  private Optional<GovernmentEconomicCode> governmentCode(Map<String, String> texts, Book book) {
    Optional<Unit> unit =
        Optional.ofNullable(texts.get(UNIT)).flatMap(code -> book.units().find(new UnitCode(code)));
    return unit.flatMap(found ->
        edition
            .catalogs()
            .correspondence()
            .propose(
                new DepartmentEconomicCode(texts.getOrDefault(DEPARTMENT_ECONOMIC, "")),
                found.type())
            .map(pair -> pair.government()));
  }

  /** A cell the user emptied on purpose stays empty. */
  private static void proposeOnce(
      SortedMap<String, String> texts, Set<String> typed, String column, String text) {
    if (!typed.contains(column)) {
      texts.putIfAbsent(column, text);
    }
  }
}
