package org.budgetbook.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.budgetbook.bench.Result.Unit;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Edit;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Placed;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.figures.Changes;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.money.Money;

/** Edits, full calculation, tables and memory of the figures engine. */
final class FiguresBench {

  private static final int BYTES_IN_MEGABYTE = 1_000_000;

  private final Edition edition;
  private final LargeBooks books;
  private final Effort effort;

  /** Keeps results alive, so that no work is optimized away. */
  private int seen;

  FiguresBench(Edition edition, Effort effort) {
    this.edition = edition;
    this.books = new LargeBooks(edition);
    this.effort = effort;
  }

  List<Result> run(int lines) {
    List<Result> results = new ArrayList<>();
    results.addAll(edits(lines));
    results.add(calculation(lines));
    results.addAll(tables(lines));
    results.add(heap(lines));
    return results;
  }

  /** The kinds of edits in turn, each timed from the edit to the changes of all tables. */
  private List<Result> edits(int lines) {
    FiguresEngine engine = new FiguresEngine(edition, books.book(lines));
    List<BudgetLine> all = engine.book().lines().asList();
    Random random = new Random(1);
    Timings amount = new Timings(effort.edits());
    Timings add = new Timings(effort.edits());
    Timings remove = new Timings(effort.edits());
    Timings undo = new Timings(effort.edits());
    for (int i = -effort.warmUpEdits(); i < effort.edits(); i++) {
      boolean measured = i >= 0;
      FactId id = all.get(random.nextInt(all.size())).id();
      Book book = engine.book();
      Placed<BudgetLine> old = book.lines().placed(id).orElseThrow();
      Edit otherAmount =
          new LineEdit(
              old,
              new Placed<>(
                  old.position(),
                  old.value().withAmount(Money.ofFen(random.nextLong(1, 1_000_000_000)))));
      time(engine, otherAmount, measured, amount);
      time(engine, otherAmount.inverse(), measured, undo);
      Edit addition =
          new LineEdit(
              null,
              new Placed<>(book.lines().endPosition(), old.value().withId(book.nextFactId())));
      time(engine, addition, measured, add);
      time(engine, addition.inverse(), measured, remove);
    }
    double aim = lines <= 1_000 ? 100 : 1_000;
    return List.of(
        edit("edit: other amount", lines, amount, aim),
        edit("edit: undo of it", lines, undo, aim),
        edit("edit: line added", lines, add, aim),
        edit("edit: line removed", lines, remove, aim));
  }

  private static Result edit(String name, int lines, Timings timings, double aim) {
    return Result.ofTimes(name, lines, timings, Unit.MICROSECONDS, aim, "p99");
  }

  private void time(FiguresEngine engine, Edit edit, boolean measured, Timings timings) {
    long start = System.nanoTime();
    Changes changes = engine.apply(edit);
    long time = System.nanoTime() - start;
    seen += changes.cells().size();
    if (measured) {
      timings.add(time);
    }
  }

  private Result calculation(int lines) {
    Book book = books.book(lines);
    Runnable work = () -> seen += new FiguresEngine(edition, book).edition().tables().size();
    Timings.of(effort.rounds(), work);
    return Result.ofTimes(
        "calculation of all tables from nothing",
        lines,
        Timings.of(effort.rounds(), work),
        Unit.MILLISECONDS,
        lines <= 100_000 ? 150.0 : null,
        "p50");
  }

  private List<Result> tables(int lines) {
    FiguresEngine engine = new FiguresEngine(edition, books.book(lines));
    List<Result> results = new ArrayList<>();
    Runnable all = () -> seen += engine.tables().size();
    Timings.of(effort.rounds(), all);
    results.add(
        Result.ofTimes(
            "all 13 tables laid out",
            lines,
            Timings.of(effort.rounds(), all),
            Unit.MILLISECONDS,
            null,
            "p50"));
    for (TableDefinition table : edition.tables()) {
      if (table.number() == 1 || table.number() == 3 || table.number() == 12) {
        results.add(
            Result.ofTimes(
                "table " + table.number() + " laid out",
                lines,
                Timings.of(effort.rounds(), () -> seen += engine.table(table.id()).rows().size()),
                Unit.MILLISECONDS,
                null,
                "p50"));
      }
    }
    return results;
  }

  /** The heap that a book and its engine hold; the smallest of a few measures, which have noise. */
  private Result heap(int lines) {
    Timings megabytes = new Timings(3);
    for (int i = 0; i < 3; i++) {
      long before = usedAfterCollection();
      Supplier<FiguresEngine> held = held(new FiguresEngine(edition, books.book(lines)));
      megabytes.add(usedAfterCollection() - before);
      seen += held.get().book().lines().size();
    }
    return new Result(
        "heap of book and figures",
        lines,
        "MB",
        megabytes.count(),
        (double) megabytes.percentile(50) / BYTES_IN_MEGABYTE,
        (double) megabytes.max() / BYTES_IN_MEGABYTE,
        (double) megabytes.max() / BYTES_IN_MEGABYTE,
        null,
        lines <= 100_000 ? 150.0 : null,
        "max");
  }

  private static Supplier<FiguresEngine> held(FiguresEngine engine) {
    return () -> engine;
  }

  private static long usedAfterCollection() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      memory.gc();
      least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
    }
    return least;
  }

  /** So that nobody can say the work was for nothing. */
  int seen() {
    return seen;
  }
}
