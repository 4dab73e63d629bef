package org.budgetbook.reconstruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.budgetbook.book.Book;
import org.budgetbook.book.Heading;
import org.budgetbook.edition.Edition;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.library.AffinitiesReader;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.reconstruction.Reconstruction.Impossible;
import org.budgetbook.reconstruction.Reconstruction.Rebuilt;
import org.junit.jupiter.api.Test;

/**
 * Tables with one figure changed: either the rebuilt ledger prints the changed figure, or the
 * figures named as excluding each other have the changed one among them. More: {@code
 * -Dbudgetbook.rebuild.mutations=1000}.
 */
class ContradictionTest {

  private static final int MUTATIONS = Integer.getInteger("budgetbook.rebuild.mutations", 60);

  private final Resources resources = Resources.ofProgram();
  private final Affinities affinities = new AffinitiesReader(resources).load();

  private record Cell(int table, int row, int cell, String text) {}

  @Test
  void a_changed_figure_of_a_published_year_is_refused_with_figures_that_exclude_it() {
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      int year = i % 2 == 0 ? 2023 : 2025;
      Edition edition = edition("lvliang-" + year);
      PrintedTables published = PrintedTables.golden(edition, year);
      refused += change(published, GoldenBooks.book(year).heading(), random) ? 1 : 0;
    }
    int counted = refused;
    assertTrue(refused * 10 >= MUTATIONS * 9, () -> counted + " of " + MUTATIONS + " refused");
  }

  @Test
  void a_changed_figure_of_a_random_department_is_refused_rightly_or_printed() {
    Random random = new Random(11);
    for (int i = 0; i < MUTATIONS; i++) {
      Edition edition = edition(i % 2 == 0 ? "lvliang-2023" : "lvliang-2025");
      Book book = new RandomDepartments(new Random(1_000 + i)).book(edition.id(), 40);
      if (!book.lines().isEmpty()) {
        change(PrintedTables.of(edition, book), book.heading(), random);
      }
    }
  }

  /** Whether the change was refused. */
  private boolean change(PrintedTables tables, Heading heading, Random random) {
    List<Cell> figures = figures(tables);
    Cell chosen = figures.get(random.nextInt(figures.size()));
    long hundredths = Long.parseLong(chosen.text().replace(".", ""));
    long by = 2L + random.nextInt(3) * (long) random.nextInt(500);
    long changed = random.nextBoolean() && hundredths > by ? hundredths - by : hundredths + by;
    String text = changed / 100 + "." + (changed % 100 < 10 ? "0" : "") + changed % 100;
    PrintedTables mutant = tables.with(chosen.table(), chosen.row(), chosen.cell(), text);
    String what = heading + " " + chosen + " -> " + text;
    switch (new LedgerRebuilder(tables.edition(), affinities).rebuild(heading, mutant.tables())) {
      case Impossible impossible -> {
        assertTrue(
            impossible.figures().stream()
                .anyMatch(figure ->
                    figure.table() == chosen.table()
                        && figure.place() == chosen.row() + 1
                        && figure.text().equals(text)),
            () -> what + " not among " + impossible);
        assertTrue(impossible.figures().size() <= 40, () -> what + " " + impossible);
        return true;
      }
      case Rebuilt rebuilt -> {
        assertEquals(
            mutant.texts(), PrintedTables.of(tables.edition(), rebuilt.book()).texts(), what);
        return false;
      }
    }
  }

  private static List<Cell> figures(PrintedTables tables) {
    List<Cell> figures = new java.util.ArrayList<>();
    new TreeMap<>(tables.texts())
        .forEach((table, body) -> {
          List<String> lines = body.lines().toList();
          for (int row = 0; row < lines.size(); row++) {
            List<String> cells = Arrays.asList(lines.get(row).split("\t", -1));
            for (int cell = 0; cell < cells.size(); cell++) {
              if (cells.get(cell).matches("\\d+\\.\\d\\d")) {
                figures.add(new Cell(table, row, cell, cells.get(cell)));
              }
            }
          }
        });
    return figures;
  }

  @Test
  void the_figures_that_exclude_each_other_are_named_by_table_row_and_column() {
    Edition edition = edition("lvliang-2025");
    PrintedTables published = PrintedTables.golden(edition, 2025);
    Impossible impossible =
        assertInstanceOf(
            Impossible.class,
            new LedgerRebuilder(edition, affinities)
                .rebuild(
                    GoldenBooks.book(2025).heading(), published.with(12, 3, 1, "5.00").tables()));
    Messages messages = new Messages(resources);
    assertEquals(
        List.of(
            "表 12“视频直连系统会易通软件年租金”的“合计”为 5.00",
            "表 12“视频直连系统会易通软件年租金”的“一般公共预算”为 0.60",
            "表 12“视频直连系统会易通软件年租金”的“政府性基金预算”为空",
            "表 12“视频直连系统会易通软件年租金”的“国有资本经营预算”为空",
            "表 12“视频直连系统会易通软件年租金”的“财政专户管理资金”为空",
            "表 12“视频直连系统会易通软件年租金”的“单位资金”为空"),
        impossible.figures().stream().map(figure -> messages.text(figure.message())).toList());
  }

  private Edition edition(String id) {
    return new Editions(resources).load(id);
  }
}
