package org.budgetbook.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.TableFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A department with more projects than anyone has. */
class LargeWorkbookTest {

  private static final int PROJECTS = 2_000;
  private static final int UNITS = 40;

  @TempDir private Path folder;

  private List<TableFigures> tables() throws IOException {
    StringBuilder ledger = new StringBuilder(Books.HEADER);
    for (int project = 0; project < PROJECTS; project++) {
      int unit = project % UNITS;
      ledger.append(
          "%03d,第%d单位,%d0102,项目支出,,,P%05d,%d号专项经费,%s,当年,%d.%02d\n"
              .formatted(
                  unit,
                  unit,
                  201 + project % 7,
                  project,
                  project,
                  project % 3 == 0 ? "单位资金" : "一般公共预算",
                  100 + project * 37L,
                  project % 100));
    }
    Path file = Files.writeString(folder.resolve("ledger.csv"), ledger);
    return Books.tables(Books.read(file, 2025, "某某局"));
  }

  @Test
  void two_thousand_projects_of_forty_units_are_written_with_every_sum_live() throws IOException {
    List<TableFigures> tables = tables();
    Spreadsheet spreadsheet = Spreadsheet.of(tables);
    TableFigures projects = tables.get(11);
    assertEquals(1 + UNITS + PROJECTS, projects.rows().size());
    Map<CellAddress, Cell> figures = spreadsheet.figures();
    for (TableFigures.TableRow row : projects.rows()) {
      for (TableFigures.Cell cell : row.cells()) {
        if (cell instanceof TableFigures.Cell.Figure figure) {
          Cell written = Objects.requireNonNull(figures.get(figure.address()));
          assertEquals(figure.amount(), Spreadsheet.amount(written));
        }
      }
    }
    String total = spreadsheet.cell(11, 0, 1).getCellFormula();
    assertTrue(total.startsWith("ROUND(SUM(B8,B59,"), total);
    assertEquals("ROUND(SUM(B9:B58),6)", spreadsheet.cell(11, 1, 1).getCellFormula());
  }
}
