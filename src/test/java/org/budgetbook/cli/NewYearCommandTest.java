package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.library.Resources;
import org.budgetbook.session.Opening;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The new year from the command line, with real files. */
class NewYearCommandTest {

  @TempDir private Path folder;

  private CommandRun run(String... words) {
    return CommandRun.of(folder.resolve("logs"), words);
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void a_workspace_gets_the_new_year_beside_the_old_one_once() {
    String workspace = in("work.mv.db");
    run("import", "book", GoldenBooks.file(2023).toString(), "--workspace", workspace);
    CommandRun run = run("new-year", "--workspace", workspace, "--from", "2023");
    assertEquals("", run.err());
    assertTrue(run.out().contains("上年数：收支总计 20710945 元"), run.out());
    List<Book> books = books(workspace);
    assertEquals(2, books.size());
    assertEquals(GoldenBooks.book(2023), books.getFirst());
    assertEquals(2024, books.getLast().heading().year());
    assertEquals("lvliang-2023", books.getLast().heading().edition());

    CommandRun again = run("new-year", "--workspace", workspace, "--from", "2023");
    assertEquals(ExitCode.REFUSED, again.exit());
    assertEquals("这个工作区里已有 吕梁市人民政府办公室 2024 年的预算，请直接打开它；要重新结转，请换一个工作区\n", again.err());
    assertEquals(2, books(workspace).size());

    CommandRun twoYears = run("new-year", "--workspace", workspace);
    assertEquals("", twoYears.err());
    assertEquals("lvliang-2025", books(workspace).getLast().heading().edition());
  }

  @Test
  void a_preview_writes_nothing() throws IOException {
    Path out = Path.of(in("next.json"));
    CommandRun run =
        run(
            "new-year",
            "--book",
            GoldenBooks.file(2023).toString(),
            "--out",
            out.toString(),
            "--preview");
    assertEquals(0, run.exit());
    assertFalse(Files.exists(out));
  }

  @Test
  void decisions_in_a_file_are_followed() throws IOException {
    Path decisions = Path.of(in("decisions.csv"));
    Files.writeString(decisions, "# 决定\nproject,003-01,leave\nproject，003-04，take\n");
    CommandRun run =
        run(
            "new-year",
            "--book",
            GoldenBooks.file(2023).toString(),
            "--decisions",
            decisions.toString(),
            "--out",
            in("next.json"));
    assertEquals("", run.err());
    Book book = new BookJsonReader().read(Path.of(in("next.json")));
    assertFalse(book.projects().contains(new ProjectCode("003-01")));
    assertTrue(book.projects().contains(new ProjectCode("003-04")));
  }

  @Test
  void a_wrong_decision_is_told_by_its_line_and_nothing_is_written() throws IOException {
    Path decisions = Path.of(in("decisions.csv"));
    Files.writeString(decisions, "project,003-01,leave\nproject,003-01,maybe\n");
    CommandRun run =
        run(
            "new-year",
            "--book",
            GoldenBooks.file(2023).toString(),
            "--decisions",
            decisions.toString(),
            "--out",
            in("next.json"));
    assertEquals(ExitCode.REFUSED, run.exit());
    assertEquals("decisions.csv 第 2 行：项目的决定“maybe”不对，请写 take（带入）或 leave（不带入）；请改正后再运行\n", run.err());
    assertFalse(Files.exists(Path.of(in("next.json"))));
  }

  @Test
  void a_workspace_that_is_not_there_is_not_made() {
    CommandRun run = run("new-year", "--workspace", in("nothing.mv.db"));
    assertEquals(ExitCode.REFUSED, run.exit());
    assertFalse(Files.exists(Path.of(in("nothing.mv.db"))));
  }

  private static List<Book> books(String workspace) {
    Opening opening =
        new WorkspaceDesk(Resources.ofProgram(), Clock.systemUTC()).open(Path.of(workspace));
    try (WorkspaceSession session = ((Opening.Opened) opening).workspace()) {
      return session.budgets().stream().map(card -> session.read(card.id())).toList();
    }
  }
}
