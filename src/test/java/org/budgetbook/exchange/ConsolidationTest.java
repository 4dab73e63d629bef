package org.budgetbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Department;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.Heading;
import org.budgetbook.exchange.Consolidation.Outcome;
import org.budgetbook.exchange.PackageMaker.Stamp;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.json.BookJsonWriter;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many packages are summed up. {@code -Dbudgetbook.merge=1000} sums up a thousand. */
class ConsolidationTest {

  private static final int PACKAGES = Integer.getInteger("budgetbook.merge", 6);

  @TempDir Path folder;

  private final Book sample = Packages.sample();
  private final PackageContents contents = new PackageContents(Packages.RESOURCES);
  private final Consolidation consolidation =
      new Consolidation(
          Packages.RESOURCES, new PackageVerifier(Packages.RESOURCES, Packages.PROGRAM));
  private Map<String, byte[]> files = Map.of();

  /** What a department's name does not change is made once. */
  private Path written(String name, int version, String fileName) throws IOException {
    if (files.isEmpty()) {
      files = PackageMutations.files(Packages.made(sample, 1, null).bytes());
      files.remove(PackageLayout.MANIFEST);
    }
    Heading heading =
        new Heading(sample.heading().edition(), sample.heading().year(), new Department(name));
    Book book = sample.apply(new HeadingEdit(sample.heading().placed(), heading.placed()));
    files.put(
        PackageLayout.BOOK,
        new BookJsonWriter().text(book).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    FiguresEngine engine = new FiguresEngine(Packages.edition(book), book);
    files.putAll(contents.compared(engine, engine.tables()));
    Path file = folder.resolve(fileName + PackageLayout.SUFFIX);
    PackageMaker.seal(
            heading, files, new Stamp(version, Packages.PROGRAM, Packages.AT), Packages.KEY)
        .write(file);
    return file;
  }

  @Test
  void the_sums_of_many_departments_are_those_of_their_lines() throws IOException {
    List<Path> packages = new ArrayList<>();
    for (int number = 0; number < PACKAGES; number++) {
      packages.add(written("部门" + number, 1, "p" + number));
    }
    long start = System.nanoTime();
    Outcome outcome = consolidation.run(packages, Progress.SILENT);
    System.out.println(
        "MEASURED packages summed up "
            + PACKAGES
            + ", ms "
            + (System.nanoTime() - start) / 1_000_000
            + ", heap MB "
            + (Runtime.getRuntime().totalMemory() >> 20));
    Money lines =
        sample.lines().asList().stream().map(BudgetLine::amount).reduce(Money.ZERO, Money::plus);
    assertEquals(List.of(), outcome.faults());
    assertEquals(PACKAGES, outcome.summary().departments().size());
    assertEquals(Money.ofFen(lines.fen() * PACKAGES), outcome.summary().all().total());
    Money classes =
        outcome.summary().classes().values().stream()
            .map(Summary.Row::total)
            .reduce(Money.ZERO, Money::plus);
    assertEquals(outcome.summary().all().total(), classes);
  }

  @Test
  void of_two_versions_the_later_counts_and_two_of_one_version_are_refused() throws IOException {
    Path first = written("甲", 1, "a");
    Path second = written("甲", 2, "b");
    Outcome outcome = consolidation.run(List.of(second, first), Progress.SILENT);
    assertEquals(List.of(first), outcome.superseded());
    assertEquals(1, outcome.summary().departments().size());
    Path again = written("甲", 2, "c");
    assertEquals(
        "exchange.merge.twice",
        assertThrows(
                RefusedException.class,
                () -> consolidation.run(List.of(second, again), Progress.SILENT))
            .sentence()
            .key());
  }

  @Test
  void a_package_that_cannot_be_taken_is_named() throws IOException {
    Path good = written("甲", 1, "a");
    Path bad = written("乙", 1, "b");
    byte[] bytes = Files.readAllBytes(bad);
    bytes[bytes.length - 5000] ^= 1;
    Files.write(bad, bytes);
    Outcome outcome = consolidation.run(List.of(good, bad), Progress.SILENT);
    assertEquals(1, outcome.faults().size());
    assertEquals(1, outcome.summary().departments().size());
  }

  @Test
  void a_department_called_like_a_formula_is_a_text_in_the_summary() throws IOException {
    Path file = written("=1+1", 1, "a");
    Outcome outcome = consolidation.run(List.of(file), Progress.SILENT);
    List<Path> written =
        new SummaryFiles(
                new org.budgetbook.library.Vocabulary(Packages.RESOURCES),
                new org.budgetbook.library.Messages(Packages.RESOURCES))
            .write(outcome.summary(), folder);
    assertEquals(
        List.of("'=1+1"),
        Files.readAllLines(written.get(1)).stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(',')))
            .toList());
  }
}
