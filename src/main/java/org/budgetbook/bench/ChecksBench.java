package org.budgetbook.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.budgetbook.bench.Result.Unit;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Edit;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.Placed;
import org.budgetbook.check.BookChecks;
import org.budgetbook.check.RuleSet;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.Changes;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.library.CheckRules;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.money.Money;

/** The checks of the sample department: all of them, and again after one edit. */
final class ChecksBench {

  private static final String SAMPLE = "samples/sample-2025/book.json";

  private final Resources resources;
  private final Effort effort;

  /** Keeps results alive, so that no work is optimized away. */
  private int seen;

  ChecksBench(Resources resources, Effort effort) {
    this.resources = resources;
    this.effort = effort;
  }

  List<Result> run() {
    Book book = new BookJsonReader().read(resources, SAMPLE);
    Edition edition = new Editions(resources).load(book.heading().edition());
    RuleSet rules = new CheckRules(resources).load(edition);
    FiguresEngine figures = new FiguresEngine(edition, book);
    Runnable whole =
        () -> seen += new BookChecks(rules, book, figures.tables()).report().outcomes().size();
    for (int i = 0; i < 5; i++) {
      Timings.of(effort.rounds(), whole);
    }
    List<Result> results = new ArrayList<>();
    results.add(
        Result.ofTimes(
            "check: all rules over the sample",
            book.lines().size(),
            Timings.of(effort.rounds(), whole),
            Unit.MILLISECONDS,
            20.0,
            "p50"));
    results.add(
        Result.ofTimes(
            "check: again after another amount",
            book.lines().size(),
            edits(rules, figures),
            Unit.MICROSECONDS,
            1_000.0,
            "p50"));
    return results;
  }

  private Timings edits(RuleSet rules, FiguresEngine figures) {
    BookChecks checks = new BookChecks(rules, figures.book(), figures.tables());
    List<BudgetLine> lines = figures.book().lines().asList();
    Random random = new Random(1);
    int warmUp = effort.warmUpEdits() / 10;
    Timings timings = new Timings(effort.edits() / 10);
    for (int i = -warmUp; i < effort.edits() / 10; i++) {
      Placed<BudgetLine> old =
          figures.book().lines().placed(lines.get(random.nextInt(lines.size())).id()).orElseThrow();
      Money amount = Money.ofFen(random.nextLong(1, 1_000_000_000));
      Edit edit = new LineEdit(old, new Placed<>(old.position(), old.value().withAmount(amount)));
      Changes changes = figures.apply(edit);
      long start = System.nanoTime();
      seen += checks.follow(edit, changes, figures.book(), figures::table).appeared().size();
      long time = System.nanoTime() - start;
      if (i >= 0) {
        timings.add(time);
      }
    }
    return timings;
  }

  /** So that nobody can say the work was for nothing. */
  int seen() {
    return seen;
  }
}
