package org.budgetbook.check.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.catalog.Timing;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.finding.Place.Target;
import org.budgetbook.money.Money;

/** Projects of a book and their performance target forms. */
final class Forms {

  private Forms() {}

  static Place place(Book book, PerformanceTarget target) {
    return place(book, target.project());
  }

  static Place place(Book book, ProjectCode project) {
    return Place.ofSection(book.project(project).name(), new Target.OfProject(project));
  }

  /** What each project with a row in the table of this year's projects has there. */
  static Map<ProjectCode, Money> currentMoney(Book book) {
    Map<ProjectCode, Money> money = new LinkedHashMap<>();
    for (BudgetLine line : book.lines()) {
      if (line.project() != null && line.timing() == Timing.CURRENT_YEAR) {
        money.merge(line.project(), line.amount(), Money::plus);
      }
    }
    return money;
  }

  /** The projects with a row in a table: of this year, or of what was carried over. */
  static Set<ProjectCode> budgeted(Book book) {
    return book.lines().values().stream()
        .map(BudgetLine::project)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
