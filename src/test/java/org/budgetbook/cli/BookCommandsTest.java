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
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.library.Resources;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Opening;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A budget goes into commands and a workspace as a book json, and comes out as one. */
class BookCommandsTest {

  @TempDir private Path folder;

  private CommandRun run(String... words) {
    return CommandRun.of(folder.resolve("logs"), words);
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void the_published_tables_come_from_the_golden_book(int year) throws IOException {
    CommandRun run = run("tables", "--book", GoldenBooks.file(year).toString(), "--out", in("out"));
    assertEquals("", run.err());
    Path golden = Path.of("src", "test", "resources", "golden", Integer.toString(year));
    for (int table = 1; table <= 13; table++) {
      String name = "table%02d.tsv".formatted(table);
      assertEquals(
          Files.readString(golden.resolve(name)), Files.readString(Path.of(in("out"), name)), name);
    }
  }

  @Test
  void a_book_exported_is_the_book_that_was_read() throws IOException {
    String file = GoldenBooks.file(2025).toString();
    assertEquals(0, run("export", "json", "--book", file, "--out", in("again.json")).exit());
    assertEquals(
        Files.readString(GoldenBooks.file(2025)), Files.readString(Path.of(in("again.json"))));
  }

  @Test
  void a_book_is_imported_once_and_then_only_to_replace() throws IOException {
    String file = GoldenBooks.file(2023).toString();
    String workspace = in("work.mv.db");
    assertEquals("", run("import", "book", file, "--workspace", workspace).err());
    assertEquals(List.of(GoldenBooks.book(2023)), books(workspace));

    CommandRun again = run("import", "book", file, "--workspace", workspace);
    assertEquals(ExitCode.REFUSED, again.exit());
    assertEquals(
        "工作区 " + workspace + " 已有 吕梁市人民政府办公室 2023 年的预算；要用文件代替它，请加上 --replace\n", again.err());

    Path changed = Path.of(in("changed.json"));
    Files.writeString(
        changed, Files.readString(Path.of(file)).replace("\"4856899.00\"", "\"4856900.00\""));
    CommandRun replaced =
        run("import", "book", changed.toString(), "--workspace", workspace, "--replace");
    assertEquals("", replaced.err());
    assertEquals(List.of(new BookJsonReader().read(changed)), books(workspace));
    CommandRun same =
        run("import", "book", changed.toString(), "--workspace", workspace, "--replace");
    assertTrue(same.out().contains("没有改动"), same.out());
  }

  @Test
  void a_replaced_book_comes_back_by_undo() throws IOException {
    String workspace = in("work");
    run("import", "book", GoldenBooks.file(2023).toString(), "--workspace", workspace);
    Path changed = Path.of(in("changed.json"));
    Files.writeString(
        changed,
        Files.readString(GoldenBooks.file(2023))
            .replace("\"code\": \"003\"", "\"code\": \"004\"")
            .replace("\"unit\": \"003\"", "\"unit\": \"004\""));
    CommandRun run =
        run("import", "book", changed.toString(), "--workspace", workspace, "--replace");
    assertEquals("", run.err());
    try (WorkspaceSession session = open(workspace + ".mv.db");
        BudgetSession budget = session.open(1)) {
      assertEquals(new BookJsonReader().read(changed), budget.book());
      budget.undo().toCompletableFuture().join();
      assertEquals(GoldenBooks.book(2023), budget.book());
    }
  }

  @Test
  void without_a_workspace_the_book_goes_into_the_users_own() {
    CommandRun run = run("import", "book", GoldenBooks.file(2025).toString());
    assertEquals("", run.err());
    assertEquals(
        List.of(GoldenBooks.book(2025)),
        books(folder.resolve("logs").resolve("home").resolve("budgetbook.mv.db").toString()));
  }

  @Test
  void a_book_that_is_refused_leaves_no_workspace_behind() throws IOException {
    Path broken = Path.of(in("broken.json"));
    Files.writeString(
        broken,
        Files.readString(GoldenBooks.file(2023))
            .replace("\"project\": \"003-02\"", "\"project\": \"003-99\""));
    CommandRun run = run("import", "book", broken.toString(), "--workspace", in("work"));
    assertEquals(ExitCode.REFUSED, run.exit());
    assertFalse(Files.exists(Path.of(in("work.mv.db"))));
  }

  @Test
  void ledger_and_book_together_or_neither_are_refused() {
    assertEquals(
        "请给出 --ledger FILE.csv（预算明细）或 --book FILE.json（预算文件）\n",
        run("tables", "--out", in("o")).err());
    assertEquals(
        "--ledger 和 --book 不能同时给，请只留一个\n",
        run("tables", "--ledger", "a.csv", "--book", "b.json", "--out", in("o")).err());
    assertEquals(
        "用 --ledger 时请同时给出 --edition ID 和 --department NAME\n",
        run("tables", "--ledger", "a.csv", "--out", in("o")).err());
    assertEquals(
        "--book 的文件里已有年度、部门名称，金额以元为单位，请去掉 --year、--department、--amounts\n",
        run("tables", "--book", "b.json", "--year", "2025", "--out", in("o")).err());
  }

  private static WorkspaceSession open(String workspace) {
    return switch (new WorkspaceDesk(Resources.ofProgram(), Clock.systemUTC())
        .open(Path.of(workspace))) {
      case Opening.Opened opened -> opened.workspace();
      case Opening.Damaged damaged -> throw new AssertionError(damaged);
      case Opening.Locked locked -> throw new AssertionError(locked);
    };
  }

  private static List<Book> books(String workspace) {
    try (WorkspaceSession session = open(workspace)) {
      return session.budgets().stream()
          .map(card -> {
            try (BudgetSession budget = session.open(card.id())) {
              return budget.book();
            }
          })
          .toList();
    }
  }
}
