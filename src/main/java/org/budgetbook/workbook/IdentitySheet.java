package org.budgetbook.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.PageOrientation;
import org.budgetbook.edition.Panel;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Messages;
import org.budgetbook.money.Money;
import org.budgetbook.workbook.SheetStyles.Face;
import org.budgetbook.workbook.SheetStyles.Look;

/** Writes the last sheet: the identities between the tables, recalculated by the spreadsheet. */
final class IdentitySheet {

  private static final List<Integer> WIDTHS = List.of(6, 44, 52, 15, 15, 12, 8);
  private static final int ROW_POINTS = 19;
  private static final int LINE_POINTS = 13;
  private static final int BODY_TOP = 3;

  private final SheetWriter sheet;
  private final int index;
  private final Formulas formulas;
  private final FormulaText texts;
  private final Messages messages;
  private final Map<String, TableFigures> tables;
  private final Map<CellAddress, String> names = new HashMap<>();

  IdentitySheet(
      SheetWriter sheet,
      int index,
      List<TableFigures> tables,
      Formulas formulas,
      FormulaText texts,
      Messages messages) {
    this.sheet = sheet;
    this.index = index;
    this.formulas = formulas;
    this.texts = texts;
    this.messages = messages;
    this.tables =
        tables.stream().collect(Collectors.toMap(table -> table.definition().id(), table -> table));
  }

  void write(List<Identity> identities) {
    sheet.widths(WIDTHS);
    sheet.row(0, 30);
    Look title = Look.text(Face.TITLE, HorizontalAlignment.CENTER);
    sheet.span(0, 0, WIDTHS.size(), messages.text("workbook.identity.title"), title);
    sheet.row(1, ROW_POINTS);
    Look right = Look.text(Face.BODY, HorizontalAlignment.RIGHT);
    sheet.span(
        1, 0, WIDTHS.size(), tables.values().iterator().next().edition().unitCaption(), right);
    sheet.row(2, ROW_POINTS);
    Look heading = Look.text(Face.HEADING, HorizontalAlignment.CENTER).inGrid();
    List<String> headings =
        List.of(
            messages.text("workbook.identity.number"),
            messages.text("workbook.identity.figure"),
            messages.text("workbook.identity.same"),
            messages.text("workbook.identity.figure-amount"),
            messages.text("workbook.identity.same-amount"),
            messages.text("workbook.identity.difference"),
            messages.text("workbook.identity.result"));
    for (int column = 0; column < headings.size(); column++) {
      sheet.text(2, column, headings.get(column), heading);
    }
    int at = BODY_TOP;
    for (Identity identity : identities) {
      writeIdentity(at++, identity);
    }
    sheet.print(PageOrientation.LANDSCAPE, 2, BODY_TOP, at);
  }

  private void writeIdentity(int at, Identity identity) {
    String figure = name(identity.figure());
    String same =
        identity.same().stream()
            .map(this::name)
            .collect(Collectors.joining(messages.text("workbook.identity.plus")));
    int lines =
        Math.max(ColumnUnits.lines(figure, WIDTHS.get(1)), ColumnUnits.lines(same, WIDTHS.get(2)));
    sheet.row(at, ROW_POINTS + (lines - 1) * LINE_POINTS);
    Look centre = Look.text(Face.BODY, HorizontalAlignment.CENTER).inGrid();
    Look text = Look.text(Face.BODY, HorizontalAlignment.LEFT).wrappedText().inGrid();
    Look amounts =
        Look.text(Face.BODY, HorizontalAlignment.RIGHT)
            .inGrid()
            .formatted(SheetStyles.numberFormat(table(identity.figure()).edition().tableFormat()));
    sheet.number(at, 0, at - BODY_TOP + 1, centre);
    sheet.text(at, 1, figure, text);
    sheet.link(at, 1, texts.link(texts.place(identity.figure())));
    sheet.text(at, 2, same, text);
    sheet.link(at, 2, texts.link(texts.place(identity.same().getFirst())));
    Money amount = formulas.amount(identity.figure());
    writeAmount(at, 3, List.of(identity.figure()), amount, amounts);
    writeAmount(at, 4, identity.same(), amount, amounts);
    String difference =
        "ROUND(" + new Place(index, at, 3).name() + "-" + new Place(index, at, 4).name() + ",6)";
    sheet.formula(at, 5, difference, 0, amounts);
    String agree = messages.text("workbook.identity.agree");
    String differ = messages.text("workbook.identity.differ");
    sheet.formula(
        at,
        6,
        "IF(%s=0,\"%s\",\"%s\")".formatted(new Place(index, at, 5).name(), agree, differ),
        agree,
        centre);
  }

  private void writeAmount(int at, int column, List<CellAddress> figures, Money amount, Look look) {
    String formula = texts.sum(figures, index).orElseThrow();
    sheet.formula(at, column, formula, TableSheet.exact(table(figures.getFirst()), amount), look);
  }

  private TableFigures table(CellAddress figure) {
    return Objects.requireNonNull(tables.get(figure.table()));
  }

  /** For example 预算公开表5 合计·基本支出. */
  private String name(CellAddress figure) {
    return names.computeIfAbsent(
        figure,
        address -> {
          TableFigures table = table(address);
          Panel panel =
              table.definition().panels().stream()
                  .filter(candidate -> candidate.id().equals(address.panel()))
                  .findFirst()
                  .orElseThrow();
          String column =
              panel.figureColumns().stream()
                  .filter(candidate -> candidate.id().equals(address.column()))
                  .map(FigureColumn::heading)
                  .findFirst()
                  .orElseThrow();
          String row = rowName(table, address);
          return messages.text(
              row.isBlank() ? "workbook.identity.name.whole" : "workbook.identity.name",
              table.definition().caption(),
              row,
              TableDefinition.withYear(column, table.year()));
        });
  }

  private static String rowName(TableFigures table, CellAddress address) {
    return table.rows().stream()
        .flatMap(row -> row.parts().stream())
        .filter(part -> address.row().equals(part.key()))
        .filter(part -> part.cells().stream().anyMatch(cell -> isAt(cell, address)))
        .flatMap(part -> part.cells().stream())
        .filter(TableFigures.Cell.Label.class::isInstance)
        .map(cell -> ((TableFigures.Cell.Label) cell).text())
        .findFirst()
        .orElse("");
  }

  private static boolean isAt(TableFigures.Cell cell, CellAddress address) {
    return cell instanceof TableFigures.Cell.Figure figure && figure.address().equals(address);
  }
}
