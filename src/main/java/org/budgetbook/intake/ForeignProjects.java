package org.budgetbook.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.Unit;
import org.budgetbook.catalog.Category;
import org.budgetbook.message.RefusedException;

/** The projects foreign rows speak of: the book's, and those a sheet brings. For one import. */
final class ForeignProjects {

  private final Book book;
  private final Map<String, Project> added = new LinkedHashMap<>();
  private final Map<String, Project> byName = new HashMap<>();

  ForeignProjects(Book book) {
    this.book = book;
    book.projects().forEach(project -> byName.putIfAbsent(project.name(), project));
  }

  /** Those the book does not have, as they came. */
  List<Project> added() {
    return new ArrayList<>(added.values());
  }

  /**
   * The project of a row; empty for basic expenditure.
   *
   * @param code blank where the sheet tells projects by name
   * @param name blank where it tells them by code
   */
  Optional<Project> of(String code, String name, Category category, Unit unit) {
    if (category.isBasic()) {
      if (!code.isEmpty()) {
        throw RefusedException.of("book.line.project-of-basic", code);
      }
      if (!name.isEmpty()) {
        throw RefusedException.of("ledger.project.name-of-basic", name);
      }
      return Optional.empty();
    }
    return Optional.of(code.isEmpty() ? named(name, unit) : coded(code, name));
  }

  private Project named(String name, Unit unit) {
    if (name.isEmpty()) {
      throw RefusedException.of("book.line.project-missing");
    }
    Project known = byName.get(name);
    return known == null ? add(new Project(newCode(unit), name)) : known;
  }

  private Project coded(String code, String name) {
    Project known =
        book.projects()
            .find(new ProjectCode(code))
            .or(() -> Optional.ofNullable(added.get(code)))
            .orElse(null);
    if (known == null) {
      return add(new Project(new ProjectCode(code), name));
    }
    if (!name.isEmpty() && !known.name().equals(name)) {
      throw RefusedException.of("ledger.project.two-names", code, known.name(), name);
    }
    return known;
  }

  private Project add(Project project) {
    added.put(project.code().value(), project);
    byName.putIfAbsent(project.name(), project);
    return project;
  }

  /** The next free code of a unit, as the entry grid gives them: {@code 003-12}. */
  private ProjectCode newCode(Unit unit) {
    int number = book.projects().size() + added.size() + 1;
    while (true) {
      String code = unit.code() + "-" + (number < 10 ? "0" : "") + number;
      if (!book.projects().contains(new ProjectCode(code)) && !added.containsKey(code)) {
        return new ProjectCode(code);
      }
      number++;
    }
  }
}
