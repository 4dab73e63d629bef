package org.budgetbook.desktop.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit.TargetEdit;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.PerformanceTarget.IndicatorGroup;
import org.budgetbook.book.Placed;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.catalog.Timing;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;

/** Performance targets as their form reads and changes them. Pure; may be asked from any thread. */
final class Targets {

  private Targets() {}

  /** A project's form; a blank one where nothing is written. */
  static PerformanceTarget of(Book book, ProjectCode project) {
    return book.supplement()
        .targets()
        .find(project)
        .orElseGet(() -> PerformanceTarget.blank(project));
  }

  /** A change of a project's form; a form that is blank afterwards is absent. */
  static Optional<Action> change(
      Book book, ProjectCode project, UnaryOperator<PerformanceTarget> change, Message label) {
    Placed<PerformanceTarget> before = book.supplement().targets().placed(project).orElse(null);
    PerformanceTarget now = before == null ? PerformanceTarget.blank(project) : before.value();
    PerformanceTarget changed = change.apply(now);
    if (changed.equals(now) || !book.projects().contains(project)) {
      return Optional.empty();
    }
    long position = before == null ? book.supplement().targets().endPosition() : before.position();
    Placed<PerformanceTarget> after =
        changed.equals(PerformanceTarget.blank(project)) ? null : new Placed<>(position, changed);
    return Optional.of(new Action(label, new TargetEdit(before, after)));
  }

  /** One action that changes several projects' forms; empty when none of them changes. */
  static Optional<Action> changeAll(
      Book book,
      Collection<ProjectCode> projects,
      BiFunction<ProjectCode, PerformanceTarget, PerformanceTarget> change,
      Message label) {
    List<Edit> edits = new ArrayList<>();
    Book now = book;
    for (ProjectCode project : projects) {
      Optional<Action> one = change(now, project, target -> change.apply(project, target), label);
      if (one.isPresent()) {
        edits.add(one.get().edit());
        now = now.apply(one.get().edit());
      }
    }
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Action(label, new EditGroup(edits)));
  }

  /** A change of the indicators alone. */
  static Optional<Action> indicators(
      Book book, ProjectCode project, UnaryOperator<List<Indicator>> change, Message label) {
    return change(
        book, project, target -> withIndicators(target, change.apply(target.indicators())), label);
  }

  static PerformanceTarget withIndicators(PerformanceTarget target, List<Indicator> indicators) {
    return with(target, target.term(), target.annual(), indicators);
  }

  static PerformanceTarget withFunds(PerformanceTarget target, Funds term, Funds annual) {
    return with(target, term, annual, target.indicators());
  }

  private static PerformanceTarget with(
      PerformanceTarget target, Funds term, Funds annual, List<Indicator> indicators) {
    return new PerformanceTarget(
        target.project(),
        target.attribute(),
        target.period(),
        term,
        annual,
        target.overview(),
        target.basis(),
        target.necessity(),
        target.safeguards(),
        target.plan(),
        target.termGoal(),
        target.annualGoal(),
        indicators);
  }

  /**
   * What the year's funds on a project's form have to be: its budget of the year in all funds
   * (表12); for a project that has carried-over money alone (表13), that money.
   */
  static Money budgeted(Book book, ProjectCode project) {
    List<BudgetLine> lines =
        book.lines().values().stream()
            .filter(line -> Objects.equals(line.project(), project))
            .toList();
    boolean anew = lines.stream().anyMatch(line -> line.timing() == Timing.CURRENT_YEAR);
    return lines.stream()
        .filter(line -> !anew || line.timing() == Timing.CURRENT_YEAR)
        .map(BudgetLine::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  /**
   * Done when no text is blank, the year's funds are what the ledger gives the project, and each of
   * the three groups has an indicator, all of them with kind, name and value of the year.
   */
  static PartState state(Book book, ProjectCode project) {
    PerformanceTarget target = of(book, project);
    if (target.equals(PerformanceTarget.blank(project))) {
      return PartState.EMPTY;
    }
    boolean written = true;
    for (TargetText text : TargetText.values()) {
      written &= !text.of(target).isBlank();
    }
    boolean funded = target.annual().total().equals(budgeted(book, project));
    return written && funded && isMeasured(target) ? PartState.DONE : PartState.UNFINISHED;
  }

  private static boolean isMeasured(PerformanceTarget target) {
    boolean all = true;
    for (IndicatorGroup group : IndicatorGroup.values()) {
      all &= target.indicators().stream().anyMatch(indicator -> indicator.group() == group);
    }
    return all
        && target.indicators().stream()
            .noneMatch(indicator ->
                indicator.kind().isBlank()
                    || indicator.name().isBlank()
                    || indicator.annualValue().isBlank());
  }

  /** All projects together: done when each is. */
  static PartState state(Book book) {
    List<PartState> states =
        book.projects().values().stream().map(project -> state(book, project.code())).toList();
    if (states.stream().allMatch(state -> state == PartState.EMPTY)) {
      return PartState.EMPTY;
    }
    return states.stream().allMatch(state -> state == PartState.DONE)
        ? PartState.DONE
        : PartState.UNFINISHED;
  }
}
