package org.budgetbook.narrative;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.budgetbook.narrative.Block.Wording;
import org.budgetbook.narrative.TargetForm.CellKind;
import org.budgetbook.narrative.TargetForm.FormCell;
import org.budgetbook.narrative.TargetForm.FormRow;

/** Disclosures to write: the published ones, and one with every kind of block. */
public final class Disclosures {

  private Disclosures() {}

  /** The published budget of a year as our program writes it. */
  public static Disclosure published(int year) {
    return of(figures(year));
  }

  /** A book as our program writes it. */
  public static Disclosure of(Book book) {
    return of(figures(book));
  }

  private static Disclosure of(FiguresEngine figures) {
    return new Narrator(figures.edition()).disclosure(figures.book(), figures.tables());
  }

  /** The tables of a year's published budget. */
  public static List<TableFigures> tables(int year) {
    return figures(year).tables();
  }

  private static FiguresEngine figures(int year) {
    Path file = Path.of("src", "test", "resources", "golden", Integer.toString(year), "book.json");
    return figures(new BookJsonReader().read(file));
  }

  private static FiguresEngine figures(Book book) {
    return new FiguresEngine(
        new Editions(Resources.ofProgram()).load(book.heading().edition()), book);
  }

  /** A short disclosure with every kind of block and text, around the tables of 2025. */
  public static Disclosure handmade() {
    int year = 2025;
    String department = "某某局";
    List<TableFigures> tables = tables(year);
    List<Block> overview =
        List.of(
            new Block.Heading(1, "duties", "一、本部门职责"),
            new Block.Paragraph(
                "duties", List.of(new Run.Words("负责文件起草、信息综合、督促检查。".repeat(12))), Wording.TEMPLATE),
            new Block.Heading(1, "units", "二、机构设置"),
            new Block.Paragraph(
                "units",
                List.of(new Run.Missing(new EntryKey("overview.units"), "（待填写：机构设置情况）")),
                Wording.TEMPLATE));
    List<Block> statutory = new ArrayList<>();
    tables.forEach(table -> statutory.add(new Block.StatutoryTable(table)));
    List<Block> notes = new ArrayList<>();
    notes.add(new Block.Heading(1, "total", "一、部门预算收支情况说明"));
    notes.add(new Block.Heading(2, "total.in", "（一）收入情况"));
    notes.add(new Block.Paragraph("total.in", sentence(tables.getFirst()), Wording.TEMPLATE));
    notes.add(new Block.ChartBlock(chart()));
    for (int number = 2; number <= 12; number++) {
      notes.add(new Block.Heading(1, "s" + number, "第 " + number + " 项情况说明"));
      notes.add(new Block.Paragraph("p" + number, sentence(tables.getFirst()), Wording.TEMPLATE));
    }
    List<Block> forms = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      forms.add(new Block.Form(form(number)));
    }
    return new Disclosure(
        department + year + "年部门预算公开",
        department,
        year,
        List.of(
            new Disclosure.Part("overview", "第一部分　部门概况", overview),
            new Disclosure.Part("tables", "第二部分　" + year + "年度部门预算报表", statutory),
            new Disclosure.Part("notes", "第三部分　部门预算情况说明", notes),
            new Disclosure.Part("forms", "第四部分　项目支出绩效目标表", forms)));
  }

  private static List<Run> sentence(TableFigures table) {
    TableFigures.Cell.Figure figure =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(TableFigures.Cell.Figure.class::isInstance)
            .map(TableFigures.Cell.Figure.class::cast)
            .findFirst()
            .orElseThrow();
    return List.of(
        new Run.Words("本年收入预算"),
        live("amount", table.text(figure), NarrativeFact.Kind.AMOUNT, figure.address()),
        new Run.Words("万元，比上年"),
        live("direction", "增加", NarrativeFact.Kind.DIRECTION, figure.address()),
        new Run.Unbound("12.34"),
        new Run.Words("万元，主要原因是"),
        new Run.Written(new EntryKey("reason.total"), "人员增加", true),
        new Run.Words("。"));
  }

  private static Run live(String name, String text, NarrativeFact.Kind kind, CellAddress cell) {
    return new Run.Live(
        name, text, new NarrativeFact(kind, "收入", new BigDecimal("1"), List.of(cell), List.of()));
  }

  private static Chart chart() {
    return new Chart(
        "income",
        "收入预算结构图",
        Money.ofFen(100_00),
        AmountUnit.TEN_THOUSAND_YUAN,
        List.of(
            new Chart.Slice("一般公共预算", Money.ofFen(87_69), "1,234.56", "87.69%"),
            new Chart.Slice("上年结转", Money.ofFen(12_31), "173.31", "12.31%")));
  }

  /** A form with merged cells, empty cells and a long text. */
  public static TargetForm form(int number) {
    List<FormRow> rows = new ArrayList<>();
    rows.add(row(label(0, 1, 2, "项目名称"), value(2, 4, "某项目" + number)));
    rows.add(
        row(label(0, 1, 2, "主管部门"), value(2, 2, "某局"), label(4, 1, 1, "实施单位"), value(5, 1, "某单位")));
    rows.add(
        row(
            label(0, 3, 2, "项目资金（元）"),
            label(2, 1, 1, "实施期资金总额："),
            amount(3, "32,000.00"),
            label(4, 1, 1, "年度资金总额："),
            amount(5, "32,000.00")));
    rows.add(
        row(
            label(2, 1, 1, "其中：财政拨款"),
            amount(3, "32,000.00"),
            label(4, 1, 1, "财政拨款"),
            amount(5, "")));
    rows.add(row(label(2, 1, 1, "其他资金"), amount(3, ""), label(4, 1, 1, "其他资金"), amount(5, "")));
    rows.add(
        row(
            label(0, 1, 2, "立项依据"),
            new FormCell(2, 1, 4, CellKind.TEXT, "根据会议纪要及相关合同立项。".repeat(20))));
    rows.add(
        row(
            label(0, 9, 1, "绩\n效\n指\n标"),
            label(1, 1, 1, "一级指标"),
            label(2, 1, 1, "二级指标"),
            label(3, 1, 2, "三级指标"),
            label(5, 1, 1, "指标值")));
    for (int at = 0; at < 8; at++) {
      List<FormCell> cells = new ArrayList<>();
      if (at % 4 == 0) {
        cells.add(label(1, 4, 1, at == 0 ? "产出指标" : "效益指标"));
      }
      cells.add(label(2, 1, 1, "数量指标"));
      cells.add(new FormCell(3, 1, 2, CellKind.TEXT, "软件系统运维数量" + at));
      cells.add(value(5, 1, "≥" + at + "个"));
      rows.add(new FormRow(cells));
    }
    return new TargetForm(
        new ProjectCode("001-000" + number),
        "某项目" + number,
        "项目支出绩效目标表",
        "（2025年度）",
        List.of(6, 10, 18, 22, 18, 22),
        rows,
        "负责人：　　　经办人：　　　填报日期：");
  }

  private static FormRow row(FormCell... cells) {
    return new FormRow(List.of(cells));
  }

  private static FormCell label(int column, int rowSpan, int columnSpan, String text) {
    return new FormCell(column, rowSpan, columnSpan, CellKind.LABEL, text);
  }

  private static FormCell value(int column, int columnSpan, String text) {
    return new FormCell(column, 1, columnSpan, CellKind.VALUE, text);
  }

  private static FormCell amount(int column, String text) {
    return new FormCell(column, 1, 1, CellKind.AMOUNT, text);
  }
}
