package org.budgetbook.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.check.BookChecks;
import org.budgetbook.check.CheckReport;
import org.budgetbook.check.note.CheckNotes;
import org.budgetbook.csv.TableCsv;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.json.BookJsonWriter;
import org.budgetbook.json.CheckJson;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.narrative.Narrator;
import org.budgetbook.opendata.OpenData;
import org.budgetbook.report.BookReport;
import org.budgetbook.report.BookSelection;
import org.budgetbook.web.CheckPage;
import org.budgetbook.workbook.TablesWorkbook;
import org.jspecify.annotations.Nullable;

/** Makes the files of a package from a book. Any thread may use it. */
final class PackageContents {

  /** Steps of {@link #of}. */
  static final int STEPS = 4;

  private final Resources resources;
  private final Editions editions;
  private final Messages messages;
  private final OpenData openData;
  private @Nullable BookReport report;

  PackageContents(Resources resources) {
    this.resources = resources;
    this.editions = new Editions(resources);
    this.messages = new Messages(resources);
    this.openData = new OpenData(resources);
  }

  /**
   * All files in the order of {@link PackageLayout#names}.
   *
   * @param lastYear tables of the year before, for the checks; empty when they are not at hand
   * @throws RefusedException while errors stand (审核有错误), or if something cannot be printed
   */
  Map<String, byte[]> of(
      Book book, Edition edition, List<TableFigures> lastYear, Progress progress) {
    progress.at(Message.of("exchange.step.check"), 0, STEPS);
    FiguresEngine figures = new FiguresEngine(edition, book);
    List<TableFigures> tables = figures.tables();
    BookChecks checks = new BookChecks(editions.rules(edition), book, tables, lastYear);
    CheckReport found = checks.report();
    if (found.hasErrors()) {
      throw PackageErrors.refusal(found, edition, messages);
    }
    progress.at(Message.of("exchange.step.pages"), 1, STEPS);
    byte[] pdf =
        report().pdf(new Narrator(edition).disclosure(book, tables), new BookSelection.Whole());
    progress.at(Message.of("exchange.step.files"), 2, STEPS);
    CheckNotes notes = new CheckNotes(book);
    Map<String, byte[]> compared = compared(figures, tables);
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : PackageLayout.names(edition)) {
      files.put(
          name,
          switch (name) {
            case PackageLayout.BOOK -> utf8(new BookJsonWriter().text(book));
            case PackageLayout.WORKBOOK -> workbook(tables);
            case PackageLayout.PDF -> pdf;
            case PackageLayout.CHECK_PAGE ->
                utf8(new CheckPage(messages, edition).text(found, checks.ties(), notes::of));
            case PackageLayout.CHECK_JSON ->
                utf8(new CheckJson(messages, edition.tableFormat().unit()).text(found, notes::of));
            default -> java.util.Objects.requireNonNull(compared.get(name), name);
          });
    }
    return files;
  }

  /** The files that verifying makes anew: tables and data, by name. */
  Map<String, byte[]> compared(FiguresEngine figures, List<TableFigures> tables) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (TableFigures table : tables) {
      files.put(PackageLayout.table(table.definition()), utf8(TableCsv.text(table)));
    }
    openData
        .files(figures)
        .forEach((name, text) -> files.put(PackageLayout.DATA + name, utf8(text)));
    return files;
  }

  /** Made when first needed: verifying prints nothing and loads no fonts. */
  private synchronized BookReport report() {
    BookReport known = report;
    if (known == null) {
      known = new BookReport(resources);
      report = known;
    }
    return known;
  }

  private byte[] workbook(List<TableFigures> tables) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new TablesWorkbook(resources).write(tables, out, Progress.SILENT);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
