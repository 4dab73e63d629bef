package org.budgetbook.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.History;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.book.RandomEdits;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.figures.oracle.PrintedRows;
import org.budgetbook.figures.oracle.SlowOracle;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;
import org.junit.jupiter.api.Test;

/** After any history of edits the figures are those of a fresh and of a slow, plain calculation. */
class FiguresPropertyTest {

  private static final int HISTORIES = 520;
  private static final int STEPS = 40;
  private static final long FIRST_SEED = Long.getLong("budgetbook.seed", 1);

  private static final Message LABEL = Message.of("test.edit");

  private final List<Edition> editions =
      new Editions(Resources.ofProgram())
          .ids().stream().map(new Editions(Resources.ofProgram())::load).toList();

  @Test
  void figures_stay_right_through_every_history_of_edits() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + HISTORIES; seed++) {
      try {
        new Run(seed, 7).play();
      } catch (AssertionError | RuntimeException found) {
        firstFailure(seed, found);
      }
    }
  }

  /** Plays the history again, looking after every step, and tells the first that fails. */
  private void firstFailure(long seed, Throwable found) {
    Run run = new Run(seed, 1);
    try {
      run.play();
    } catch (AssertionError | RuntimeException first) {
      fail(
          "seed %d (-Dbudgetbook.seed=%d), step %d: %s\nbook before: %s"
              .formatted(seed, seed, run.step, run.lastEdit, run.bookBefore),
          first);
    }
    fail("seed " + seed + " failed only when looked at seldom", found);
  }

  private final class Run {
    private final Random random;
    private final RandomEdits edits;
    private final int lookEvery;
    private final Edition edition;
    private final FiguresEngine engine;
    private final List<List<List<String>>> firstFigures;
    private History<Action> history = History.empty();
    private Snapshot snapshot;
    private int step;
    private String lastEdit = "";
    private Book bookBefore;

    Run(long seed, int lookEvery) {
      this.random = new Random(seed);
      RandomBooks books = new RandomBooks(random);
      this.edits = new RandomEdits(books);
      this.lookEvery = lookEvery;
      this.edition = editions.get((int) Math.floorMod(seed, (long) editions.size()));
      this.bookBefore = books.book(edition.id(), 30);
      this.engine = new FiguresEngine(edition, bookBefore);
      this.firstFigures = PrintedRows.of(engine.tables());
      this.snapshot = Snapshot.of(engine);
    }

    void play() {
      lookAround();
      for (step = 1; step <= STEPS; step++) {
        oneStep();
        if (step % lookEvery == 0) {
          lookAround();
        }
      }
      lookAround();
      explainSome();
      while (history.nextUndo().isPresent()) {
        engine.apply(history.nextUndo().orElseThrow().inverse().edit());
        history = history.undone();
      }
      assertEquals(
          firstFigures,
          PrintedRows.of(engine.tables()),
          () -> "everything undone after step " + step);
      while (history.nextRedo().isPresent()) {
        engine.apply(history.nextRedo().orElseThrow().edit());
        history = history.redone();
      }
      lookAround();
    }

    private void oneStep() {
      int what = random.nextInt(10);
      if (what == 0 && history.nextUndo().isPresent()) {
        undo();
      } else if (what == 1 && history.nextRedo().isPresent()) {
        redo();
      } else {
        Action action = new Action(LABEL, edits.next(engine.book()));
        apply(action.edit());
        history = history.record(action);
      }
    }

    private void undo() {
      apply(history.nextUndo().orElseThrow().inverse().edit());
      history = history.undone();
    }

    private void redo() {
      apply(history.nextRedo().orElseThrow().edit());
      history = history.redone();
    }

    private void apply(Edit edit) {
      bookBefore = engine.book();
      lastEdit = edit.toString();
      Changes changes = engine.apply(edit);
      Snapshot now = Snapshot.of(engine);
      now.assertReached(snapshot, changes);
      snapshot = now;
    }

    private void lookAround() {
      List<List<List<String>>> figures = PrintedRows.of(engine.tables());
      Book book = engine.book();
      assertEquals(
          PrintedRows.of(new FiguresEngine(edition, book).tables()), figures, "fresh calculation");
      boolean subtotals = edition.id().equals("lvliang-2025");
      SlowOracle oracle = new SlowOracle(book, edition.catalogs(), subtotals);
      assertEquals(
          oracle.emptyTables(),
          engine.tables().stream().map(TableFigures::empty).toList(),
          "tables without data");
      List<List<List<String>>> expected = oracle.tables();
      for (int table = 0; table < expected.size(); table++) {
        assertEquals(expected.get(table), figures.get(table), "table " + (table + 1));
      }
    }

    private void explainSome() {
      List<CellAddress> cells = new ArrayList<>(snapshot.figures.keySet());
      for (int i = 0; i < 12; i++) {
        CellAddress cell = cells.get(random.nextInt(cells.size()));
        Explanation explanation = engine.explain(cell);
        Money sum =
            explanation.facts().stream().map(fact -> fact.amount()).reduce(Money.ZERO, Money::plus);
        assertEquals(snapshot.figures.get(cell), explanation.total(), cell.toString());
        assertEquals(explanation.total(), sum, cell.toString());
        assertEquals(explanation.total(), engine.figure(cell), cell.toString());
      }
    }
  }

  /** What the tables show at one moment. */
  private record Snapshot(
      Map<CellAddress, Money> figures,
      Map<String, List<List<RowKey>>> rows,
      Map<String, Boolean> empty,
      Map<String, Map<List<Object>, String>> labels) {

    static Snapshot of(FiguresEngine engine) {
      Map<CellAddress, Money> figures = new LinkedHashMap<>();
      Map<String, List<List<RowKey>>> rows = new HashMap<>();
      Map<String, Boolean> empty = new HashMap<>();
      Map<String, Map<List<Object>, String>> labels = new HashMap<>();
      for (TableFigures table : engine.tables()) {
        String id = table.definition().id();
        empty.put(id, table.empty());
        Map<List<Object>, String> texts = new HashMap<>();
        texts.put(List.of("title"), table.title() + table.department());
        List<List<RowKey>> keys = new ArrayList<>();
        for (int part = 0; part < table.definition().panels().size(); part++) {
          List<RowKey> ofPanel = new ArrayList<>();
          for (TableFigures.TableRow row : table.rows()) {
            TableFigures.PanelRow panelRow = row.parts().get(part);
            RowKey key = panelRow.key();
            if (key == null) {
              continue;
            }
            ofPanel.add(key);
            for (int at = 0; at < panelRow.cells().size(); at++) {
              Cell cell = panelRow.cells().get(at);
              if (cell instanceof Cell.Figure figure) {
                figures.put(figure.address(), figure.amount());
              } else {
                texts.put(List.of(part, key, at), table.text(cell));
              }
            }
          }
          keys.add(ofPanel);
        }
        rows.put(id, keys);
        labels.put(id, texts);
      }
      return new Snapshot(figures, rows, empty, labels);
    }

    void assertReached(Snapshot before, Changes changes) {
      Map<CellAddress, List<Money>> expected = new HashMap<>();
      Set<CellAddress> all = new HashSet<>(before.figures.keySet());
      all.addAll(figures.keySet());
      for (CellAddress cell : all) {
        Money was = before.figures.getOrDefault(cell, Money.ZERO);
        Money is = figures.getOrDefault(cell, Money.ZERO);
        if (!was.equals(is)) {
          expected.put(cell, List.of(was, is));
        }
      }
      Map<CellAddress, List<Money>> told = new HashMap<>();
      for (CellChange change : changes.cells()) {
        assertEquals(
            null,
            told.put(change.cell(), List.of(change.before(), change.after())),
            () -> "told twice: " + change.cell());
      }
      assertEquals(expected, told, "changed cells");
      Set<String> otherRows = new HashSet<>();
      rows.forEach((table, keys) -> {
        if (!keys.equals(before.rows.get(table))
            || !Objects.equals(empty.get(table), before.empty.get(table))) {
          otherRows.add(table);
        }
      });
      assertEquals(otherRows, changes.tablesWithOtherRows(), "tables with other rows");
      labels.forEach((table, texts) ->
          texts.forEach((place, text) -> {
            String old = before.labels.getOrDefault(table, Map.of()).getOrDefault(place, text);
            assertTrue(changes.relabelled() || old.equals(text), () -> "new label untold: " + text);
          }));
    }
  }
}
