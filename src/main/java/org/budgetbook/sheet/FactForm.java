package org.budgetbook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.ElementEdit.DraftEdit;
import org.budgetbook.book.Fact;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FactKind;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.RevenueCode;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FactDraft;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.budgetbook.sheet.Sheet.RowTexts;
import org.jspecify.annotations.Nullable;

/**
 * The questions that a blank figure cell leaves open, and the line that their answers make. A row
 * of an entry grid is filled with what the cell says and with the answers, so a line begun in a
 * table is the same line as one typed into its grid. Holds no answers; may be used from any thread.
 *
 * <p>Answers are texts by column id, as a user types them: a code, a word, a unit's code.
 */
public final class FactForm {

  /** The column that decides between basic and project expenditure. */
  public static final String CATEGORY = LineColumns.CATEGORY;

  private final Book book;
  private final Edition edition;
  private final Vocabulary vocabulary;
  private final FactDraft draft;
  private final Sheets sheets;
  private final SortedMap<String, String> given = new TreeMap<>();

  public FactForm(FactDraft draft, Book book, Edition edition, Vocabulary vocabulary) {
    this.book = book;
    this.edition = edition;
    this.vocabulary = vocabulary;
    this.draft = draft;
    this.sheets = new Sheets(edition, vocabulary);
    fillIn();
  }

  private void fillIn() {
    put(LineColumns.SOURCE, only(draft.sources()));
    put(LineColumns.TIMING, only(draft.timings()));
    put(LineColumns.CATEGORY, only(draft.categories()));
    put(LineColumns.UNIT, draft.unit() == null ? onlyUnit() : draft.unit().value());
    put(LineColumns.FUNCTIONAL, full(draft.functional(), FunctionalCode.FULL_LENGTH));
    if (draft.economic().size() == 1) {
      put(
          LineColumns.DEPARTMENT_ECONOMIC,
          full(draft.economic().getFirst(), DepartmentEconomicCode.FULL_LENGTH));
    }
    put(LineColumns.GOVERNMENT_ECONOMIC, draft.government());
    put(LineColumns.REVENUE, full(draft.revenue(), RevenueCode.FULL_LENGTH));
    if (draft.project() != null) {
      put(LineColumns.PROJECT, draft.project());
      put(LineColumns.PROJECT_NAME, book.project(draft.project()).name());
    }
  }

  private void put(String column, @Nullable Object text) {
    if (text != null) {
      given.put(column, text.toString());
    }
  }

  private <E extends Enum<E>> @Nullable String only(Set<E> values) {
    E value = FactDraft.only(values);
    return value == null ? null : vocabulary.word(value);
  }

  private static @Nullable String full(@Nullable ClassificationCode code, int length) {
    return code != null && code.digits().length() == length ? code.digits() : null;
  }

  private @Nullable String onlyUnit() {
    List<Unit> units = units();
    return units.size() == 1 ? units.getFirst().code().value() : null;
  }

  /** The book the line would be added to. */
  public Book book() {
    return book;
  }

  /** Whether any unit of the book can have such a line. */
  public boolean isPossible() {
    return draft.unit() == null
        ? !units().isEmpty()
        : draft.unitTypes().contains(book.typeOf(draft.unit()));
  }

  /** The columns that the cell itself has filled, for the answers so far. */
  public List<SheetColumn> given(Map<String, String> answers) {
    return columns(answers).stream().filter(column -> given.containsKey(column.id())).toList();
  }

  /** The columns still to be answered, the deciding ones first. The amount is not among them. */
  public List<SheetColumn> asked(Map<String, String> answers) {
    return columns(answers).stream()
        .filter(column -> !given.containsKey(column.id()) && isNeeded(column))
        .toList();
  }

  private boolean isNeeded(SheetColumn column) {
    boolean narrowed =
        column.id().equals(LineColumns.DEPARTMENT_ECONOMIC) && !draft.economic().isEmpty();
    // A project is asked for by one question: one of the book's, or the name of a new one.
    return (column.required() || narrowed) && !column.id().equals(LineColumns.PROJECT_NAME);
  }

  private List<SheetColumn> columns(Map<String, String> answers) {
    List<SheetColumn> columns = new ArrayList<>();
    SheetColumn category = new LineColumns(edition, vocabulary).category();
    if (draft.kind() == FactKind.EXPENDITURE) {
      columns.add(
          new SheetColumn(
              category.id(),
              category.heading(),
              new ColumnKind.Choice(words(draft.categories())),
              category.width(),
              true));
    }
    sheet(answers)
        .map(Sheet::columns)
        .orElse(List.of())
        .forEach(column -> {
          boolean chosen = column.id().equals(LineColumns.CATEGORY);
          if (!chosen && !column.id().equals(LineColumns.AMOUNT)) {
            columns.add(column);
          }
        });
    return columns;
  }

  private <E extends Enum<E>> List<String> words(Set<E> values) {
    return values.stream().sorted().map(vocabulary::word).toList();
  }

