package org.budgetbook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetbook.bench.Result.Unit;
import org.budgetbook.book.Book;
import org.budgetbook.book.ElementEdit.TargetEdit;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Project;
import org.budgetbook.edition.Edition;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.json.BookJsonWriter;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;

/** The command {@code export pdf} in a process of its own, from its start to its end. */
final class ColdBench {

  /** The class that users start; a room behind this one. */
  private static final String PROGRAM = "org.budgetbook.launch.Main";

  private static final int SMALL_HEAP = 500;

  /** In the log of collections: heap before and after one, in MB. */
  private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M");

  private final Resources resources;
  private final Effort effort;
  private final Path folder;

  ColdBench(Resources resources, Effort effort, Path folder) {
    this.resources = resources;
    this.effort = effort;
    this.folder = folder;
  }

  List<Result> run() {
    Book sample = new BookJsonReader().read(resources, BookBench.SAMPLE);
    Edition edition = new Editions(resources).load(sample.heading().edition());
    List<Result> results = new ArrayList<>();
    try {
      Path small = folder.resolve("sample.json");
      Files.writeString(small, new BookJsonWriter().text(sample));
      Timings cold = new Timings(effort.fileRounds());
      for (int i = 0; i < effort.fileRounds(); i++) {
        cold.add(exported(small, List.of()));
      }
      results.add(
          Result.ofTimes(
              "book: export pdf, from the start of the process",
              sample.lines().size(),
              cold,
              Unit.MILLISECONDS,
              4_000.0,
              "p50"));
      Path large = folder.resolve("large.json");
      Files.writeString(
          large, new BookJsonWriter().text(large(edition, sample.supplement().targets().asList())));
      Path log = folder.resolve("collections.log");
      Timings slow = new Timings(1);
      slow.add(exported(large, List.of("-Xmx" + SMALL_HEAP + "m", "-Xlog:gc:file=" + log)));
      results.add(
          Result.ofTimes(
              "book: export pdf with %d projects and forms".formatted(effort.largeBookProjects()),
              effort.largeBookLines(),
              slow,
              Unit.MILLISECONDS,
              15_000.0,
              "max"));
      results.add(
          Result.ofNumbers(
              "book: most heap of it, garbage and all",
              effort.largeBookLines(),
              "MB",
              new double[] {peak(log)},
              (double) SMALL_HEAP));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return results;
  }

  private static double peak(Path log) throws IOException {
    int peak = 0;
    Matcher matcher = COLLECTION.matcher(Files.readString(log));
    while (matcher.find()) {
      peak = Math.max(peak, Integer.parseInt(matcher.group(1)));
    }
    return peak;
  }

  /** Nanoseconds the whole process took. */
  private long exported(Path book, List<String> options) throws IOException {
    Path out = folder.resolve("cold.pdf");
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(options);
    words.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            PROGRAM,
            "export",
            "pdf",
            "--book",
            book.toString(),
            "--out",
            out.toString()));
    Path said = folder.resolve("said.txt");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      int exit = process.waitFor();
      long time = System.nanoTime() - start;
      if (exit != 0 || Files.size(out) == 0) {
        throw new IllegalStateException("export pdf: " + Files.readString(said));
      }
      return time;
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A department with a target form for each of its many projects, as the sample fills them. */
  private Book large(Edition edition, List<PerformanceTarget> forms) {
    Book book = new LargeBooks(edition).book(effort.largeBookLines(), effort.largeBookProjects());
    int number = 0;
    for (Project project : book.projects().values()) {
      PerformanceTarget form = forms.get(number % forms.size());
      number++;
      PerformanceTarget target =
          new PerformanceTarget(
              project.code(),
              form.attribute(),
              form.period(),
              form.term(),
              form.annual(),
              form.overview(),
              form.basis(),
              form.necessity(),
              form.safeguards(),
              form.plan(),
              form.termGoal(),
              form.annualGoal(),
              form.indicators());
      book = book.apply(new TargetEdit(null, new Placed<>(Ordered.GAP * number, target)));
    }
    return book;
  }
}
