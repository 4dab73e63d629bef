package org.budgetbook.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.exchange.Summary.Row;
import org.budgetbook.exchange.seal.PublicKey;
import org.budgetbook.library.FormulaGuard;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.RefusedException;
import org.budgetbook.workbook.PlainWorkbook;
import org.budgetbook.workbook.PlainWorkbook.Entry;
import org.budgetbook.workbook.PlainWorkbook.Table;

/**
 * Writes a summary (汇总) as csv and as one xlsx, in yuan. A text that a spreadsheet could take for a
 * formula is made plain text in both.
 */
public final class SummaryFiles {

  private final Vocabulary vocabulary;
  private final Messages messages;

  public SummaryFiles(Vocabulary vocabulary, Messages messages) {
    this.vocabulary = vocabulary;
    this.messages = messages;
  }

  /**
   * Writes {@code summary.csv}, {@code departments.csv} and {@code summary.xlsx}; each wholly or
   * not at all.
   *
   * @param folder must exist
   * @return the files
   * @throws RefusedException if one cannot be written
   */
  public List<Path> write(Summary summary, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw RefusedException.of("exchange.merge.folder", folder.toAbsolutePath());
    }
    Table sums = sums(summary);
    Table departments = departments(summary);
    Path first = folder.resolve("summary.csv");
    Path second = folder.resolve("departments.csv");
    Path third = folder.resolve("summary.xlsx");
    DurableFile.write(third, out -> PlainWorkbook.write(List.of(sums, departments), out));
    DurableFile.write(second, out -> out.write(csv(departments)));
    DurableFile.write(first, out -> out.write(csv(sums)));
    return List.of(first, second, third);
  }

  private Table sums(Summary summary) {
    List<String> headings =
        new ArrayList<>(
            List.of(
                messages.text("exchange.summary.part"),
                messages.text("exchange.summary.code"),
                messages.text("exchange.summary.name"),
                messages.text("exchange.summary.total")));
    Arrays.stream(FundSource.values()).map(vocabulary::word).forEach(headings::add);
    headings.add(messages.text("exchange.summary.carried"));
    List<List<Entry>> rows = new ArrayList<>();
    String classes = messages.text("exchange.summary.classes");
    rows.add(row(classes, "", messages.text("exchange.summary.all"), summary.all()));
    summary
        .classes()
        .forEach((code, row) -> rows.add(row(classes, code.digits(), row.name(), row)));
    String three = messages.text("exchange.summary.three-public");
    summary.threePublic().values().forEach(row -> rows.add(row(three, "", row.name(), row)));
    String operating = messages.text("exchange.summary.operating");
    rows.add(row(operating, "", operating, summary.operating()));
    return new Table(messages.text("exchange.summary.sums"), headings, rows);
  }

  private static List<Entry> row(String part, String code, String name, Row row) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry.Text(part));
    entries.add(new Entry.Text(code));
    entries.add(new Entry.Text(name));
    entries.add(new Entry.Amount(row.total()));
    for (FundSource source : FundSource.values()) {
      entries.add(new Entry.Amount(row.of(source)));
    }
    entries.add(new Entry.Amount(row.carried()));
    return entries;
  }

  private Table departments(Summary summary) {
    List<List<Entry>> rows = new ArrayList<>();
    for (Summary.Department department : summary.departments()) {
      rows.add(
          List.of(
              new Entry.Text(department.heading().department().name()),
              new Entry.Text(Integer.toString(department.heading().year())),
              new Entry.Text(Integer.toString(department.version())),
              new Entry.Text(
                  department.signer().isEmpty()
                      ? messages.text("exchange.unsigned")
                      : PublicKey.shown(department.signer())),
              new Entry.Text(department.digest()),
              new Entry.Amount(department.total())));
    }
    return new Table(
        messages.text("exchange.summary.departments"),
        List.of(
            messages.text("exchange.summary.department"),
            messages.text("exchange.summary.year"),
            messages.text("exchange.summary.version"),
            messages.text("exchange.summary.signer"),
            messages.text("exchange.summary.digest"),
            messages.text("exchange.summary.total")),
        rows);
  }

  private static byte[] csv(Table table) {
    StringBuilder text = new StringBuilder("\uFEFF");
    text.append(String.join(",", table.headings())).append("\r\n");
    for (List<Entry> row : table.rows()) {
      text.append(row.stream().map(SummaryFiles::cell).collect(Collectors.joining(",")))
          .append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(Entry entry) {
    return switch (entry) {
      case Entry.Amount amount -> amount.amount().toYuanText();
      case Entry.Text text -> {
        String plain = FormulaGuard.plain(text.text());
        yield plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
            ? '"' + plain.replace("\"", "\"\"") + '"'
            : plain;
      }
    };
  }
}
