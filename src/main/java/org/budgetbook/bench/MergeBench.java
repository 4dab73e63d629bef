package org.budgetbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.budgetbook.bench.Result.Unit;
import org.budgetbook.book.Book;
import org.budgetbook.book.UnitCode;
import org.budgetbook.csv.WholeFiles;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Resources;
import org.budgetbook.merge.MergeProposal;
import org.budgetbook.merge.Merging;
import org.budgetbook.merge.Origin;
import org.budgetbook.merge.UnitBook;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.UnitParts;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;

/** Units' parts from their files into the department's budget in the store. */
final class MergeBench {

  private final Resources resources;
  private final Edition edition;
  private final Effort effort;
  private final Clock clock;
  private final Path folder;

  MergeBench(Resources resources, Edition edition, Effort effort, Clock clock, Path folder) {
    this.resources = resources;
    this.edition = edition;
    this.effort = effort;
    this.clock = clock;
    this.folder = folder;
  }

  List<Result> run() throws IOException {
    int units = effort.units();
    int lines = units * effort.partLines();
    Book whole = new LargeBooks(edition).book(lines, units * 2, units);
    UnitParts files = new UnitParts(new WholeFiles());
    Path parts = Files.createDirectory(folder.resolve("parts"));
    Instant madeAt = Instant.parse("2026-11-01T00:00:00Z");
    for (var unit : whole.units()) {
      UnitCode code = unit.code();
      files.write(
          UnitBook.part(whole, new Origin(code, 1, madeAt, "")), parts.resolve(code + ".json"));
    }
    Timings reading = new Timings(effort.fileRounds());
    Timings all = new Timings(effort.fileRounds());
    for (int i = -1; i < effort.fileRounds(); i++) {
      Path file = folder.resolve("merge-" + (i + 1) + ".mv.db");
      try (WorkspaceSession workspace = new WorkspaceDesk(resources, clock).create(file);
          BudgetSession budget = workspace.create(Book.empty(whole.heading()))) {
        long start = System.nanoTime();
        var read = files.read(List.of(parts));
        long readTime = System.nanoTime();
        MergeProposal proposal = Merging.of(budget.book(), read);
        files.merge(budget, proposal).toCompletableFuture().join();
        long end = System.nanoTime();
        if (budget.book().lines().size() != lines) {
          throw new IllegalStateException("lines were lost");
        }
        if (i >= 0) {
          reading.add(readTime - start);
          all.add(end - start);
        }
      }
    }
    return List.of(
        Result.ofTimes(
            "parts of " + units + " units read and checked",
            lines,
            reading,
            Unit.MILLISECONDS,
            null,
            "max"),
        Result.ofTimes(
            "parts of " + units + " units read, merged, calculated and saved",
            lines,
            all,
            Unit.MILLISECONDS,
            10_000.0,
            "max"));
  }
}
