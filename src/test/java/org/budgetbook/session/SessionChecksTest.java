package org.budgetbook.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.ElementEdit.NumberEdit;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Placed;
import org.budgetbook.check.CheckReport;
import org.budgetbook.check.FindingChanges;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.golden.SampleBook;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.rollforward.Take;
import org.budgetbook.rollforward.YearProposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings appear with the edit that causes them and vanish with its undo. */
class SessionChecksTest {

  @TempDir private Path folder;

  @Test
  void a_figure_of_last_year_brings_the_missing_reason_and_undo_takes_it_away() throws Exception {
    try (OpenSample open = new OpenSample(folder)) {
      BudgetSession budget = open.budget();
      CheckReport before = budget.checks().report().toCompletableFuture().get(30, TimeUnit.SECONDS);
      List<FindingChanges> told = new CopyOnWriteArrayList<>();
      budget.checks().listen(told::add);
      EnteredNumber lastYear =
          new EnteredNumber(new EntryKey("prior-year.total"), new BigDecimal("1000000"));
      budget
          .apply(
              new Action(
                  Message.of("session.closed"), new NumberEdit(null, new Placed<>(1, lastYear))))
          .toCompletableFuture()
          .get(30, TimeUnit.SECONDS);
      budget.undo().toCompletableFuture().get(30, TimeUnit.SECONDS);
      CheckReport after = budget.checks().report().toCompletableFuture().get(30, TimeUnit.SECONDS);
      assertEquals(before.findings(), after.findings());
      assertEquals(2, told.size());
      assertTrue(rules(told.get(0).appeared()).contains("31a"), () -> told.toString());
      assertEquals(told.get(0).appeared(), told.get(1).vanished());
      assertEquals(told.get(0).vanished(), told.get(1).appeared());
    }
  }

  @Test
  void last_years_figures_are_held_against_last_years_budget_of_the_workspace() throws Exception {
    WorkspaceDesk desk = new WorkspaceDesk(Resources.ofProgram(), Clock.systemUTC());
    try (WorkspaceSession workspace = desk.create(folder.resolve("work"))) {
      BudgetSession last = workspace.create(SampleBook.book());
      int year = last.book().heading().year() + 1;
      YearProposal proposal = workspace.nextYear(last.id(), last.edition(), year);
      last.close();
      Book next = proposal.outcome(proposal.decisions(Take.CONTINUING)).book();
      try (BudgetSession budget = workspace.begin(next)) {
        assertFalse(rules(findings(budget)).contains("34"));
        Placed<EnteredNumber> taken =
            next.supplement().numbers().placed(new EntryKey("prior-year.total")).orElseThrow();
        EnteredNumber more =
            new EnteredNumber(
                taken.value().key(), taken.value().value().add(new BigDecimal("10000")));
        budget
            .apply(
                new Action(
                    Message.of("session.closed"),
                    new NumberEdit(taken, new Placed<>(taken.position(), more))))
            .toCompletableFuture()
            .get(30, TimeUnit.SECONDS);
        assertTrue(rules(findings(budget)).contains("34"));
      }
    }
  }

  private static List<Finding> findings(BudgetSession budget) throws Exception {
    return budget.checks().report().toCompletableFuture().get(30, TimeUnit.SECONDS).findings();
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().toString()).toList();
  }
}
