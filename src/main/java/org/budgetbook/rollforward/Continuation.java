package org.budgetbook.rollforward;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.Project;
import org.budgetbook.catalog.ProjectClass;
import org.budgetbook.edition.ProjectTerms;
import org.budgetbook.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Whether a project goes on into a year, and what tells so: first the words and years of its
 * target's 项目期 and 项目属性, then its money, then its class. Never more than a proposal.
 */
record Continuation(boolean continuing, Message why) {

  private static final Pattern CALENDAR_YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

  /**
   * A project's.
   *
   * @param onlyCarriedOver whether all its money was carried over from earlier years
   */
  static Continuation of(
      Project project,
      @Nullable PerformanceTarget target,
      boolean onlyCarriedOver,
      ProjectTerms terms,
      int year) {
    if (onlyCarriedOver) {
      return new Continuation(false, Message.of("rollforward.project.carried-over"));
    }
    if (target != null) {
      Optional<Continuation> told =
          ofPeriod(target.period(), terms, year)
              .or(() -> ofWords(target.attribute(), terms))
              .or(() -> ofWords(target.period(), terms))
              .or(() -> ofFunds(target));
      if (told.isPresent()) {
        return told.get();
      }
    }
    return project.projectClass() == ProjectClass.OTHER_OPERATION
        ? new Continuation(true, Message.of("rollforward.project.operation"))
        : new Continuation(false, Message.of("rollforward.project.unknown"));
  }

  /** 2024-2026 年 or 3年. */
  private static Optional<Continuation> ofPeriod(String period, ProjectTerms terms, int year) {
    List<Integer> years =
        CALENDAR_YEAR
            .matcher(period)
            .results()
            .map(MatchResult::group)
            .map(Integer::valueOf)
            .toList();
    if (!years.isEmpty()) {
      return Optional.of(
          new Continuation(
              years.stream().anyMatch(named -> named >= year),
              Message.of("rollforward.project.period", period.strip())));
    }
    Matcher count =
        Pattern.compile("(?<!\\d)(\\d{1,2})\\s*" + Pattern.quote(terms.year())).matcher(period);
    return count.find()
        ? Optional.of(
            new Continuation(
                Integer.parseInt(count.group(1)) > 1,
                Message.of("rollforward.project.period", period.strip())))
        : Optional.empty();
  }

  private static Optional<Continuation> ofWords(String text, ProjectTerms terms) {
    if (terms.oneOff().stream().anyMatch(text::contains)) {
      return Optional.of(
          new Continuation(false, Message.of("rollforward.project.attribute", text.strip())));
    }
    return terms.continuing().stream().anyMatch(text::contains)
        ? Optional.of(
            new Continuation(true, Message.of("rollforward.project.attribute", text.strip())))
        : Optional.empty();
  }

  /** More money for the term than for the year is money of other years. */
  private static Optional<Continuation> ofFunds(PerformanceTarget target) {
    return target.term().total().compareTo(target.annual().total()) > 0
        ? Optional.of(new Continuation(true, Message.of("rollforward.project.funds")))
        : Optional.empty();
  }
}
