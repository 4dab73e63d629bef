package org.budgetbook.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.budgetbook.bench.Effort;
import org.budgetbook.bench.Result;
import org.budgetbook.bench.Timings;
import org.budgetbook.book.Book;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.money.Money;
import org.budgetbook.session.BudgetSession;

/** What typing costs in the whole window, and what hours of it leave in memory. */
final class EditingBench {

  /** An amount is typed with that many keys before Enter. */
  private static final String DIGITS = "123456.78";

  private static final int EDITS_BETWEEN_LOOKS = 20;
  private static final int EDITS_BETWEEN_UNDOS = 50;
  private static final int COLLECTIONS = 4;
  private static final double MEGABYTE = 1_000_000;

  /** A frame at 60 a second and what the figures may take of it. */
  private static final double KEY_AIM = 16;

  private static final double COMMIT_AIM = 100;
  private static final double GROWTH_AIM = 1;

  private final ScriptedWindow window;
  private final Effort effort;
  private final int lines;

  EditingBench(ScriptedWindow window, Effort effort) {
    this.window = window;
    this.effort = effort;
    this.lines = window.session().book().lines().size();
  }

  /** From a key to the pixels of the whole window, and from Enter to the saved figure. */
  List<Result> keys() {
    window.choose(BudgetParts.entryPart("basic"));
    return List.of(keystroke(), commit());
  }

  private Result keystroke() {
    Timings times = new Timings(effort.frames());
    WritableImage image =
        ScriptedWindow.call(() -> new WritableImage(ScriptedWindow.WIDTH, ScriptedWindow.HEIGHT));
    for (int i = -effort.frames() / 2; i < effort.frames(); i++) {
      int key = Math.floorMod(i, DIGITS.length());
      if (key == 0) {
        ScriptedWindow.run(() -> window.press(KeyCode.ESCAPE));
        select(Math.floorMod(i, 20));
      }
      String typed = DIGITS.substring(key, key + 1);
      long took =
          ScriptedWindow.call(() -> {
            long start = System.nanoTime();
            window.type(typed);
            window.render(image);
            return System.nanoTime() - start;
          });
      if (i >= 0) {
        times.add(took);
      }
    }
    ScriptedWindow.run(() -> window.press(KeyCode.ESCAPE));
    return Result.ofTimes(
        "window: keystroke to painted", lines, times, Result.Unit.MILLISECONDS, KEY_AIM, "p99");
  }

  private Result commit() {
    int rounds = effort.frames() / 5;
    Timings times = new Timings(rounds);
    for (int i = -rounds / 2; i < rounds; i++) {
      int row = Math.floorMod(i, 20);
      select(row);
      Money typed = Money.ofFen(1_000_000L + i);
      ScriptedWindow.run(() -> window.type(typed.toYuanText()));
      long took = enter(row, typed);
      if (i >= 0) {
        times.add(took);
      }
    }
    return Result.ofTimes(
        "window: Enter to saved, calculated and shown",
        lines,
        times,
        Result.Unit.MILLISECONDS,
        COMMIT_AIM,
        "p99");
  }

  /** Until the frame after the one in which the grid has the figure: by then it is painted. */
  private long enter(int row, Money typed) {
    java.util.concurrent.CompletableFuture<Long> painted =
        new java.util.concurrent.CompletableFuture<>();
    ScriptedWindow.run(() -> {
      GridView grid = window.grid();
      int column = amountColumn(grid);
      long start = System.nanoTime();
      new AnimationTimer() {
        private boolean there;

        @Override
        public void handle(long now) {
          if (there) {
            stop();
            painted.complete(System.nanoTime() - start);
          }
          there = typed.equals(grid.model().cell(row, column).amount());
        }
      }.start();
      window.press(KeyCode.ENTER);
    });
    return painted.orTimeout(60, java.util.concurrent.TimeUnit.SECONDS).join();
  }

  /** Puts the keyboard into the amount of a row. */
  private void select(int row) {
    int column = ScriptedWindow.call(() -> amountColumn(window.grid()));
    window.select(row, column);
  }

  private static int amountColumn(GridView grid) {
    int column = grid.model().columnCount() - 1;
    while (grid.model().cell(0, column).amount() == null) {
      column--;
    }
    return column;
  }

  /** Plays hours of editing: the memory in use after each, and by how much the later ones grew. */
  List<Result> hours(Consumer<String> step) {
    List<String> tables =
        window.session().edition().tables().stream()
            .map(table -> BudgetParts.tablePart(table.id()))
            .toList();
    List<Double> used = new ArrayList<>();
    for (int hour = 0; hour <= effort.hours(); hour++) {
      step.accept("hour of editing " + hour);
      hour(hour, tables);
      used.add(usedMegabytes());
    }
    double[] counted = used.stream().skip(1).mapToDouble(Double::doubleValue).toArray();
    double growth = (used.getLast() - used.getFirst()) / effort.hours();
    return List.of(
        Result.ofNumbers("window: heap after an hour of editing", lines, "MB", counted, null),
        new Result(
            "window: heap grown in each further hour",
            lines,
            "MB",
            effort.hours(),
            growth,
            growth,
            growth,
            null,
            GROWTH_AIM,
            "max"));
  }

  private void hour(int hour, List<String> tables) {
    BudgetSession session = window.session();
    for (int edit = 0; edit < effort.editsAnHour(); edit++) {
      if (edit % EDITS_BETWEEN_LOOKS == 0) {
        window.choose(tables.get(edit / EDITS_BETWEEN_LOOKS % tables.size()));
        ScriptedWindow.run(() -> {
          window.press(KeyCode.DOWN);
          window.press(KeyCode.PAGE_DOWN);
          window.press(KeyCode.RIGHT);
        });
        window.choose(BudgetParts.entryPart("basic"));
      }
      if (edit % EDITS_BETWEEN_UNDOS == EDITS_BETWEEN_UNDOS - 1) {
        window.undoAndRedo();
      }
      Book before = session.book();
      select(edit % ScriptedWindow.call(() -> window.grid().model().rowCount() - 1));
      Money typed = Money.ofFen(10_000_000L * (hour + 1) + edit);
      ScriptedWindow.run(() -> {
        window.type(typed.toYuanText());
        window.press(KeyCode.ENTER);
      });
      ScriptedWindow.await("saved", () -> !session.book().equals(before));
    }
  }

  private static double usedMegabytes() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      Objects.requireNonNull(ScriptedWindow.call(() -> true));
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least / MEGABYTE;
  }
}
