package org.budgetbook.sheet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Edit;
import org.budgetbook.book.ElementEdit.ProjectEdit;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.ProjectClass;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Project expenditure (项目支出) line by line, in the shape of tables 12 and 13. A code that is new
 * founds its project; another name renames it wherever it stands.
 */
final class ProjectSheet extends LineSheet {

  ProjectSheet(Edition edition, Vocabulary vocabulary) {
    super(edition, vocabulary);
  }

  @Override
  public String id() {
    return "projects";
  }

  @Override
  public List<SheetColumn> columns() {
    return List.of(
        LineColumns.unit(),
        LineColumns.column(LineColumns.PROJECT, new ColumnKind.ProjectCode(), 11, true),
        LineColumns.column(LineColumns.PROJECT_NAME, new ColumnKind.Text(), 34, true),
        LineColumns.functional(),
        LineColumns.departmentEconomic(false),
        LineColumns.governmentEconomic(false),
        shared.source(),
        shared.timing(),
        LineColumns.amount(),
        shared.projectClass());
  }

  @Override
  boolean belongs(BudgetLine line) {
    return line.category() == Category.PROJECT;
  }

  @Override
  SortedMap<String, String> texts(BudgetLine line, Book book) {
    SortedMap<String, String> texts = shared.texts(line);
    ProjectCode code = Objects.requireNonNull(line.project());
    texts.put(LineColumns.PROJECT, code.value());
    Project project = book.project(code);
    texts.put(LineColumns.PROJECT_NAME, project.name());
    if (project.projectClass() != null) {
      texts.put(LineColumns.PROJECT_CLASS, shared.word(project.projectClass()));
    }
    return texts;
  }

  @Override
  void propose(SortedMap<String, String> texts, Set<String> typed, Book book) {
    shared.propose(texts, typed, book);
    String code = texts.get(LineColumns.PROJECT);
    if (code != null && typed.contains(LineColumns.PROJECT)) {
      book.projects()
          .find(new ProjectCode(code))
          .ifPresent(project -> proposeOf(project, texts, typed));
    }
    if (code == null && texts.containsKey(LineColumns.PROJECT_NAME)) {
      texts.put(LineColumns.PROJECT, newCode(texts, book));
    }
  }

  private void proposeOf(Project project, SortedMap<String, String> texts, Set<String> typed) {
    if (!typed.contains(LineColumns.PROJECT_NAME)) {
      texts.put(LineColumns.PROJECT_NAME, project.name());
    }
    if (!typed.contains(LineColumns.PROJECT_CLASS)) {
      ProjectClass known = project.projectClass();
      put(texts, LineColumns.PROJECT_CLASS, known == null ? "" : shared.word(known));
    }
  }

  /** A project that has only a name gets the next free code of its unit: {@code 003-12}. */
  private static String newCode(SortedMap<String, String> texts, Book book) {
    String prefix = texts.getOrDefault(LineColumns.UNIT, "P") + "-";
    int number = book.projects().size() + 1;
    while (book.projects().contains(new ProjectCode(prefix + twoDigits(number)))
        || isDrafted(prefix + twoDigits(number), book)) {
      number++;
    }
    return prefix + twoDigits(number);
  }

  private static boolean isDrafted(String code, Book book) {
    return book.supplement().drafts().values().stream()
        .anyMatch(draft -> code.equals(draft.cells().get(LineColumns.PROJECT)));
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  @Override
  List<Edit> preparing(Map<String, String> texts, Set<String> typed, Book book) {
    ProjectCode code = new ProjectCode(texts.getOrDefault(LineColumns.PROJECT, ""));
    String name = texts.getOrDefault(LineColumns.PROJECT_NAME, "");
    Placed<Project> known = book.projects().placed(code).orElse(null);
    Project wanted = new Project(code, name, projectClass(texts, typed, known));
    if (known == null) {
      return List.of(new ProjectEdit(null, new Placed<>(book.projects().endPosition(), wanted)));
    }
    if (!known.value().equals(wanted)) {
      return List.of(new ProjectEdit(known, new Placed<>(known.position(), wanted)));
    }
    return List.of();
  }

  /** A class nobody spoke of stays as it was; one that was emptied is not stated any more. */
  private @Nullable ProjectClass projectClass(
      Map<String, String> texts, Set<String> typed, @Nullable Placed<Project> known) {
    if (texts.containsKey(LineColumns.PROJECT_CLASS)) {
      return shared.meaning(texts, LineColumns.PROJECT_CLASS, ProjectClass.class);
    }
    return known == null || typed.contains(LineColumns.PROJECT_CLASS)
        ? null
        : known.value().projectClass();
  }

  @Override
  BudgetLine fact(FactId id, Map<String, String> texts, Book book) {
    ProjectCode project = new ProjectCode(texts.getOrDefault(LineColumns.PROJECT, ""));
    return shared.line(id, texts, Category.PROJECT, project);
  }
}
