package org.budgetbook.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.budgetbook.edition.PageOrientation;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Messages;
import org.budgetbook.workbook.SheetStyles.Face;
import org.budgetbook.workbook.SheetStyles.Look;

/** Writes the first sheet: the tables by title, each a link to its sheet. */
final class ContentsSheet {

  private static final List<Integer> WIDTHS = List.of(8, 18, 56, 16);
  private static final int ROW_POINTS = 24;
  private static final int BODY_TOP = 2;

  private final SheetWriter sheet;
  private final Messages messages;

  ContentsSheet(SheetWriter sheet, Messages messages) {
    this.sheet = sheet;
    this.messages = messages;
  }

  /** {@code links} leads to each table, and last to the identities. */
  void write(List<TableFigures> tables, List<String> links) {
    TableFigures first = tables.getFirst();
    sheet.widths(WIDTHS);
    String title = messages.text("workbook.contents.title", first.department(), first.year());
    int lines = ColumnUnits.lines(title, 50);
    sheet.row(0, 12 + 24 * lines);
    sheet.span(
        0,
        0,
        WIDTHS.size(),
        title,
        Look.text(Face.TITLE, HorizontalAlignment.CENTER).wrappedText());
    sheet.row(1, ROW_POINTS);
    Look heading = Look.text(Face.HEADING, HorizontalAlignment.CENTER).inGrid();
    sheet.text(1, 0, messages.text("workbook.contents.number"), heading);
    sheet.text(1, 1, messages.text("workbook.contents.caption"), heading);
    sheet.text(1, 2, messages.text("workbook.contents.table"), heading);
    sheet.text(1, 3, messages.text("workbook.contents.note"), heading);
    int at = BODY_TOP;
    for (TableFigures table : tables) {
      String note = table.empty() ? messages.text("workbook.contents.empty") : "";
      writeEntry(at, table.definition().caption(), table.title(), note, links);
      at++;
    }
    writeEntry(
        at,
        "",
        messages.text("workbook.identity.title"),
        messages.text("workbook.contents.identities"),
        links);
    sheet.print(PageOrientation.PORTRAIT, 1, BODY_TOP, at + 1);
  }

  private void writeEntry(int at, String caption, String title, String note, List<String> links) {
    Look centre = Look.text(Face.BODY, HorizontalAlignment.CENTER).inGrid();
    sheet.row(at, ROW_POINTS);
    sheet.number(at, 0, at - BODY_TOP + 1, centre);
    sheet.text(at, 1, caption, centre);
    sheet.text(at, 2, title, Look.text(Face.LINK, HorizontalAlignment.LEFT).wrappedText().inGrid());
    sheet.link(at, 2, links.get(at - BODY_TOP));
    sheet.text(at, 3, note, centre);
  }
}
