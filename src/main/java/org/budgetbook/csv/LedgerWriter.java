package org.budgetbook.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.Timing;
import org.budgetbook.intake.LedgerColumn;
import org.budgetbook.intake.Words;
import org.budgetbook.library.FormulaGuard;
import org.budgetbook.library.Vocabulary;

/**
 * Writes a book's budget lines as a ledger csv that {@link LedgerReader} reads back as the same
 * lines. Unit types, revenue and carry-overs have no place in it.
 *
 * <p>Codes and names that a spreadsheet could take for a formula are guarded as {@link
 * FormulaGuard} says; {@link LedgerReader} gives them back as they were.
 */
public final class LedgerWriter {

  private final Vocabulary vocabulary;

  public LedgerWriter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The whole file's text; amounts in yuan with two decimals, lines ended by CR LF. */
  public String text(Book book) {
    return text(book, List.of(), line -> List.of());
  }

  /**
   * The same with columns of the caller's after ours: for people to read, {@link LedgerReader}
   * refuses them.
   *
   * @param headings of the added columns
   * @param added their cells for a line
   */
  public String text(Book book, List<String> headings, Function<BudgetLine, List<String>> added) {
    StringBuilder text = new StringBuilder();
    Words<Category> categories = new Words<>(vocabulary, Category.class, "ledger.category.unknown");
    Words<FundSource> sources = new Words<>(vocabulary, FundSource.class, "ledger.source.unknown");
    Words<Timing> timings = new Words<>(vocabulary, Timing.class, "ledger.timing.unknown");
    List<String> header =
        new ArrayList<>(Arrays.stream(LedgerColumn.values()).map(vocabulary::word).toList());
    header.addAll(headings);
    append(text, header);
    for (BudgetLine line : book.lines()) {
      List<String> row = new ArrayList<>(LedgerColumn.values().length);
      row.add(FormulaGuard.plain(line.unit().value()));
      row.add(FormulaGuard.plain(book.unit(line.unit()).name()));
      row.add(line.functional().digits());
      row.add(categories.word(line.category()));
      row.add(Objects.toString(line.departmentEconomic(), ""));
      row.add(Objects.toString(line.governmentEconomic(), ""));
      row.add(FormulaGuard.plain(Objects.toString(line.project(), "")));
      row.add(
          line.project() == null ? "" : FormulaGuard.plain(book.project(line.project()).name()));
      row.add(sources.word(line.source()));
      row.add(timings.word(line.timing()));
      row.add(line.amount().toYuanText());
      added.apply(line).stream().map(FormulaGuard::plain).forEach(row::add);
      append(text, row);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, List<String> row) {
    text.append(CSVFormat.DEFAULT.format(row.toArray())).append("\r\n");
  }
}
