package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.csv.LedgerReader;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.session.Opening;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers come into a workspace by command, with a real file and a real database. */
class ImportLedgerCommandTest {

  private static final Path LEDGER =
      Path.of("src", "test", "resources", "golden", "2025", "ledger.csv");
  private static final String DEPARTMENT = "示范市档案局";

  @TempDir private Path folder;

  private CommandRun ingest(Path file, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "import",
                "ledger",
                file.toString(),
                "--department",
                DEPARTMENT,
                "--year",
                "2025",
                "--workspace",
                workspace().toString()));
    words.addAll(Arrays.asList(more));
    return CommandRun.of(folder.resolve("logs"), words.toArray(String[]::new));
  }

  private CommandRun begin() {
    return ingest(LEDGER, "--edition", "lvliang-2025");
  }

  private Path workspace() {
    return folder.resolve("work.mv.db");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("明细.csv"), text);
  }

  private static String text() throws IOException {
    return Files.readString(LEDGER);
  }

  /** The only budget in the workspace. */
  private Book book() {
    WorkspaceDesk desk = new WorkspaceDesk(Resources.ofProgram(), Clock.systemUTC());
    if (!(desk.open(workspace()) instanceof Opening.Opened opened)) {
      throw new AssertionError("not opened");
    }
    try (WorkspaceSession session = opened.workspace()) {
      assertEquals(1, session.budgets().size());
      return session.book(session.budgets().getFirst().id());
    }
  }

  private static List<String> lines(Book book) {
    return book.lines().asList().stream().map(BudgetLine::toString).toList();
  }

  private static Book read(Path ledger) {
    Heading heading = new Heading("lvliang-2025", 2025, new Department(DEPARTMENT));
    return new LedgerReader(new Vocabulary(Resources.ofProgram())).read(ledger, heading, null);
  }

  @Test
  void a_ledger_becomes_a_budget_of_the_workspace_line_by_line() {
    CommandRun run = begin();
    assertEquals(0, run.exit(), run.err());
    assertEquals(lines(read(LEDGER)), lines(book()));
    assertEquals(new Heading("lvliang-2025", 2025, new Department(DEPARTMENT)), book().heading());
  }

  @Test
  void the_same_ledger_again_changes_nothing_and_says_so() {
    begin();
    CommandRun again = ingest(LEDGER);
    assertEquals(0, again.exit(), again.err());
    assertTrue(again.out().contains("ledger.csv"), again.out());
    assertEquals(lines(read(LEDGER)), lines(book()));
  }

  @Test
  void a_preview_says_what_would_be_and_makes_no_workspace() {
    CommandRun preview = ingest(LEDGER, "--edition", "lvliang-2025", "--preview");
    assertEquals(0, preview.exit(), preview.err());
    assertFalse(preview.out().isBlank());
    assertFalse(Files.exists(workspace()));
  }

  @Test
  void a_changed_amount_is_changed_in_the_budget_that_is_there() throws IOException {
    begin();
    String last = text().strip().lines().reduce((one, other) -> other).orElseThrow();
    Path changed = file(text().replace(last, last.replaceFirst(",[^,]*$", ",98765.00")));
    CommandRun preview = ingest(changed, "--preview");
    assertEquals(0, preview.exit(), preview.err());
    assertEquals(lines(read(LEDGER)), lines(book()));
    CommandRun run = ingest(changed);
    assertEquals(0, run.exit(), run.err());
    assertEquals(lines(read(changed)), lines(book()));
  }

  @Test
  void lines_that_left_the_file_stay_unless_the_file_replaces_its_units() throws IOException {
    begin();
    List<String> all = text().strip().lines().toList();
    Path shorter = file(String.join("\n", all.subList(0, all.size() - 1)) + "\n");
    assertEquals(0, ingest(shorter).exit());
    assertEquals(lines(read(LEDGER)), lines(book()));
    CommandRun replaced = ingest(shorter, "--replace");
    assertEquals(0, replaced.exit(), replaced.err());
    assertEquals(lines(read(shorter)), lines(book()));
  }

  @Test
  void a_wrong_row_is_told_by_its_place_and_no_row_is_imported() throws IOException {
    begin();
    String last = text().strip().lines().reduce((one, other) -> other).orElseThrow();
    Path wrong = file(text().replace(last, last.replaceFirst(",[^,]*$", ",12.345")));
    int row = (int) text().strip().lines().count();
    CommandRun preview = ingest(wrong, "--preview");
    assertEquals(ExitCode.ERRORS_FOUND, preview.exit());
    CommandRun run = ingest(wrong);
    assertEquals(ExitCode.REFUSED, run.exit());
    assertTrue(run.err().contains("K" + row) || run.err().contains("第 " + row + " 行"), run.err());
    assertEquals(lines(read(LEDGER)), lines(book()));
  }

  @Test
  void a_new_budget_needs_an_edition_and_a_department() {
    CommandRun run = ingest(LEDGER);
    assertEquals(ExitCode.REFUSED, run.exit());
    assertTrue(run.err().contains("--edition"), run.err());
  }

  @Test
  void columns_can_be_named_in_words_for_a_sheet_that_does_not_name_them() throws IOException {
    Path strange =
        file(
            "a,b,c,d,e,f,g,h,i,j,k\n"
                + text().lines().skip(1).reduce("", (all, line) -> all + line + "\n"));
    CommandRun run =
        ingest(
            strange,
            "--edition",
            "lvliang-2025",
            "--mapping",
            "header=1;unit-code=A;unit-name=B;functional=C;category=D;department-economic=E;"
                + "government-economic=F;project-code=G;project-name=H;fund-source=I;timing=J;"
                + "amount=K;unit=yuan");
    assertEquals(0, run.exit(), run.err());
    assertEquals(lines(read(LEDGER)), lines(book()));
  }
}
