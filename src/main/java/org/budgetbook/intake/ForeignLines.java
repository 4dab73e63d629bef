package org.budgetbook.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Project;
import org.budgetbook.book.Unit;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.Timing;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.FormulaGuard;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Makes lines of the texts of foreign rows, one after the other: what a sheet leaves out is taken
 * from the book, the catalogues or the other fields, where only one answer is possible. For one
 * import.
 */
final class ForeignLines {

  private static final FactId NO_ID = new FactId(1);

  private final Edition edition;
  private final Vocabulary vocabulary;
  private final ForeignCodes codes;
  private final LedgerAmounts amounts;
  private final ForeignUnits units;
  private final ForeignProjects projects;

  ForeignLines(Book book, Edition edition, Vocabulary vocabulary, LedgerAmounts amounts) {
    this.edition = edition;
    this.vocabulary = vocabulary;
    this.codes = new ForeignCodes(edition.catalogs(), book.heading().year());
    this.amounts = amounts;
    units = new ForeignUnits(book);
    projects = new ForeignProjects(book);
  }

  List<Unit> newUnits() {
    return units.added();
  }

  List<Project> newProjects() {
    return projects.added();
  }

  /** A field of a row that is wrong. */
  static final class WrongField extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final LedgerColumn field;
    private final RefusedException why;

    WrongField(LedgerColumn field, RefusedException why) {
      super(why);
      this.field = field;
      this.why = why;
    }

    LedgerColumn field() {
      return field;
    }

    Message sentence() {
      return why.sentence();
    }
  }

  /** The line of a row's texts, with a placeholder for its id. */
  BudgetLine line(Map<LedgerColumn, String> texts) {
    Unit unit =
        in(
            LedgerColumn.UNIT_CODE,
            () ->
                units.of(text(texts, LedgerColumn.UNIT_CODE), text(texts, LedgerColumn.UNIT_NAME)));
    FunctionalCode functional =
        in(
            LedgerColumn.FUNCTIONAL,
            () ->
                FunctionalCode.parseFull(
                    codes.digits(
                        CatalogKind.FUNCTIONAL,
                        FunctionalCode.FULL_LENGTH,
                        text(texts, LedgerColumn.FUNCTIONAL))));
    DepartmentEconomicCode department =
        in(LedgerColumn.DEPARTMENT_ECONOMIC, () -> department(texts)).orElse(null);
    Category category = in(LedgerColumn.CATEGORY, () -> category(texts, department));
    GovernmentEconomicCode government =
        in(LedgerColumn.GOVERNMENT_ECONOMIC, () -> government(texts, department, unit, category))
            .orElse(null);
    Optional<Project> project =
        in(
            LedgerColumn.PROJECT_CODE,
            () ->
                projects.of(
                    text(texts, LedgerColumn.PROJECT_CODE),
                    text(texts, LedgerColumn.PROJECT_NAME),
                    category,
                    unit));
    FundSource source =
        in(
            LedgerColumn.FUND_SOURCE,
            () -> meaning(texts, LedgerColumn.FUND_SOURCE, FundSource.class, "ledger.source"));
    Timing timing =
        in(
            LedgerColumn.TIMING,
            () ->
                text(texts, LedgerColumn.TIMING).isEmpty()
                    ? Timing.CURRENT_YEAR
                    : meaning(texts, LedgerColumn.TIMING, Timing.class, "ledger.timing"));
    Money amount = in(LedgerColumn.AMOUNT, () -> amounts.read(amount(texts)));
    return new BudgetLine(
        NO_ID,
        unit.code(),
        functional,
        category,
        department,
        government,
        project.map(Project::code).orElse(null),
        source,
        timing,
        amount);
  }

  private static <T> T in(LedgerColumn field, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (RefusedException e) {
      throw new WrongField(field, e);
    }
  }

  private static String text(Map<LedgerColumn, String> texts, LedgerColumn field) {
    return FormulaGuard.read(texts.getOrDefault(field, "").strip());
  }

  /** Digits of full width, separators and the sign of the yuan are taken as they are meant. */
  private static String amount(Map<LedgerColumn, String> texts) {
    String plain =
        Normalizer.normalize(text(texts, LedgerColumn.AMOUNT), Normalizer.Form.NFKC)
            .replaceAll("[\\s\\u00a5]+", "");
    return plain.matches("[-\\u2013\\u2014]+") ? "0" : plain;
  }

  private Optional<DepartmentEconomicCode> department(Map<LedgerColumn, String> texts) {
    String text = text(texts, LedgerColumn.DEPARTMENT_ECONOMIC);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            DepartmentEconomicCode.parseFull(
                codes.digits(
                    CatalogKind.DEPARTMENT_ECONOMIC, DepartmentEconomicCode.FULL_LENGTH, text)));
  }

  /** Where the sheet says 基本支出 only, or nothing, project and economic code tell. */
  private Category category(
      Map<LedgerColumn, String> texts, @Nullable DepartmentEconomicCode department) {
    String word = text(texts, LedgerColumn.CATEGORY);
    Optional<Category> said = vocabulary.meaning(word, Category.class);
    if (said.isPresent()) {
      return said.get();
    }
    for (Category category : Category.values()) {
      if (words("intake-category." + category.name().toLowerCase(Locale.ROOT)).contains(word)) {
        return category;
      }
    }
    boolean basic = words("intake-category.basic").contains(word);
    if (!word.isEmpty() && !basic) {
      throw RefusedException.of(
          "intake.category.unknown", word, Words.listed(vocabulary, Category.class));
    }
    boolean project =
        !text(texts, LedgerColumn.PROJECT_CODE).isEmpty()
            || !text(texts, LedgerColumn.PROJECT_NAME).isEmpty();
    if (!basic && project) {
      return Category.PROJECT;
    }
    if (department == null) {
      throw RefusedException.of(
          "intake.category.unknown", word, Words.listed(vocabulary, Category.class));
    }
    return department.digits().startsWith("301") || department.digits().startsWith("303")
        ? Category.PERSONNEL
        : Category.OPERATING;
  }

  private List<String> words(String key) {
    return List.of(vocabulary.word(key).split("\\|", -1));
  }

  private Optional<GovernmentEconomicCode> government(
      Map<LedgerColumn, String> texts,
      @Nullable DepartmentEconomicCode department,
      Unit unit,
      Category category) {
    String text = text(texts, LedgerColumn.GOVERNMENT_ECONOMIC);
    if (!text.isEmpty()) {
      return Optional.of(
          GovernmentEconomicCode.parseFull(
              codes.digits(
                  CatalogKind.GOVERNMENT_ECONOMIC, GovernmentEconomicCode.FULL_LENGTH, text)));
    }
    return department == null || !category.isBasic()
        ? Optional.empty()
        : edition
            .catalogs()
            .correspondence()
            .propose(department, unit.type())
            .map(pair -> pair.government());
  }

  private <E extends Enum<E>> E meaning(
      Map<LedgerColumn, String> texts, LedgerColumn field, Class<E> type, String key) {
    String word = text(texts, field);
    Optional<E> said = vocabulary.meaning(word, type);
    if (said.isPresent()) {
      return said.get();
    }
    for (E value : type.getEnumConstants()) {
      if (words("intake-" + key.substring("ledger.".length()) + "." + kebab(value))
          .contains(word)) {
        return value;
      }
    }
    throw RefusedException.of(key + ".unknown", word, Words.listed(vocabulary, type));
  }

  private static String kebab(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is doubtful about all rows together; null when nothing is. */
  @Nullable Message doubt() {
    return amounts.areDoubtful() ? Message.of("intake.unit-doubt") : null;
  }
}
