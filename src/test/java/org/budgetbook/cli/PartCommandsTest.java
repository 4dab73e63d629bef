package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.budgetbook.book.Book;
import org.budgetbook.book.Unit;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.json.PartJsonReader;
import org.budgetbook.library.Resources;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Opening;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts go out of one budget and into another, with real files. */
class PartCommandsTest {

  private static final Path SAMPLE = Path.of("resources", "samples", "sample-2025", "book.json");

  @TempDir private Path folder;

  private CommandRun run(String... words) {
    return CommandRun.of(folder.resolve("logs"), words);
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  private static Book sample() {
    return new BookJsonReader().read(SAMPLE);
  }

  /** All units of the sample as parts in one folder. */
  private Path handIn() throws IOException {
    Path parts = Files.createDirectory(folder.resolve("parts"));
    for (Unit unit : sample().units()) {
      CommandRun run =
          run(
              "part",
              "export",
              "--book",
              SAMPLE.toString(),
              "--unit",
              unit.code().value(),
              "--out",
              parts.resolve(unit.code() + ".json").toString());
      assertEquals("", run.err());
    }
    return parts;
  }

  @Test
  void the_parts_of_all_units_make_the_departments_ledger_again() throws IOException {
    Path parts = handIn();
    Path department = folder.resolve("department.json");
    Files.writeString(
        department,
        """
        {"format":"budgetbook-book","version":1,
         "heading":{"edition":"%s","year":%d,"department":"%s"}}
        """
            .formatted(
                sample().heading().edition(),
                sample().heading().year(),
                sample().heading().department().name()));
    CommandRun run = run("part", "merge", "--into", department.toString(), parts.toString());
    assertEquals("", run.err());
    Book merged = new BookJsonReader().read(department);
    assertEquals(sample().lines().size(), merged.lines().size());
    CommandRun tables = run("tables", "--book", department.toString(), "--out", in("merged"));
    assertEquals("", tables.err());
    run("tables", "--book", SAMPLE.toString(), "--out", in("sample"));
    for (int table = 1; table <= 13; table++) {
      String name = "table%02d.tsv".formatted(table);
      assertEquals(
          Files.readAllLines(Path.of(in("sample"), name)).stream().sorted().toList(),
          Files.readAllLines(Path.of(in("merged"), name)).stream().sorted().toList(),
          name);
    }
  }

  @Test
  void merging_into_a_workspace_is_one_step_of_undo() throws IOException {
    Path parts = handIn();
    String workspace = in("work.mv.db");
    run("import", "book", SAMPLE.toString(), "--workspace", workspace);
    CommandRun same = run("part", "merge", "--workspace", workspace, parts.toString());
    assertEquals("", same.err());
    assertTrue(same.out().contains("内容都一样，没有改动"), same.out());

    Path first = parts.resolve(sample().units().asList().getFirst().code() + ".json");
    Files.writeString(
        first,
        Files.readString(first).replaceFirst("\"amount\": \"[0-9.]+\"", "\"amount\": \"123.45\""));
    CommandRun asks = run("part", "merge", "--workspace", workspace, parts.toString());
    assertEquals(ExitCode.REFUSED, asks.exit());
    assertTrue(asks.out().contains("请决定："), asks.out());
    CommandRun theirs =
        run("part", "merge", "--workspace", workspace, "--on-conflict", "theirs", parts.toString());
    assertEquals("", theirs.err());
    Opening opening =
        new WorkspaceDesk(Resources.ofProgram(), Clock.systemUTC()).open(Path.of(workspace));
    try (WorkspaceSession session = ((Opening.Opened) opening).workspace();
        BudgetSession budget = session.open(1)) {
      assertTrue(
          budget.book().lines().asList().stream()
              .anyMatch(line -> line.amount().toYuanText().equals("123.45")));
      budget.undo().toCompletableFuture().join();
      assertEquals(sample().lines(), budget.book().lines());
      assertEquals(sample().units(), budget.book().units());
    }
  }

  @Test
  void one_bad_file_of_many_merges_none() throws IOException {
    Path parts = handIn();
    Path department = folder.resolve("department.json");
    Files.copy(SAMPLE, department);
    Path last = parts.resolve(sample().units().asList().getLast().code() + ".json");
    Files.writeString(last, Files.readString(last).substring(0, 2_000));
    CommandRun run = run("part", "merge", "--into", department.toString(), parts.toString());
    assertEquals(ExitCode.REFUSED, run.exit());
    assertTrue(run.err().startsWith(last.getFileName().toString()), run.err());
    assertEquals(Files.readString(SAMPLE), Files.readString(department));
  }

  @Test
  void a_part_is_not_a_book_and_a_book_not_a_part() throws IOException {
    Path part = handIn().resolve(sample().units().asList().getFirst().code() + ".json");
    CommandRun asBook = run("import", "book", part.toString(), "--workspace", in("w"));
    assertEquals(
        part.getFileName() + " 是单位上报的部分，不是整本预算；请用“合并单位上报的部分”（part merge）导入\n", asBook.err());
    CommandRun asPart = run("part", "merge", "--into", SAMPLE.toString(), SAMPLE.toString());
    assertEquals(ExitCode.REFUSED, asPart.exit());
    assertTrue(asPart.err().contains("不是单位上报的部分"), asPart.err());
  }

  @Test
  void a_part_read_again_is_the_part_that_was_written() throws IOException {
    Path parts = handIn();
    Path file = parts.resolve(sample().units().asList().getFirst().code() + ".json");
    String text = Files.readString(file);
    assertEquals(
        text, new org.budgetbook.json.BookJsonWriter().text(new PartJsonReader().read(file)));
  }

  @Test
  void one_unit_prints_its_own_whole_book() throws IOException {
    String unit = sample().units().asList().getFirst().code().value();
    CommandRun run =
        run("export", "html", "--book", SAMPLE.toString(), "--unit", unit, "--out", in("u.html"));
    assertEquals(0, run.exit());
    assertTrue(
        Files.readString(Path.of(in("u.html")))
            .contains(sample().units().asList().getFirst().name()));
  }
}
