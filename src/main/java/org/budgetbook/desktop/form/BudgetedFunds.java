package org.budgetbook.desktop.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;

/**
 * The year's funds on performance target forms, brought in line with the ledger, so that an amount
 * is typed once. Pure; may be asked from any thread.
 */
final class BudgetedFunds {

  private BudgetedFunds() {}

  /**
   * A form whose year's funds are what the ledger gives the project. Funds of the term that said
   * the same as the year's follow them. Money of several sources is for the user to divide: empty
   * then, and where the form agrees.
   */
  static Optional<PerformanceTarget> of(Book book, ProjectCode project) {
    PerformanceTarget target = Targets.of(book, project);
    Money budgeted = Targets.budgeted(book, project);
    List<FundPart> sources =
        Arrays.stream(FundPart.values())
            .filter(part -> !part.of(target.annual()).isZero())
            .toList();
    if (target.annual().total().equals(budgeted) || sources.size() > 1) {
      return Optional.empty();
    }
    FundPart source = sources.isEmpty() ? FundPart.LOCAL : sources.getFirst();
    Funds annual = source.in(target.annual(), budgeted);
    boolean sameTerm = !sources.isEmpty() && target.term().equals(target.annual());
    return Optional.of(Targets.withFunds(target, sameTerm ? annual : target.term(), annual));
  }

  /** Brings one form in line. */
  static Optional<Action> take(Book book, Project project) {
    return of(book, project.code())
        .flatMap(target ->
            Targets.change(
                book,
                project.code(),
                before -> target,
                Message.of("form.action.funds.take", project.name())));
  }

  /** How many forms with funds differ from the ledger and can be brought in line. */
  static long differing(Book book) {
    return book.projects().values().stream().filter(project -> isDiffering(book, project)).count();
  }

  private static boolean isDiffering(Book book, Project project) {
    return !Targets.of(book, project.code()).annual().total().isZero()
        && of(book, project.code()).isPresent();
  }

  /** Brings all of them in line, in one step. */
  static Optional<Action> takeAll(Book book) {
    List<ProjectCode> differing =
        book.projects().values().stream()
            .filter(project -> isDiffering(book, project))
            .map(Project::code)
            .toList();
    return Targets.changeAll(
        book,
        differing,
        (project, before) -> of(book, project).orElse(before),
        Message.of("form.action.funds.take-all", differing.size()));
  }
}
