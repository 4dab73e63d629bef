package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.csv.LedgerWriter;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.TextTable;
import org.budgetbook.golden.SampleBook;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.junit.jupiter.api.Test;

/** A sheet from elsewhere comes into a budget, in the real window on a real workspace. */
class LedgerImportTest extends RealWindow {

  private final Book sample = SampleBook.book();

  private void openSample() {
    start(new TemporaryDesktop(folder));
    press("#start-sample");
    awaitBudget();
  }

  private Path ledger(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("明细.csv"), text);
    chosen = file.toFile();
    return file;
  }

  private String written() {
    return new LedgerWriter(new Vocabulary(Resources.ofProgram())).text(sample);
  }

  /** The second line of the file with another amount. */
  private static String firstAmount(String text, String amount) {
    List<String> lines = text.lines().toList();
    String changed = lines.get(1).replaceFirst(",[^,]*$", "," + amount);
    return text.replace(lines.get(1), changed);
  }

  private Book book() {
    return Fx.call(() -> budget().session().book());
  }

  private void awaitPreview(boolean whole) {
    Fx.await(
        "the preview is there",
        () ->
            find("#import-apply") instanceof Button apply
                && (whole ? !apply.isDisabled() : isComplaining()));
  }

  private boolean isComplaining() {
    return find("#ledger-intake #complaint") != null
        && node("#ledger-intake #complaint").isVisible();
  }

  private List<TextTable.Line> rows() {
    return Fx.call(() ->
        ((TableView<?>) node("#import-rows"))
            .getItems().stream().map(TextTable.Line.class::cast).toList());
  }

  @Test
  void a_changed_amount_is_shown_old_and_new_then_imported_as_one_step_of_undo()
      throws IOException {
    ledger(firstAmount(written(), "1234.50"));
    openSample();
    Book before = book();
    choose("#import", "import-ledger");
    awaitPreview(true);
    List<TextTable.Line> changed =
        rows().stream().filter(line -> line.style().equals("changed")).toList();
    assertEquals(1, changed.size());
    assertTrue(changed.getFirst().cells().getLast().endsWith("改为 1,234.50"));
    press("#import-apply");
    Fx.await("it is imported", () -> find("#ledger-intake") == null);
    assertEquals(
        "1234.50",
        book().lines().asList().stream()
            .map(BudgetLine::amount)
            .filter(amount -> amount.toYuanText().startsWith("1234.5"))
            .findFirst()
            .orElseThrow()
            .toYuanText());
    press("#undo");
    Fx.await("undone", () -> budget().session().book().equals(before));
  }

  @Test
  void while_a_row_is_wrong_nothing_can_be_imported_and_the_row_says_why() throws IOException {
    ledger(firstAmount(written(), "12.345"));
    openSample();
    Book before = book();
    choose("#import", "import-ledger");
    awaitPreview(false);
    assertTrue(Fx.call(() -> ((Button) node("#import-apply")).isDisabled()));
    press("#fate-same");
    assertEquals(List.of("wrong"), rows().stream().map(TextTable.Line::style).distinct().toList());
    press("#import-cancel");
    assertEquals(before, book());
    assertFalse(Fx.call(() -> find("#ledger-intake") != null));
  }

  @Test
  void a_sheet_of_strange_headings_is_mapped_by_hand_once() throws IOException {
    String strange =
        "a,b,c,d,e,f,g,h,i,j,k\n"
            + firstAmount(written(), "77.00")
                .lines()
                .skip(1)
                .reduce("", (all, line) -> all + line + "\n");
    ledger(strange);
    openSample();
    choose("#import", "import-ledger");
    awaitPreview(false);
    String[] fields = {
      "unit-code",
      "unit-name",
      "functional",
      "category",
      "department-economic",
      "government-economic",
      "project-code",
      "project-name",
      "fund-source",
      "timing",
      "amount"
    };
    for (int column = 0; column < fields.length; column++) {
      int item = column + 1;
      String box = "#column-" + fields[column];
      Fx.await(box, () -> find(box) != null);
      Fx.run(() -> ((ComboBox<?>) node(box)).getSelectionModel().select(item));
    }
    awaitPreview(true);
    press("#import-apply");
    Fx.await("it is imported", () -> find("#ledger-intake") == null);
    ledger(firstAmount(strange, "78.00"));
    choose("#import", "import-ledger");
    awaitPreview(true);
    assertEquals(1, rows().stream().filter(line -> line.style().equals("changed")).count());
  }

  @Test
  void the_template_is_written_where_the_user_says_with_the_lines_that_are_there()
      throws IOException {
    ledger(written());
    openSample();
    choose("#import", "import-ledger");
    awaitPreview(false);
    Path template = folder.resolve("template.xlsx");
    chosen = template.toFile();
    press("#import-template");
    Fx.await("it is written", () -> Files.isRegularFile(template) && find(".notice-done") != null);
    assertEquals("栖云市文化和旅游局2025年预算明细模板.xlsx", proposed);
    press("#import-cancel");
    choose("#import", "import-ledger");
    awaitPreview(false);
    assertEquals(List.of("same"), rows().stream().map(TextTable.Line::style).distinct().toList());
  }

  @Test
  void from_the_first_page_a_workbook_becomes_a_new_budget() {
    start(new TemporaryDesktop(folder));
    chosen = folder.resolve("template.xlsx").toFile();
    new org.budgetbook.launch.IncomingFiles(
            Resources.ofProgram(), folder, java.time.InstantSource.fixed(java.time.Instant.EPOCH))
        .template(
            new org.budgetbook.library.Editions(Resources.ofProgram())
                .load(sample.heading().edition()),
            sample,
            chosen.toPath());
    press("#start-import");
    type("#department-name", "示范市档案局");
    type("#year", "2025");
    press("#import-read");
    awaitPreview(true);
    press("#import-apply");
    awaitBudget();
    Book made = book();
    assertEquals(new Heading("lvliang-2025", 2025, new Department("示范市档案局")), made.heading());
    assertEquals(
        sample.lines().asList().stream().map(BudgetLine::amount).toList(),
        made.lines().asList().stream().map(BudgetLine::amount).toList());
  }
}
