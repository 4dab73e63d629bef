package org.budgetbook.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.desktop.control.LineWords;
import org.budgetbook.desktop.control.TextTable;
import org.budgetbook.edition.Edition;
import org.budgetbook.intake.ColumnMapping;
import org.budgetbook.intake.ForeignSheet;
import org.budgetbook.intake.ImportPreview;
import org.budgetbook.intake.LedgerColumn;
import org.budgetbook.intake.RowFate;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Vocabulary;

/** Says what becomes of each row, as lines of a table. */
final class FateWords {

  /** The fields of each column of the table between the fate and its reason. */
  private static final List<List<LedgerColumn>> SHOWN =
      List.of(
          List.of(LedgerColumn.UNIT_CODE, LedgerColumn.UNIT_NAME),
          List.of(LedgerColumn.FUNCTIONAL),
          List.of(
              LedgerColumn.DEPARTMENT_ECONOMIC,
              LedgerColumn.PROJECT_CODE,
              LedgerColumn.PROJECT_NAME),
          List.of(LedgerColumn.FUND_SOURCE, LedgerColumn.TIMING),
          List.of(LedgerColumn.AMOUNT));

  private final Messages messages;
  private final LineWords words;

  FateWords(Messages messages, Vocabulary vocabulary, Edition edition) {
    this.messages = messages;
    this.words = new LineWords(vocabulary, edition);
  }

  /** The rows of the kinds wanted, then the lines that would go. */
  List<TextTable.Line> lines(
      ImportPreview preview, ForeignSheet sheet, ColumnMapping mapping, List<Fate> wanted) {
    List<TextTable.Line> lines = new ArrayList<>();
    preview.rows().stream()
        .filter(row -> wanted.contains(Fate.of(row)))
        .forEach(row -> lines.add(line(preview.book(), sheet, mapping, row)));
    if (wanted.contains(Fate.REMOVED)) {
      preview
          .removed()
          .forEach(gone ->
              lines.add(
                  line(
                      preview.book(),
                      "",
                      Fate.REMOVED,
                      gone,
                      messages.text("import.why.removed"))));
    }
    return lines;
  }

  private TextTable.Line line(Book book, ForeignSheet sheet, ColumnMapping mapping, RowFate row) {
    String number = Integer.toString(row.row() + 1);
    Fate fate = Fate.of(row);
    return switch (row) {
      case RowFate.Added added -> line(book, number, fate, added.line(), "");
      case RowFate.Changed changed ->
          line(
              book,
              number,
              fate,
              changed.line(),
              messages.text(
                  "import.why.changed",
                  LineWords.YUAN.format(changed.before()),
                  LineWords.YUAN.format(changed.line().amount())));
      case RowFate.Same same -> line(book, number, fate, same.line(), "");
      case RowFate.Wrong wrong ->
          unread(
              row,
              sheet,
              mapping,
              messages.text("import.why.wrong", wrong.place(), messages.text(wrong.why())));
      case RowFate.Passed passed -> unread(row, sheet, mapping, messages.text(passed.why()));
    };
  }

  private TextTable.Line line(Book book, String number, Fate fate, BudgetLine line, String why) {
    List<String> cells = new ArrayList<>(List.of(number, word(fate)));
    cells.addAll(words.cells(book, line));
    cells.add(why);
    return new TextTable.Line(cells, fate.style());
  }

  /** What stands in a row that is no line, in the columns that it would have. */
  private TextTable.Line unread(
      RowFate row, ForeignSheet sheet, ColumnMapping mapping, String why) {
    Fate fate = Fate.of(row);
    List<String> cells = new ArrayList<>(List.of(Integer.toString(row.row() + 1), word(fate)));
    for (List<LedgerColumn> fields : SHOWN) {
      cells.add(
          fields.stream()
              .flatMap(field -> Stream.ofNullable(mapping.columns().get(field)))
              .map(column -> sheet.seen(row.row(), column).text().strip())
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(" ")));
    }
    cells.add(why);
    return new TextTable.Line(cells, fate.style());
  }

  String word(Fate fate) {
    return messages.text("import.fate." + fate.style());
  }
}
