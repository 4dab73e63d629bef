package org.budgetbook.desktop.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.BookContents;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.PerformanceTarget.IndicatorGroup;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.library.Resources;
import org.budgetbook.money.Money;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetCopiesTest {

  private static final ProjectCode SHOW = new ProjectCode("P1");
  private static final ProjectCode LIBRARY = new ProjectCode("P2");
  private static final Funds TERM =
      new Funds(Money.ZERO, Money.ZERO, Money.ofYuan(900), Money.ZERO, Money.ZERO);
  private static final Funds YEAR =
      new Funds(Money.ZERO, Money.ZERO, Money.ofYuan(300), Money.ZERO, Money.ZERO);
  private static final List<Indicator> INDICATORS =
      List.of(new Indicator(IndicatorGroup.OUTPUT, "数量指标", "演出场次", "60", "20"));

  @TempDir Path folder;

  private static PerformanceTarget form(ProjectCode project, String overview, String basis) {
    return new PerformanceTarget(
        project, "一次性项目", "3年", TERM, YEAR, overview, basis, "", "", "", "", "", INDICATORS);
  }

  private static Book book(String department, int year, PerformanceTarget... targets) {
    BookContents contents =
        new BookContents(new Heading("lvliang-2025", year, new Department(department)));
    contents.project(new Placed<>(Ordered.GAP, new Project(SHOW, "送戏下乡")));
    contents.project(new Placed<>(2 * Ordered.GAP, new Project(LIBRARY, "图书馆")));
    long position = 0;
    for (PerformanceTarget target : targets) {
      position += Ordered.GAP;
      contents.target(new Placed<>(position, target));
    }
    return contents.toBook();
  }

  private static Book applied(Book book, Optional<Action> action) {
    return book.apply(action.orElseThrow().edit());
  }

  @Test
  void last_years_book_is_the_latest_earlier_one_of_the_same_department() {
    try (WorkspaceSession workspace =
        new WorkspaceDesk(Resources.ofProgram(), Clock.systemUTC()).create(folder.resolve("w"))) {
      workspace.create(book("文旅局", 2023)).close();
      workspace.create(book("文旅局", 2024, form(SHOW, "概况", ""))).close();
      workspace.create(book("教育局", 2024)).close();
      workspace.create(book("文旅局", 2026)).close();
      try (BudgetSession session = workspace.create(book("文旅局", 2025))) {
        assertEquals(
            Optional.of(book("文旅局", 2024, form(SHOW, "概况", ""))),
            session.lastYear().toCompletableFuture().join());
      }
      try (BudgetSession first = workspace.open(workspace.budgets().getFirst().id())) {
        assertEquals(Optional.empty(), first.lastYear().toCompletableFuture().join());
      }
    }
  }

  @Test
  void last_years_form_fills_what_is_blank_but_not_the_years_funds() {
    PerformanceTarget written = TargetText.OVERVIEW.in(PerformanceTarget.blank(SHOW), "今年写的概况");
    Book now = book("文旅局", 2025, written);
    Book after =
        applied(
            now,
            TargetCopies.fromLastYear(
                now, new Project(SHOW, "送戏下乡"), form(SHOW, "上年的概况", "上年的依据")));
    assertEquals(
        new PerformanceTarget(
            SHOW,
            "一次性项目",
            "3年",
            TERM,
            Funds.NONE,
            "今年写的概况",
            "上年的依据",
            "",
            "",
            "",
            "",
            "",
            INDICATORS),
        Targets.of(after, SHOW));
  }

  @Test
  void a_project_that_got_another_code_is_found_by_its_name() {
    Book lastYear = book("文旅局", 2024, form(LIBRARY, "概况", "依据"));
    assertEquals(
        Optional.of(form(LIBRARY, "概况", "依据")),
        TargetCopies.in(lastYear, new Project(new ProjectCode("N9"), "图书馆")));
    assertEquals(
        Optional.empty(), TargetCopies.in(lastYear, new Project(new ProjectCode("N9"), "别的")));
  }

  @Test
  void one_form_is_given_to_all_others_as_one_action_and_money_stays_where_it_is() {
    Book now = book("文旅局", 2025, form(SHOW, "概况", "依据"));
    Project show = new Project(SHOW, "送戏下乡");
    Action given = TargetCopies.toOthers(now, show, List.of(LIBRARY)).orElseThrow();
    Book after = now.apply(given.edit());
    assertEquals(
        Targets.withFunds(form(LIBRARY, "概况", "依据"), Funds.NONE, Funds.NONE),
        Targets.of(after, LIBRARY));
    assertEquals(now, after.apply(given.inverse().edit()));
    assertEquals(Optional.empty(), TargetCopies.toOthers(after, show, List.of(LIBRARY)));
  }
}