  /** The grid in which the line will stand; empty until the category is known. */
  private Optional<Sheet> sheet(Map<String, String> answers) {
    return switch (draft.kind()) {
      case YEAR_END_CARRY_OVER -> Optional.of(sheets.of("year-end-carry-over"));
      case REVENUE ->
          Optional.of(
              sheets.of(
                  draft.sources().contains(FundSource.GOVERNMENT_FUND_BUDGET)
                      ? "government-fund-revenue"
                      : "state-capital-revenue"));
      case EXPENDITURE ->
          category(answers)
              .map(category -> sheets.of(category == Category.PROJECT ? "projects" : "basic"));
    };
  }

  private Optional<Category> category(Map<String, String> answers) {
    String word = given.getOrDefault(CATEGORY, answers.getOrDefault(CATEGORY, ""));
    return vocabulary.meaning(word, Category.class).filter(draft.categories()::contains);
  }

  /** What is filled in and what the grid proposes for the answers so far, by column id. */
  public SortedMap<String, String> texts(Map<String, String> answers) {
    TreeMap<String, String> texts = new TreeMap<>(given);
    texts.putAll(answered(answers));
    sheet(answers)
        .flatMap(sheet -> sheet.type(book, List.of(row(sheet, texts)), AmountUnit.YUAN))
        .ifPresent(edit -> proposed(edit).forEach(texts::putIfAbsent));
    texts.entrySet().removeIf(entry -> !isAllowed(entry.getKey(), entry.getValue()));
    return texts;
  }

  /** Without an amount the row is a draft, and what the grid proposes stands in its cells. */
  private static Map<String, String> proposed(Edit edit) {
    return edit instanceof DraftEdit draft && draft.after() != null
        ? draft.after().value().cells()
        : Map.of();
  }

  private static RowTexts row(Sheet sheet, Map<String, String> texts) {
    SortedMap<String, String> own = new TreeMap<>();
    sheet.columns().stream()
        .map(SheetColumn::id)
        .filter(texts::containsKey)
        .forEach(id -> own.put(id, texts.getOrDefault(id, "")));
    return new RowTexts(new RowId.New(), own);
  }

  /** Without what is blank; a project that the book does not have is the name of a new one. */
  private Map<String, String> answered(Map<String, String> answers) {
    SortedMap<String, String> texts = new TreeMap<>();
    answers.forEach((column, text) -> {
      if (!text.isBlank() && !given.containsKey(column)) {
        texts.put(column, text.strip());
      }
    });
    String project = texts.get(LineColumns.PROJECT);
    if (project != null
        && book.projects().values().stream()
            .noneMatch(known -> known.code().value().equals(project))) {
      texts.remove(LineColumns.PROJECT);
      texts.put(LineColumns.PROJECT_NAME, project);
    }
    return texts;
  }

  private boolean isAllowed(String column, String text) {
    return switch (column) {
      case LineColumns.SOURCE -> words(draft.sources()).contains(text);
      case LineColumns.TIMING -> words(draft.timings()).contains(text);
      default -> true;
    };
  }

  /** The words a choice may be answered with, in their order. */
  public List<String> words(SheetColumn column) {
    return switch (column.id()) {
      case LineColumns.SOURCE -> words(draft.sources());
      case LineColumns.TIMING -> words(draft.timings());
      case LineColumns.CATEGORY -> words(draft.categories());
      default -> column.kind() instanceof ColumnKind.Choice choice ? choice.words() : List.of();
    };
  }

  /** The units that may have such a line, in the book's order. */
  public List<Unit> units() {
    return book.units().values().stream()
        .filter(unit -> draft.unitTypes().contains(unit.type()))
        .toList();
  }

  /** The digits one of which the code of a column begins with; empty where any code will do. */
  public List<String> beginnings(SheetColumn column) {
    return switch (column.id()) {
      case LineColumns.FUNCTIONAL -> digits(draft.functional());
      case LineColumns.REVENUE -> digits(draft.revenue());
      case LineColumns.DEPARTMENT_ECONOMIC ->
          draft.economic().stream().map(DepartmentEconomicCode::digits).toList();
      default -> List.of();
    };
  }

  private static List<String> digits(@Nullable ClassificationCode code) {
    return code == null ? List.of() : List.of(code.digits());
  }

  /**
   * The edit that adds the line. Whoever calls it applies it to the same book.
   *
   * @param amount exact
   * @throws RefusedException naming what is still missing, what cannot be taken, or that the line
   *     would not stand in this cell
   */
  public Edit edit(Map<String, String> answers, Money amount) {
    SortedMap<String, String> texts = texts(answers);
    for (SheetColumn column : asked(answers)) {
      boolean named =
          column.id().equals(LineColumns.PROJECT) && texts.containsKey(LineColumns.PROJECT_NAME);
      if (!named && texts.getOrDefault(column.id(), "").isBlank()) {
        throw RefusedException.of("sheet.form.missing", column.heading());
      }
    }
    Sheet sheet = sheet(answers).orElseThrow();
    texts.put(LineColumns.AMOUNT, amount.toYuanText());
    Edit edit = sheet.type(book, List.of(row(sheet, texts)), AmountUnit.YUAN).orElseThrow();
    Book after = book.apply(edit);
    Fact added =
        after.facts().filter(fact -> fact.id().equals(book.nextFactId())).findFirst().orElseThrow();
    UnitCode unit = added.unit();
    if (!draft.accepts(added, after.typeOf(unit))) {
      throw RefusedException.of("sheet.form.elsewhere");
    }
    return edit;
  }
}
