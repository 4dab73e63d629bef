package org.budgetbook.desktop.form;

import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.message.Message;

/**
 * Performance targets taken over from last year or given to other projects. Only what is blank is
 * filled: nothing written is lost. The year's funds are never copied, they are this year's. Pure.
 */
final class TargetCopies {

  private TargetCopies() {}

  /** The form that a project had in another book: found by its code, else by its name. */
  static Optional<PerformanceTarget> in(Book other, Project project) {
    return other
        .supplement()
        .targets()
        .find(project.code())
        .or(() ->
            other.projects().values().stream()
                .filter(theirs -> theirs.name().equals(project.name()))
                .flatMap(theirs -> other.supplement().targets().find(theirs.code()).stream())
                .findFirst());
  }

  /** What last year's form still says: texts, the term's funds and indicators. */
  static Optional<Action> fromLastYear(Book book, Project project, PerformanceTarget lastYear) {
    return Targets.change(
        book,
        project.code(),
        target -> {
          PerformanceTarget filled = filled(target, lastYear, lastYear.indicators());
          return filled.term().equals(Funds.NONE)
              ? Targets.withFunds(filled, lastYear.term(), filled.annual())
              : filled;
        },
        Message.of("form.action.target.last-year", project.name()));
  }

  /** One project's texts and indicators, given to others. */
  static Optional<Action> toOthers(Book book, Project project, List<ProjectCode> others) {
    PerformanceTarget source = Targets.of(book, project.code());
    Message label = Message.of("form.action.target.give", project.name(), others.size());
    return Targets.changeAll(
        book, others, (other, target) -> filled(target, source, source.indicators()), label);
  }

  private static PerformanceTarget filled(
      PerformanceTarget target, PerformanceTarget source, List<Indicator> indicators) {
    PerformanceTarget filled = target;
    for (TargetText text : TargetText.values()) {
      if (text.of(filled).isBlank()) {
        filled = text.in(filled, text.of(source));
      }
    }
    return filled.indicators().isEmpty() ? Targets.withIndicators(filled, indicators) : filled;
  }
}
