package org.budgetbook.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.budgetbook.book.Book;
import org.budgetbook.csv.LedgerWriter;
import org.budgetbook.csv.WholeFiles;
import org.budgetbook.document.SheetTables;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.intake.ForeignFile;
import org.budgetbook.intake.ForeignSheet;
import org.budgetbook.intake.ImportMode;
import org.budgetbook.intake.ImportPreview;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.PublishedWordings;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.workbook.LedgerWorkbook;
import org.budgetbook.workbook.TablesWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoilt xlsx and csv files are read as far as they are readable or refused in one sentence: never
 * a crash, a hang, or half an import. {@code -Dhostile.sheets=2000} spoils more.
 */
class HostileSheetsTest {

  private static final Resources RESOURCES = Resources.ofProgram();

  /** Of the thread's own time: other work on the machine is no hang. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @TempDir private Path folder;
  private final Messages messages = new Messages(RESOURCES);

  @Test
  void spoilt_files_are_read_or_refused_and_nothing_is_half_imported() throws IOException {
    int seeds = Integer.getInteger("hostile.sheets", 2 * HostileSheets.KINDS);
    Map<String, Integer> ends = new TreeMap<>();
    List<String> slow = new ArrayList<>();
    try (OpenSample sample = new OpenSample(folder)) {
      Book book = GoldenBooks.book(2025);
      HostileSheets ledgers = new HostileSheets(template(book), csv(book));
      HostileSheets tables = new HostileSheets(tables(book), csv(book));
      LedgerIntake intake =
          new LedgerIntake(RESOURCES, new WholeFiles(), folder.resolve("mappings"));
      SheetTables recogniser =
          new SheetTables(
              sample.budget().edition(),
              2025,
              new PublishedWordings(RESOURCES).load(sample.budget().edition()));
      for (int seed = 0; seed < seeds; seed++) {
        HostileSheets.Spoilt spoilt =
            ((seed / HostileSheets.KINDS) % 2 == 0 ? ledgers : tables).of(seed);
        Path file = Files.write(folder.resolve("in-" + spoilt.name()), spoilt.bytes());
        long begin = THREADS.getCurrentThreadCpuTime();
        String end = take(sample.budget(), intake, recogniser, file);
        Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begin);
        if (took.compareTo(PATIENCE) > 0) {
          slow.add(spoilt.name() + " " + took);
        }
        ends.merge(end, 1, Integer::sum);
        Files.delete(file);
      }
      assertEquals(List.of(), slow);
      try (Stream<Path> left = Files.list(folder)) {
        assertEquals(
            List.of("work.backups", "work.mv.db"),
            left.map(path -> path.getFileName().toString())
                .filter(name -> !name.equals("mappings"))
                .sorted()
                .toList());
      }
    }
    if (Boolean.getBoolean("hostile.report")) {
      ends.forEach((end, count) -> System.err.println(count + "\t" + end));
    }
    assertTrue(ends.size() > 3, ends.toString());
  }

  /** How it ended: applied, told, or the key of the refusal. */
  private String take(
      BudgetSession budget, LedgerIntake intake, SheetTables recogniser, Path file) {
    Book before = budget.book();
    try {
      ForeignFile foreign = intake.open(file);
      String end = "told";
      for (ForeignSheet sheet : foreign.shown()) {
        ImportPreview preview =
            intake.preview(budget, sheet, intake.mapping(sheet), ImportMode.ADD);
        if (LedgerIntake.refusal(preview).isEmpty()) {
          Book after = before.apply(preview.edit().orElseThrow());
          intake.apply(budget, preview, foreign).toCompletableFuture().join();
          assertEquals(after, budget.book());
          budget.undo().toCompletableFuture().join();
          end = "applied";
        } else {
          messages.text(LedgerIntake.refusal(preview).orElseThrow());
        }
      }
      recogniser.read(foreign).told().forEach(messages::text);
      return end + " with tables";
    } catch (RefusedException refused) {
      messages.text(refused.sentence());
      return refused.sentence().key();
    } finally {
      assertEquals(before.lines(), budget.book().lines());
    }
  }

  private static byte[] template(Book book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LedgerWorkbook(RESOURCES)
        .write(new Editions(RESOURCES).load("lvliang-2025"), 2025, book, out);
    return out.toByteArray();
  }

  private static byte[] tables(Book book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TablesWorkbook(RESOURCES)
        .write(
            new FiguresEngine(new Editions(RESOURCES).load("lvliang-2025"), book).tables(),
            out,
            Progress.SILENT);
    return out.toByteArray();
  }

  private static byte[] csv(Book book) {
    return new LedgerWriter(new Vocabulary(RESOURCES)).text(book).getBytes(StandardCharsets.UTF_8);
  }
}
