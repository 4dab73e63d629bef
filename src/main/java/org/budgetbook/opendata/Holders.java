package org.budgetbook.opendata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.Unit;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.money.Money;

/** {@code units.csv} and {@code projects.csv}: who spends, and on what. */
final class Holders {

  private Holders() {}

  static Resource units(Book book, Vocabulary words) {
    Resource file =
        new Resource(
            "units",
            List.of(
                Field.text("unit_code", "administrative-classification:generic:code"),
                Field.text("unit_name", "administrative-classification:generic:label"),
                Field.text("unit_type_code"),
                Field.text("unit_type_name")),
            List.of("unit_code"),
            Map.of());
    for (Unit unit : book.units()) {
      file.add(
          List.of(
              unit.code().value(), unit.name(), Lines.word(unit.type()), words.word(unit.type())));
    }
    return file;
  }

  static Resource projects(Book book) {
    Resource file =
        new Resource(
            "projects",
            List.of(
                Field.text("project_code", "activity:generic:project:code"),
                Field.text("project_name", "activity:generic:project:label"),
                Field.number("amount_yuan")),
            List.of("project_code"),
            Map.of());
    Map<ProjectCode, Money> sums = new HashMap<>();
    for (BudgetLine line : book.lines()) {
      if (line.project() != null) {
        sums.merge(line.project(), line.amount(), Money::plus);
      }
    }
    for (Project project : book.projects()) {
      file.add(
          List.of(
              project.code().value(),
              project.name(),
              sums.getOrDefault(project.code(), Money.ZERO).toYuanText()));
    }
    return file;
  }
}
