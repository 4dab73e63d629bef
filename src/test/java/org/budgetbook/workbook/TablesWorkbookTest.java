package org.budgetbook.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.budgetbook.csv.TableTsv;
import org.budgetbook.edition.HeaderGrid;
import org.budgetbook.edition.PageOrientation;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.money.AmountFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables in a spreadsheet are the tables on paper. */
class TablesWorkbookTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void the_numbers_read_back_and_printed_are_the_published_tables(int year) throws IOException {
    List<TableFigures> tables = Books.tables(Books.published(year));
    Spreadsheet spreadsheet = Spreadsheet.of(tables);
    assertEquals(13, tables.size());
    for (int table = 0; table < tables.size(); table++) {
      Path golden = Books.golden(year).resolve(TableTsv.fileName(tables.get(table).definition()));
      assertEquals(
          Files.readString(golden), printed(spreadsheet, table), golden.getFileName().toString());
    }
  }

  @Test
  void the_numbers_of_the_sample_read_back_and_printed_are_its_tables() {
    List<TableFigures> tables = Books.tables(Books.sample());
    Spreadsheet spreadsheet = Spreadsheet.of(tables);
    for (int table = 0; table < tables.size(); table++) {
      assertEquals(TableTsv.text(tables.get(table)), printed(spreadsheet, table));
    }
  }

  /** The body of a sheet as a table tsv, from the cells alone. */
  private static String printed(Spreadsheet spreadsheet, int table) {
    TableFigures figures = spreadsheet.tables().get(table);
    AmountFormat format = figures.edition().tableFormat().ungrouped();
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < figures.rows().size(); row++) {
      List<String> line = new ArrayList<>();
      for (int column = 0; column < figures.definition().columns().size(); column++) {
        Cell cell = spreadsheet.cell(table, row, column);
        line.add(
            cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue()
                : format.format(Spreadsheet.amount(cell)));
      }
      text.append(String.join("\t", line)).append('\n');
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void each_sheet_has_the_official_header_with_its_spans_and_is_set_up_for_a4(int year) {
    List<TableFigures> tables = Books.tables(Books.published(year));
    Spreadsheet spreadsheet = Spreadsheet.of(tables);
    for (int table = 0; table < tables.size(); table++) {
      TableFigures figures = tables.get(table);
      XSSFSheet sheet = spreadsheet.sheet(table);
      assertEquals(figures.definition().caption(), text(sheet, 0, 0));
      assertEquals(figures.title(), text(sheet, 1, 0));
      assertEquals("部门名称：" + Books.department(year), text(sheet, 2, 0));
      int columns = figures.definition().columns().size();
      assertEquals("单位：万元", text(sheet, 2, columns - 1));
      HeaderGrid grid = figures.definition().headerGrid(year);
      TreeSet<String> merged = new TreeSet<>();
      sheet.getMergedRegions().forEach(region -> merged.add(region.formatAsString()));
      for (HeaderGrid.Cell cell : grid.cells()) {
        int top = TableSheet.HEADER_TOP + cell.row();
        assertEquals(cell.text(), text(sheet, top, cell.column()));
        assertEquals(
            BorderStyle.THIN,
            sheet.getRow(top).getCell(cell.column()).getCellStyle().getBorderBottom());
        if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
          String range =
              name(top, cell.column())
                  + ":"
                  + name(top + cell.rowSpan() - 1, cell.column() + cell.columnSpan() - 1);
          assertTrue(merged.contains(range), figures.title() + " lacks the merged " + range);
        }
      }
      assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
      assertEquals(
          figures.definition().orientation() == PageOrientation.LANDSCAPE,
          sheet.getPrintSetup().getLandscape());
      assertTrue(sheet.getFitToPage());
      assertEquals(1, sheet.getPrintSetup().getFitWidth());
      assertEquals("第 &P 页 共 &N 页", sheet.getFooter().getCenter());
      int top = TableSheet.HEADER_TOP;
      assertEquals(
          (top + 1) + ":" + (top + grid.rows()),
          sheet.getRepeatingRows().formatAsString().replace("$", ""));
      assertEquals(top + grid.rows(), sheet.getPaneInformation().getHorizontalSplitPosition());
      if (figures.empty()) {
        assertEquals(figures.edition().emptyNote(), text(sheet, sheet.getLastRowNum(), 0));
      }
    }
  }

  private static String name(int row, int column) {
    return new CellReference(row, column).formatAsString(false);
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    Cell cell = sheet.getRow(row).getCell(column);
    return cell.getCellType() == CellType.NUMERIC
        ? Integer.toString((int) cell.getNumericCellValue())
        : cell.getStringCellValue();
  }

  @Test
  void every_link_leads_to_a_sheet_of_the_same_file() {
    Spreadsheet spreadsheet = Spreadsheet.of(Books.tables(Books.sample()));
    List<String> targets = new ArrayList<>();
    spreadsheet
        .workbook()
        .forEach(sheet ->
            ((XSSFSheet) sheet).getHyperlinkList().forEach(link -> targets.add(target(link))));
    assertTrue(targets.size() > 27, targets.toString());
    for (String target : targets) {
      CellReference place = new CellReference(target);
      assertTrue(spreadsheet.workbook().getSheetIndex(place.getSheetName()) >= 0, target);
    }
    List<String> contents = new ArrayList<>();
    spreadsheet
        .workbook()
        .getSheetAt(0)
        .getHyperlinkList()
        .forEach(link -> contents.add(target(link)));
    assertEquals(14, contents.size());
    assertEquals("预算公开表1!A1", contents.getFirst());
    assertEquals("表间核对!A1", contents.getLast());
  }

  private static String target(XSSFHyperlink link) {
    return link.getAddress();
  }

  @Test
  void the_file_says_what_it_is_and_names_no_person_and_nothing_outside() throws IOException {
    List<TableFigures> tables = Books.tables(Books.sample());
    Spreadsheet spreadsheet = Spreadsheet.of(tables);
    var core = spreadsheet.workbook().getProperties().getCoreProperties();
    assertEquals("栖云市文化和旅游局2025年部门预算公开表", core.getTitle());
    assertEquals("栖云市文化和旅游局", core.getCreator());
    assertEquals(null, core.getLastModifiedByUser());
    assertEquals(
        "budgetbook",
        spreadsheet.workbook().getProperties().getExtendedProperties().getApplication());
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Spreadsheet.bytes(tables)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        assertFalse(name.contains("externalLink") || name.contains("vba"), name);
        String content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        assertFalse(content.contains("TargetMode=\"External\""), name);
      }
    }
  }

  @Test
  void a_name_that_begins_like_a_formula_stays_a_text() throws IOException {
    List<String> names = List.of("=1+1", "+86 热线", "-2 楼改造", "@HYPERLINK(\"x\")", "普通项目");
    StringBuilder ledger = new StringBuilder(Books.HEADER);
    for (int at = 0; at < names.size(); at++) {
      ledger.append(
          "001,某某局,2013102,项目支出,,,P%d,\"%s\",一般公共预算,当年,%d\n"
              .formatted(at, names.get(at).replace("\"", "\"\""), 1000 + at));
    }
    Path file = Files.writeString(folder.resolve("ledger.csv"), ledger);
    Spreadsheet spreadsheet = Spreadsheet.of(Books.tables(Books.read(file, 2023, "某某局")));
    List<String> read = new ArrayList<>();
    for (int row = 0; row < names.size(); row++) {
      Cell cell = spreadsheet.cell(11, row, 0);
      assertEquals(CellType.STRING, cell.getCellType());
      assertEquals(row < 4, cell.getCellStyle().getQuotePrefixed());
      read.add(cell.getStringCellValue());
    }
    assertEquals(names, read);
  }
}
