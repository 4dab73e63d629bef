package org.budgetbook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.budgetbook.bench.Result.Unit;
import org.budgetbook.book.Book;
import org.budgetbook.csv.LedgerReader;
import org.budgetbook.csv.LedgerWriter;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.store.BookId;
import org.budgetbook.store.Workspace;
import org.budgetbook.store.Workspaces;

/** The way of a ledger from csv into the store, and of a stored book to its figures. */
final class FilesBench {

  private final Edition edition;
  private final Effort effort;
  private final Vocabulary vocabulary;
  private final Workspaces workspaces;
  private final Path folder;

  FilesBench(Resources resources, Edition edition, Effort effort, Clock clock, Path folder) {
    this.edition = edition;
    this.effort = effort;
    this.vocabulary = new Vocabulary(resources);
    this.workspaces = new Workspaces(resources, clock);
    this.folder = folder;
  }

  List<Result> run(int lines) {
    Book book = new LargeBooks(edition).book(lines);
    Path ledger = folder.resolve("ledger-" + lines + ".csv");
    try {
      Files.writeString(ledger, new LedgerWriter(vocabulary).text(book));
      Timings reading = new Timings(effort.fileRounds());
      Timings importing = new Timings(effort.fileRounds());
      Timings opening = new Timings(effort.fileRounds());
      Timings toFigures = new Timings(effort.fileRounds());
      for (int i = -1; i < effort.fileRounds(); i++) {
        Path file = folder.resolve("bench-" + lines + "-" + (i + 1) + ".mv.db");
        long startOnCore = Timings.processorTime();
        long start = System.nanoTime();
        Book read = new LedgerReader(vocabulary).read(ledger, book.heading(), null);
        long readTime = System.nanoTime();
        long readOnCore = Timings.processorTime();
        BookId id;
        try (Workspace workspace = workspaces.create(file)) {
          id = workspace.create(read);
        }
        long importTime = System.nanoTime();
        long importOnCore = Timings.processorTime();
        Book loaded;
        long loadTime;
        long loadOnCore;
        try (Workspace workspace = workspaces.open(file)) {
          loaded = workspace.load(id);
          loadTime = System.nanoTime();
          loadOnCore = Timings.processorTime();
        }
        if (!loaded.lines().equals(read.lines())) {
          throw new IllegalStateException("the store gave other lines back");
        }
        long beforeFigures = System.nanoTime();
        int tables = new FiguresEngine(edition, loaded).tables().size();
        long figuresTime = System.nanoTime() - beforeFigures;
        Files.delete(file);
        if (i >= 0 && tables > 0) {
          reading.add(readTime - start, readOnCore - startOnCore);
          importing.add(importTime - start, importOnCore - startOnCore);
          opening.add(loadTime - importTime, loadOnCore - importOnCore);
          toFigures.add(loadTime - importTime + figuresTime);
        }
      }
      Files.delete(ledger);
      List<Result> results = new ArrayList<>();
      boolean promised = lines <= 100_000;
      results.add(result("ledger csv read into a book", lines, reading, null));
      results.add(
          result(
              "ledger csv imported into the store, closed",
              lines,
              importing,
              promised ? 5_000.0 : null));
      results.add(result("stored book opened", lines, opening, promised ? 1_500.0 : null));
      results.add(result("stored book opened, all 13 tables laid out", lines, toFigures, null));
      return results;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Result result(
      String name, int lines, Timings timings, @org.jspecify.annotations.Nullable Double aim) {
    return Result.ofTimes(name, lines, timings, Unit.MILLISECONDS, aim, "max");
  }
}
