package org.budgetbook.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.budgetbook.edition.HeaderGrid;
import org.budgetbook.figures.TableFigures;

/** The tables of a PDF as rows of cells, each page's header taken off and looked at. */
final class PrintedTables {

  private PrintedTables() {}

  /** One table read back. {@code rowsOnPages} has one number for each page. */
  record Printed(List<String> rows, List<Integer> rowsOnPages) {}

  /**
   * Reads tables that stand in a PDF one after the other.
   *
   * @throws AssertionError if a page lacks the table's header
   */
  static List<Printed> read(Path pdf, List<TableFigures> tables) {
    List<PrintedPdf.Page> pages = PrintedPdf.read(pdf);
    List<Printed> printed = new ArrayList<>();
    int next = 0;
    for (TableFigures table : tables) {
      List<String> rows = new ArrayList<>();
      List<Integer> rowsOnPages = new ArrayList<>();
      do {
        List<String> onPage = rows(pages.get(next++), table);
        rows.addAll(onPage);
        rowsOnPages.add(onPage.size());
      } while (next < pages.size() && continues(pages.get(next), table));
      printed.add(new Printed(rows, rowsOnPages));
    }
    if (next != pages.size()) {
      throw new AssertionError(pages.size() + " pages, tables end on " + next);
    }
    return printed;
  }

  private static boolean continues(PrintedPdf.Page page, TableFigures table) {
    return page.lines().getFirst().equals(table.title() + "（续表）");
  }

  /** Body rows of a page: cells separated by tabs, without blanks and line ends. */
  private static List<String> rows(PrintedPdf.Page page, TableFigures table) {
    List<HeaderGrid.Cell> header = table.definition().headerGrid(table.year()).cells();
    List<PrintedPdf.Cell> head = page.cells().subList(0, header.size());
    List<String> expected = header.stream().map(HeaderGrid.Cell::text).sorted().toList();
    List<String> actual = head.stream().map(PrintedPdf.Cell::text).sorted().toList();
    if (!expected.equals(actual)) {
      throw new AssertionError("header of " + table.title() + ": " + actual);
    }
    List<Float> lefts = head.stream().map(PrintedPdf.Cell::left).distinct().sorted().toList();
    int columns = table.definition().columns().size();
    if (lefts.size() != columns) {
      throw new AssertionError("columns of " + table.title() + " begin at " + lefts);
    }
    List<String> rows = new ArrayList<>();
    String[] row = new String[0];
    float top = Float.NaN;
    for (PrintedPdf.Cell cell : page.cells().subList(header.size(), page.cells().size())) {
      if (cell.top() != top) {
        row = new String[columns];
        Arrays.fill(row, "");
        rows.add("");
        top = cell.top();
      }
      row[lefts.indexOf(cell.left())] = cell.text();
      rows.set(rows.size() - 1, join(List.of(row)));
    }
    return rows;
  }

  /** A table's rows as they should be read. */
  static List<String> expected(TableFigures table) {
    return table.rows().stream()
        .map(row -> join(row.cells().stream().map(table::text).toList()))
        .toList();
  }

  /** Spaces do not count: a line may end at one. */
  static String join(List<String> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(column -> cells.get(column).replaceAll("\\s", ""))
        .collect(Collectors.joining("\t"));
  }
}
