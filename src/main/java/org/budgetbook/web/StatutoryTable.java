package org.budgetbook.web;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.edition.HeaderGrid;
import org.budgetbook.figures.BodyRow;
import org.budgetbook.figures.BodyRows;
import org.budgetbook.figures.TableFigures;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One statutory table on the page. Every cell names its header cells, those above it and the one of
 * its row: headers lie in levels and some tables have two sides, each with names of its own.
 */
final class StatutoryTable {

  /** From so many columns on a small screen shows the table by scrolling. */
  private static final int WIDE = 6;

  private final TableFigures table;
  private final PageIds ids;
  private final HeaderGrid header;
  private final List<List<String>> headersOfColumn = new ArrayList<>();

  StatutoryTable(TableFigures table, PageIds ids) {
    this.table = table;
    this.ids = ids;
    this.header = table.definition().headerGrid(table.year());
    for (int column = 0; column < header.columns(); column++) {
      headersOfColumn.add(new ArrayList<>());
    }
  }

  /** Writes the table and returns its id. */
  String write(Element sheet) {
    String id = ids.next(table.definition().id());
    String captionId = ids.next(id + "-title");
    sheet.attr("id", id);
    sheet.appendElement("p").addClass("number").text(table.definition().caption());
    Element target =
        sheet
            .appendElement("div")
            .addClass("scroll")
            .attr("role", "region")
            .attr("tabindex", "0")
            .attr("aria-labelledby", captionId)
            .appendElement("table")
            .addClass(header.columns() < WIDE ? "narrow" : "wide");
    Element caption = target.appendElement("caption");
    caption.appendElement("h3").attr("id", captionId).text(table.title());
    Element about = caption.appendElement("span").addClass("about");
    about
        .appendElement("span")
        .text(table.edition().departmentCaption().replace("{department}", table.department()));
    about.appendElement("span").text(table.edition().unitCaption());
    head(target.appendElement("thead"), id);
    body(target.appendElement("tbody"), id);
    if (table.empty()) {
      sheet.appendElement("p").addClass("note").text(table.emptyNote());
    }
    return id;
  }

  private void head(Element head, String id) {
    Element row = head;
    int at = -1;
    for (HeaderGrid.Cell cell : header.cells()) {
      if (cell.row() > at) {
        row = head.appendText("\n").appendElement("tr");
        at = cell.row();
      }
      if (table.definition().numberedColumns() && cell.row() == header.rows() - 1) {
        row.appendElement("td").text(cell.text());
      } else {
        String cellId = ids.next(id + "-head-" + cell.row() + "-" + cell.column());
        Element above =
            row.appendElement("th").attr("id", cellId).attr("scope", "col").text(cell.text());
        span(above, cell.columnSpan(), "colspan");
        span(above, cell.rowSpan(), "rowspan");
        for (int column = 0; column < cell.columnSpan(); column++) {
          headersOfColumn.get(cell.column() + column).add(cellId);
        }
      }
    }
  }

  private void body(Element body, String id) {
    int number = 0;
    for (BodyRow line : BodyRows.of(table)) {
      number++;
      Element row = body.appendText("\n").appendElement("tr");
      int end = 0;
      int side = -1;
      String rowHeader = null;
      for (BodyRow.Cell cell : line.cells()) {
        if (cell.column() >= end) {
          side++;
          end += table.definition().panels().get(side).columns().size();
          rowHeader = null;
        }
        boolean names =
            rowHeader == null
                && !cell.text().isEmpty()
                && (cell.setting() == BodyRow.Setting.NAME
                    || cell.setting() == BodyRow.Setting.TOTAL);
        Element target = row.appendElement(names ? "th" : "td");
        if (names) {
          rowHeader = ids.next(id + "-row-" + number + "-" + side);
          target.attr("id", rowHeader).attr("scope", "row");
        }
        cell(target, cell, names ? null : rowHeader);
      }
    }
  }

  private void cell(Element target, BodyRow.Cell cell, @Nullable String rowHeader) {
    span(target, cell.span(), "colspan");
    List<String> headers = new ArrayList<>(headersOfColumn.get(cell.column()));
    if (rowHeader != null) {
      headers.add(rowHeader);
    }
    target.attr("headers", String.join(" ", headers));
    switch (cell.setting()) {
      case FIGURE -> target.addClass("figure");
      case TOTAL -> target.addClass("centre");
      case CODE -> {}
      case NAME -> {
        if (cell.indent() > 0) {
          target.addClass("in" + cell.indent());
        }
      }
    }
    if (cell.bold()) {
      target.addClass("strong");
    }
    if (cell.address() != null) {
      String id = ids.of(cell.address());
      if (id != null) {
        target.attr("id", id);
      }
    }
    target.text(cell.text());
  }

  static void span(Element cell, int span, String attribute) {
    if (span > 1) {
      cell.attr(attribute, Integer.toString(span));
    }
  }
}
