package org.budgetbook.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit.CarryOverEdit;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.RevenueEdit;
import org.budgetbook.book.Placed;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.money.Money;
import org.junit.jupiter.api.Test;

/** The formulas are those of the edition: they hold for these amounts and for any others. */
class FormulasTest {

  private static List<Book> books() {
    return List.of(Books.published(2023), Books.published(2025), Books.sample());
  }

  @Test
  void every_formula_gives_its_figure_as_it_is_stored_and_when_it_is_recalculated() {
    for (Book book : books()) {
      List<TableFigures> tables = Books.tables(book);
      Spreadsheet spreadsheet = Spreadsheet.of(tables);
      assertEquals(amounts(tables), amounts(spreadsheet));
      recalculate(spreadsheet);
      assertEquals(amounts(tables), amounts(spreadsheet));
    }
  }

  /** Every amount is another one, then only the typed numbers are typed anew. */
  @Test
  void the_formulas_hold_for_any_other_amounts() {
    Random random = new Random(11);
    for (Book book : books()) {
      Spreadsheet spreadsheet = Spreadsheet.of(Books.tables(book));
      for (int round = 0; round < 3; round++) {
        Map<CellAddress, Money> other = amounts(Books.tables(withOtherAmounts(book, random)));
        spreadsheet
            .figures()
            .forEach((figure, cell) -> type(cell, Objects.requireNonNull(other.get(figure))));
        recalculate(spreadsheet);
        assertEquals(other, amounts(spreadsheet));
      }
    }
  }

  private static void type(Cell cell, Money amount) {
    if (!Spreadsheet.isFormula(cell)) {
      cell.setCellValue(BigDecimal.valueOf(amount.fen(), 6).doubleValue());
    }
  }

  /** Facts stay where they are, so that the tables keep their rows. */
  private static Book withOtherAmounts(Book book, Random random) {
    List<Edit> edits = new ArrayList<>();
    for (Placed<BudgetLine> line : book.lines().allPlaced()) {
      edits.add(
          new LineEdit(
              line, new Placed<>(line.position(), line.value().withAmount(amount(random)))));
    }
    for (Placed<RevenueItem> item : book.revenue().allPlaced()) {
      RevenueItem old = item.value();
      edits.add(
          new RevenueEdit(
              item,
              new Placed<>(
                  item.position(),
                  new RevenueItem(
                      old.id(), old.unit(), old.code(), old.source(), amount(random)))));
    }
    for (Placed<YearEndCarryOver> kept : book.carryOvers().allPlaced()) {
      YearEndCarryOver old = kept.value();
      edits.add(
          new CarryOverEdit(
              kept,
              new Placed<>(
                  kept.position(),
                  new YearEndCarryOver(old.id(), old.unit(), old.source(), amount(random)))));
    }
    return book.apply(new EditGroup(edits));
  }

  private static Money amount(Random random) {
    return Money.ofFen(random.nextLong(-1_000_000_000L, 10_000_000_000L));
  }

  private static void recalculate(Spreadsheet spreadsheet) {
    FormulaEvaluator evaluator =
        spreadsheet.workbook().getCreationHelper().createFormulaEvaluator();
    // What is stored must not be what is found.
    spreadsheet.figures().values().stream()
        .filter(Spreadsheet::isFormula)
        .forEach(cell -> cell.setCellValue(-1));
    evaluator.clearAllCachedResultValues();
    evaluator.evaluateAll();
  }

  private static Map<CellAddress, Money> amounts(List<TableFigures> tables) {
    Map<CellAddress, Money> amounts = new HashMap<>();
    for (TableFigures table : tables) {
      for (TableFigures.TableRow row : table.rows()) {
        for (TableFigures.Cell cell : row.cells()) {
          if (cell instanceof TableFigures.Cell.Figure figure) {
            amounts.put(figure.address(), figure.amount());
          }
        }
      }
    }
    return amounts;
  }

  private static Map<CellAddress, Money> amounts(Spreadsheet spreadsheet) {
    Map<CellAddress, Money> amounts = new HashMap<>();
    spreadsheet.figures().forEach((figure, cell) -> amounts.put(figure, Spreadsheet.amount(cell)));
    return amounts;
  }

