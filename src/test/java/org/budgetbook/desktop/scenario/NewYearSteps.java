package org.budgetbook.desktop.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.Placed;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.desktop.Fx;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.figures.oracle.SlowOracle;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.money.Money;
import org.budgetbook.session.WorkspaceDesk;

/** The year after a finished one: lines changed, and everything that changes with them. */
final class NewYearSteps {

  private final Path workspace;
  private final Screen screen;
  private final WindowSteps window;
  private final GridSteps grids;
  private final List<List<String>> changes = new ArrayList<>();

  NewYearSteps(Path home, Screen screen, WindowSteps window, GridSteps grids) {
    this.workspace = home.resolve("budgetbook").resolve("budgetbook.mv.db");
    this.screen = screen;
    this.window = window;
    this.grids = grids;
  }

  void teach(Vocabulary vocabulary) {
    vocabulary
        .add(
            "the finished book of {} lies in the workspace",
            (words, rows) -> keep(Integer.parseInt(words.getFirst())))
        .add("these lines get new amounts", (words, rows) -> change(rows))
        .add(
            "all tables of {} are those of {} with these lines changed",
            (words, rows) ->
                compare(Integer.parseInt(words.getFirst()), Integer.parseInt(words.getLast())))
        .add("the text reads {}", (words, rows) -> reads(words.getFirst()));
  }

  private void keep(int year) throws IOException {
    Files.createDirectories(workspace.getParent());
    WorkspaceDesk desk = new WorkspaceDesk(Resources.ofProgram(), Clock.systemUTC());
    try (var created = desk.create(workspace);
        var budget = created.create(GoldenBooks.book(year))) {
      assertEquals(year, budget.book().heading().year());
    }
  }

  /** In each row the codes that tell the line, then its amount in yuan. */
  private void change(List<List<String>> rows) {
    for (List<String> row : rows) {
      grids.change(row.subList(0, row.size() - 1), row.getLast());
      changes.add(row);
    }
  }

  /** Every cell of every table, against sums that share no code with the program's. */
  private void compare(int year, int before) {
    Book book = changed(GoldenBooks.book(before));
    Edition edition = new Editions(Resources.ofProgram()).load(book.heading().edition());
    List<List<List<String>>> expected = new SlowOracle(book, edition.catalogs(), true).tables();
    for (TableDefinition table : edition.tables()) {
      String title = TableDefinition.withYear(table.shortTitle(), year);
      window.page(table.number() + " " + title);
      grids.reads(filled(expected.get(table.number() - 1)));
    }
  }

  private Book changed(Book book) {
    Book changed = book;
    for (List<String> change : changes) {
      List<String> codes = change.subList(0, change.size() - 1);
      Placed<BudgetLine> line =
          book.lines().allPlaced().stream()
              .filter(placed -> codes(placed.value()).containsAll(codes))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no line " + codes));
      changed =
          changed.apply(
              new LineEdit(
                  changed.lines().placed(line.value().id()).orElseThrow(),
                  new Placed<>(
                      line.position(),
                      line.value().withAmount(Money.parseYuan(change.getLast())))));
    }
    return changed;
  }

  private static List<String> codes(BudgetLine line) {
    return Stream.concat(
            Stream.of(line.functional(), line.departmentEconomic())
                .filter(Objects::nonNull)
                .map(ClassificationCode::digits),
            Stream.ofNullable(line.project()).map(Object::toString))
        .toList();
  }

  private static List<List<String>> filled(List<List<String>> rows) {
    return rows.stream().filter(row -> row.stream().anyMatch(text -> !text.isEmpty())).toList();
  }

  /** A paragraph of the finished text, as far as it is given. */
  private void reads(String words) {
    try {
      screen.await("the text reads " + words, TextFlow.class, flow -> text(flow).contains(words));
    } catch (AssertionError never) {
      assertEquals(
          words,
          Fx.call(() ->
              String.join("\n", screen.all(TextFlow.class).map(NewYearSteps::text).toList())));
    }
  }

  private static String text(TextFlow flow) {
    StringBuilder words = new StringBuilder();
    flow.getChildren()
        .forEach(child -> {
          if (child instanceof Text part) {
            words.append(part.getText());
          }
        });
    return words.toString().strip();
  }
}
