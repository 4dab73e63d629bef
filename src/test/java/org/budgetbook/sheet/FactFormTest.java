package org.budgetbook.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.Edit;
import org.budgetbook.book.Fact;
import org.budgetbook.book.Heading;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.catalog.CatalogEntry;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.CellEntries;
import org.budgetbook.figures.CellEntry;
import org.budgetbook.figures.Changes;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.budgetbook.sheet.Sheet.RowTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactFormTest {

  private static final Money AMOUNT = Money.ofFen(1234567);

  private final Vocabulary vocabulary = new Vocabulary(Resources.ofProgram());

  @ParameterizedTest
  @ValueSource(strings = {"lvliang-2023", "lvliang-2025"})
  void what_a_blank_cell_asks_for_makes_a_line_that_stands_in_that_cell(String id) {
    Edition edition = new Editions(Resources.ofProgram()).load(id);
    CellEntries entries = new CellEntries(edition);
    int completed = 0;
    for (long seed = 1; seed <= 4; seed++) {
      Book book = new RandomBooks(seed).book(id, 40);
      FiguresEngine engine = new FiguresEngine(edition, book);
      for (CellAddress cell : cells(engine)) {
        if (entries.entry(engine.explain(cell)) instanceof CellEntry.NewFact blank) {
          FactForm form = new FactForm(blank.draft(), book, edition, vocabulary);
          if (form.isPossible()) {
            land(engine, cell, form, edition);
            completed++;
          }
        }
      }
    }
    assertTrue(completed > 1000, "only " + completed + " cells were typed into");
  }

  private static void land(FiguresEngine engine, CellAddress cell, FactForm form, Edition edition) {
    assertEquals(Money.ZERO, engine.figure(cell));
    Edit edit = form.edit(answers(form, edition), AMOUNT);
    Changes changes = engine.apply(edit);
    assertEquals(AMOUNT, engine.figure(cell), () -> "not in " + cell);
    assertEquals(1, engine.explain(cell).facts().size());
    assertTrue(
        changes.cells().stream()
            .allMatch(change -> change.after().minus(change.before()).equals(AMOUNT)));
    engine.apply(edit.inverse());
  }

  /** The first valid answer to every question, as questions come. */
  private static SortedMap<String, String> answers(FactForm form, Edition edition) {
    SortedMap<String, String> answers = new TreeMap<>();
    for (int round = 0; round < 3; round++) {
      for (SheetColumn column : form.asked(answers)) {
        if (!form.texts(answers).containsKey(column.id())) {
          answers.put(column.id(), answer(column, form, edition));
        }
      }
    }
    return answers;
  }

  private static String answer(SheetColumn column, FactForm form, Edition edition) {
    return switch (column.kind()) {
      case ColumnKind.Choice choice -> form.words(column).getFirst();
      case ColumnKind.UnitCode unit -> form.units().getFirst().code().value();
      case ColumnKind.ProjectCode project -> "新的项目";
      case ColumnKind.Code code -> code(form.beginnings(column), code, edition);
      case ColumnKind.Text text -> throw new AssertionError(column);
      case ColumnKind.Amount amount -> throw new AssertionError(column);
      case ColumnKind.Quantity quantity -> throw new AssertionError(column);
      case ColumnKind.Computed computed -> throw new AssertionError(column);
    };
  }

  /** An official code of the kind that begins so; else one that no catalogue knows yet. */
  private static String code(List<String> beginnings, ColumnKind.Code kind, Edition edition) {
    String beginning = beginnings.isEmpty() ? "" : beginnings.getFirst();
    return edition.catalogs().of(kind.catalog()).all().stream()
        .map(CatalogEntry::code)
        .filter(code -> code.length() == kind.length() && code.startsWith(beginning))
        .findFirst()
        .orElse(beginning + "9".repeat(kind.length() - beginning.length()));
  }

  private static List<CellAddress> cells(FiguresEngine engine) {
    List<CellAddress> cells = new ArrayList<>();
    for (TableFigures table : engine.tables()) {
      for (TableFigures.TableRow row : table.rows()) {
        for (Cell cell : row.cells()) {
          if (cell instanceof Cell.Figure figure) {
            cells.add(figure.address());
          }
        }
      }
    }
    return cells;
  }

  private final Edition edition = new Editions(Resources.ofProgram()).load("lvliang-2025");

  /** Two units, a personnel line of the first and a project of the second. */
  private Book book() {
    Sheets sheets = new Sheets(edition, vocabulary);
    Book book = Book.empty(new Heading("lvliang-2025", 2025, new Department("云岭办公室")));
    book = add(book, sheets.of("units"), Map.of("unit-name", "云岭办公室", "unit-type", "行政单位"));
    book = add(book, sheets.of("units"), Map.of("unit-name", "服务中心", "unit-type", "事业单位"));
    String first = book.units().asList().getFirst().code().value();
    String second = book.units().asList().getLast().code().value();
    book =
        add(
            book,
            sheets.of("basic"),
            Map.of(
                "unit",
                first,
                "functional",
                "2013101",
                "department-economic",
                "30101",
                "government-economic",
                "50101",
                "category",
                "人员经费",
                "amount",
                "1000"));
    return add(
        book,
        sheets.of("projects"),
        Map.of("unit", second, "functional", "2013101", "project-name", "信息化运维", "amount", "500"));
  }

  private static Book add(Book book, Sheet sheet, Map<String, String> texts) {
    return book.apply(
        sheet
            .type(book, List.of(new RowTexts(new RowId.New(), texts)), AmountUnit.YUAN)
            .orElseThrow());
  }

  private FactForm form(Book book, String table, RowKey row, String column) {
    FiguresEngine engine = new FiguresEngine(edition, book);
    String panel = edition.table(table).orElseThrow().panels().getLast().id();
    CellEntry entry =
        new CellEntries(edition).entry(engine.explain(new CellAddress(table, panel, row, column)));
    return new FactForm(((CellEntry.NewFact) entry).draft(), book, edition, vocabulary);
  }

  private static List<String> ids(List<SheetColumn> columns) {
    return columns.stream().map(SheetColumn::id).toList();
  }

  @Test
  void a_functional_row_of_table_3_asks_for_all_but_its_code_and_the_project_column() {
    FactForm form =
        form(
            book(), "expenditure", new RowKey.Functional(new FunctionalCode("2080505")), "project");
    assertEquals(List.of("category", "functional"), ids(form.given(Map.of())));
    assertEquals(List.of("unit", "project", "source", "timing"), ids(form.asked(Map.of())));
  }

  @Test
  void a_pair_of_table_6_asks_for_unit_and_functional_code_only() {
    Book book = book();
    Fact line = book.lines().asList().getFirst();
    RowKey row =
        new RowKey.EconomicPair(
            java.util.Objects.requireNonNull(line.departmentEconomic()),
            new org.budgetbook.catalog.GovernmentEconomicCode("50101"));
    FactForm form = form(book, "basic-expenditure-by-economic-class", row, "operating");
    assertEquals(List.of("unit", "functional"), ids(form.asked(Map.of())));
  }

  @Test
  void the_empty_total_of_table_8_begins_its_first_line() {
    FactForm form =
        form(book(), "government-fund-expenditure", new RowKey.Fixed("total"), "project");
    assertEquals(List.of("unit", "project", "functional"), ids(form.asked(Map.of())));
  }

  @Test
  void reception_in_table_10_asks_first_of_which_category_it_is() {
    FactForm form = form(book(), "three-public-expenses", new RowKey.Fixed("reception"), "general");
    assertEquals(List.of("category"), ids(form.asked(Map.of())));
    assertEquals(
        List.of("unit", "government-economic", "functional"),
        ids(form.asked(Map.of("category", "公用经费"))).stream()
            .filter(id -> !id.equals("category"))
            .toList());
  }

  @Test
  void another_source_of_a_project_in_table_12_asks_for_the_functional_code_only() {
    Book book = book();
    RowKey row =
        new RowKey.OfProject(
            book.units().asList().getLast().code(), book.projects().asList().getFirst().code());
    FactForm form = form(book, "projects", row, "unit-funds");
    assertEquals(List.of("functional"), ids(form.asked(Map.of())));
  }

  @Test
  void what_is_missing_is_named_and_what_would_stand_elsewhere_is_refused() {
    FactForm form = form(book(), "three-public-expenses", new RowKey.Fixed("reception"), "general");
    RefusedException missing =
        assertThrows(RefusedException.class, () -> form.edit(Map.of("category", "公用经费"), AMOUNT));
    assertEquals("sheet.form.missing", missing.sentence().key());
    FactForm other =
        form(book(), "expenditure", new RowKey.Functional(new FunctionalCode("20805")), "project");
    Map<String, String> elsewhere =
        Map.of(
            "unit",
            book().units().asList().getFirst().code().value(),
            "functional",
            "2013101",
            "project",
            "新的项目");
    RefusedException refused =
        assertThrows(RefusedException.class, () -> other.edit(elsewhere, AMOUNT));
    assertEquals("sheet.form.elsewhere", refused.sentence().key());
  }
}
