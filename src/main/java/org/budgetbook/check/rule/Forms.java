package org.budgetbook.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.catalog.Timing;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.finding.Place.Target;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.published.PublishedForm;
import org.budgetbook.money.Money;

/** Projects of a book and their performance target forms. */
final class Forms {

  private Forms() {}

  /** A form, of our book or of a finished disclosure. */
  record Form(Place place, String name, PerformanceTarget target) {}

  /** All forms; empty when there is neither book nor disclosure. */
  static Optional<List<Form>> all(CheckInput input) {
    Book book = input.book();
    if (input.published() != null) {
      return Optional.of(
          input.published().forms().stream()
              .map(form -> new Form(place(form), form.project(), form.target()))
              .toList());
    }
    if (book == null) {
      return Optional.empty();
    }
    List<Form> forms = new ArrayList<>();
    for (PerformanceTarget target : book.supplement().targets()) {
      forms.add(new Form(place(book, target), book.project(target.project()).name(), target));
    }
    return Optional.of(forms);
  }

  static Place place(PublishedForm form) {
    return Place.ofSection(form.project() + " " + form.where(), null);
  }

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
