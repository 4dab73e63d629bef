package org.budgetbook.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.budgetbook.bench.Result.Unit;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.Heading;
import org.budgetbook.edition.Edition;
import org.budgetbook.exchange.Consolidation;
import org.budgetbook.exchange.PackageLayout;
import org.budgetbook.exchange.PackageMaker;
import org.budgetbook.exchange.PackageMaker.Stamp;
import org.budgetbook.exchange.PackageVerifier;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Progress;

/** Submission packages of the sample department: made, verified, summed up. */
final class PackagesBench {

  /** A thousand packages in a minute. */
  private static final double MILLISECONDS_A_PACKAGE = 60;

  private static final String PROGRAM = "bench";

  private final Resources resources;
  private final Effort effort;
  private final Clock clock;
  private final Path folder;

  PackagesBench(Resources resources, Effort effort, Clock clock, Path folder) {
    this.resources = resources;
    this.effort = effort;
    this.clock = clock;
    this.folder = folder;
  }

  List<Result> run() {
    Book sample = new BookJsonReader().read(resources, BookBench.SAMPLE);
    Edition edition = new Editions(resources).load(sample.heading().edition());
    PackageMaker maker = new PackageMaker(resources);
    PackageVerifier verifier = new PackageVerifier(resources, PROGRAM);
    int lines = sample.lines().size();
    int rounds = effort.bookRounds();
    Path file = folder.resolve("sample" + PackageLayout.SUFFIX);
    Runnable make = () -> make(maker, edition, sample, file);
    Runnable verify = () -> verifier.verify(file);
    List<Result> results = new ArrayList<>();
    results.add(times("package: made and on the disk", lines, rounds, make));
    results.add(times("package: verified and calculated anew", lines, rounds, verify));
    List<Path> files = new ArrayList<>();
    for (int number = 0; number < effort.packages(); number++) {
      Path one = folder.resolve("department" + number + PackageLayout.SUFFIX);
      make(maker, edition, called(sample, "department " + number), one);
      files.add(one);
    }
    Timings summed = new Timings(1);
    long start = System.nanoTime();
    int counted =
        new Consolidation(resources, verifier)
            .run(files, Progress.SILENT)
            .summary()
            .departments()
            .size();
    summed.add(System.nanoTime() - start);
    if (counted != files.size()) {
      throw new IllegalStateException("counted " + counted);
    }
    results.add(
        Result.ofTimes(
            "packages: %d verified and summed up".formatted(files.size()),
            lines * files.size(),
            summed,
            Unit.MILLISECONDS,
            MILLISECONDS_A_PACKAGE * files.size(),
            "max"));
    return results;
  }

  private static Result times(String name, int lines, int rounds, Runnable work) {
    Timings.of(rounds, work);
    return Result.ofTimes(name, lines, Timings.of(rounds, work), Unit.MILLISECONDS, null, "p50");
  }

  private void make(PackageMaker maker, Edition edition, Book book, Path file) {
    maker
        .make(
            book, edition, List.of(), new Stamp(1, PROGRAM, clock.instant()), null, Progress.SILENT)
        .write(file);
  }

  private static Book called(Book book, String department) {
    Heading other =
        new Heading(book.heading().edition(), book.heading().year(), new Department(department));
    return book.apply(new HeadingEdit(book.heading().placed(), other.placed()));
  }
}
