package org.budgetbook.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.budgetbook.bench.Result.Unit;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.Placed;
import org.budgetbook.chart.ChartFiles;
import org.budgetbook.chart.ChartFonts;
import org.budgetbook.chart.ChartPicture;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Progress;
import org.budgetbook.money.Money;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.Narrator;
import org.budgetbook.report.BookPages;
import org.budgetbook.report.BookReport;
import org.budgetbook.report.BookSelection;
import org.budgetbook.web.WebPage;
import org.budgetbook.word.ChartPictures;
import org.budgetbook.word.WordBook;
import org.budgetbook.workbook.TablesWorkbook;

/** The disclosure of the sample department: its text, its pages, its files, in this process. */
final class BookBench {

  /** The sample has all that a disclosure has: 13 tables, three charts, 25 target forms. */
  static final String SAMPLE = "samples/sample-2025/book.json";

  private static final int CHART_DOTS_PER_INCH = 220;
  private static final int CHART_WIDTH = 480;
  private static final float SCREEN_ZOOM = 1.5f;

  private final Resources resources;
  private final Effort effort;
  private final Path folder;

  BookBench(Resources resources, Effort effort, Path folder) {
    this.resources = resources;
    this.effort = effort;
    this.folder = folder;
  }

  List<Result> run(Consumer<String> step) {
    step.accept("book");
    Book book = new BookJsonReader().read(resources, SAMPLE);
    Edition edition = new Editions(resources).load(book.heading().edition());
    Narrator narrator = new Narrator(edition);
    FiguresEngine figures = new FiguresEngine(edition, book);
    int lines = book.lines().size();
    Disclosure disclosure = narrator.disclosure(book, figures.tables());
    BookReport report = new BookReport(resources);
    ChartFonts fonts = ChartFonts.of(resources);
    ChartPictures pictures =
        chart ->
            ChartFiles.png(
                new ChartPicture(chart, fonts, ChartPictures.WIDTH), CHART_DOTS_PER_INCH);
    Messages messages = new Messages(resources);
    WordBook word = new WordBook(resources, messages, pictures);
    WebPage web =
        new WebPage(
            resources,
            messages,
            chart -> ChartFiles.svg(new ChartPicture(chart, fonts, CHART_WIDTH)));
    TablesWorkbook workbook = new TablesWorkbook(resources);
    List<Result> results = new ArrayList<>();
    results.add(
        times(
            "book: text of the disclosure",
            lines,
            effort.rounds(),
            () -> need(narrator.disclosure(book, figures.tables()).parts().size()),
            5.0));
    // A report that laid the book out keeps its pages: each of these begins with an empty one.
    results.add(
        times(
            "book: laid out and written as PDF",
            lines,
            effort.bookRounds(),
            () ->
                need(
                    new BookReport(resources)
                        .writePdf(
                            disclosure,
                            new BookSelection.Whole(),
                            folder.resolve("book.pdf"),
                            Progress.SILENT)),
            1_200.0));
    results.add(
        Result.ofTimes(
            "book: amount typed, text and pages anew, the changed page drawn",
            lines,
            edits(narrator, figures, report),
            Unit.MILLISECONDS,
            300.0,
            "p50"));
    results.add(
        times(
            "book: docx",
            lines,
            effort.bookRounds(),
            () -> need(word.docx(disclosure).length),
            null));
    results.add(
        times(
            "book: html",
            lines,
            effort.bookRounds(),
            () -> need(web.html(disclosure).length()),
            null));
    Path sheets = folder.resolve("book.xlsx");
    results.add(
        times(
            "book: xlsx",
            lines,
            effort.bookRounds(),
            () -> write(workbook, figures.tables(), sheets),
            null));
    return results;
  }

  private static Result times(
      String name,
      int lines,
      int rounds,
      Runnable work,
      @org.jspecify.annotations.Nullable Double aim) {
    Timings.of(rounds, work);
    return Result.ofTimes(name, lines, Timings.of(rounds, work), Unit.MILLISECONDS, aim, "p50");
  }

  private Timings edits(Narrator narrator, FiguresEngine figures, BookReport report) {
    List<BudgetLine> lines = figures.book().lines().asList();
    Random random = new Random(1);
    BookPages before = pages(narrator, figures, report);
    int rounds = effort.rounds();
    Timings timings = new Timings(rounds);
    for (int i = -rounds; i < rounds; i++) {
      Placed<BudgetLine> old =
          figures.book().lines().placed(lines.get(random.nextInt(lines.size())).id()).orElseThrow();
      Money amount = Money.ofFen(random.nextLong(1, 1_000_000_000));
      long start = System.nanoTime();
      figures.apply(
          new LineEdit(old, new Placed<>(old.position(), old.value().withAmount(amount))));
      BookPages after = pages(narrator, figures, report);
      int changed = after.changedSince(before).nextSetBit(0);
      need(after.image(Math.max(0, changed), SCREEN_ZOOM, () -> false).getWidth());
      long time = System.nanoTime() - start;
      before = after;
      if (i >= 0) {
        timings.add(time);
      }
    }
    return timings;
  }

  private static BookPages pages(Narrator narrator, FiguresEngine figures, BookReport report) {
    return report.pages(narrator.disclosure(figures.book(), figures.tables()));
  }

  private static void write(TablesWorkbook workbook, List<TableFigures> tables, Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(tables, out, Progress.SILENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** So that no work is optimized away. */
  private static void need(int size) {
    if (size == 0) {
      throw new IllegalStateException("nothing was made");
    }
  }
}