  @Test
  void totals_are_sums_and_figures_of_other_tables_are_references() {
    Spreadsheet spreadsheet = Spreadsheet.of(Books.tables(Books.sample()));
    Map<String, String> formulas = new TreeMap<>();
    for (String name : List.of("B6", "E12", "F12", "D12", "B36")) {
      formulas.put("1!" + name, formula(spreadsheet, 1, name));
    }
    formulas.put("2!D9", formula(spreadsheet, 2, "D9"));
    formulas.put("3!C6", formula(spreadsheet, 3, "C6"));
    formulas.put("4!B7", formula(spreadsheet, 4, "B7"));
    formulas.put("12!B7", formula(spreadsheet, 12, "B7"));
    assertEquals(
        new TreeMap<>(
            Map.of(
                "1!B6", "预算公开表4!B7",
                "1!E12", "预算公开表2!C7",
                "1!F12", "预算公开表2!I7",
                "1!D12", "ROUND(SUM(E12:F12),6)",
                "1!B36", "ROUND(SUM(B6:B10),6)",
                "2!D9", "预算公开表5!C9",
                "3!C6", "ROUND(SUM(C7,C26,C34,C41,C45,C48,C53),6)",
                "4!B7", "ROUND(SUM(预算公开表2!D6,E38),6)",
                "12!B7", "ROUND(SUM(B8,B22,B28),6)")),
        formulas);
  }

  private static String formula(Spreadsheet spreadsheet, int sheet, String name) {
    CellReference place = new CellReference(name);
    return spreadsheet
        .workbook()
        .getSheetAt(sheet)
        .getRow(place.getRow())
        .getCell(place.getCol())
        .getCellFormula();
  }

  /** Table 4 counts carried-over money too, so that table 5 is not its source even without any. */
  @Test
  void figures_that_are_equal_only_by_chance_are_not_linked() {
    Formulas formulas = Formulas.of(Books.tables(Books.published(2023)));
    CellAddress figure =
        new CellAddress(
            "fiscal-income-and-expenditure",
            "expenditure",
            new RowKey.Fixed("class-201"),
            "general");
    assertTrue(!formulas.amount(figure).isZero());
    assertEquals(List.of(), formulas.partsOf(figure));
  }

  @Test
  void the_identities_between_the_tables_are_stated_and_found_to_hold() {
    for (Book book : books()) {
      Spreadsheet spreadsheet = Spreadsheet.of(Books.tables(book));
      recalculate(spreadsheet);
      var sheet = spreadsheet.workbook().getSheet("表间核对");
      List<String> stated = new ArrayList<>();
      for (int row = 3; row <= sheet.getLastRowNum(); row++) {
        var line = sheet.getRow(row);
        assertEquals(0.0, line.getCell(5).getNumericCellValue());
        assertEquals("相符", line.getCell(6).getStringCellValue());
        stated.add(
            line.getCell(1).getStringCellValue() + " = " + line.getCell(2).getStringCellValue());
      }
      assertTrue(stated.contains("预算公开表5 合计·基本支出 = 预算公开表6 合计·合计"), stated.toString());
      String year = Integer.toString(book.heading().year());
      assertTrue(
          stated.contains("预算公开表1 本年支出合计·" + year + "年合计 = 预算公开表3 合计·合计"), stated.toString());
      assertTrue(
          stated.contains("预算公开表1 收入总计·" + year + "年 = 预算公开表1 支出总计·" + year + "年合计"),
          stated.toString());
    }
  }

  @Test
  void a_number_that_is_changed_shows_as_a_difference() {
    Spreadsheet spreadsheet = Spreadsheet.of(Books.tables(Books.published(2025)));
    spreadsheet
        .figures()
        .forEach((figure, cell) -> {
          if (figure.table().equals("general-budget-expenditure")
              && cell.getCellType() == CellType.NUMERIC) {
            cell.setCellValue(cell.getNumericCellValue() + 1);
          }
        });
    recalculate(spreadsheet);
    var sheet = spreadsheet.workbook().getSheet("表间核对");
    long differing = 0;
    for (int row = 3; row <= sheet.getLastRowNum(); row++) {
      if (sheet.getRow(row).getCell(6).getStringCellValue().equals("不符")) {
        differing++;
      }
    }
    assertTrue(differing > 0, "no identity noticed");
  }
}
