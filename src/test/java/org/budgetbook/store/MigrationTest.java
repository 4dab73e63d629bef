package org.budgetbook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.LongStream;
import org.budgetbook.book.Book;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.ElementEdit.ProjectEdit;
import org.budgetbook.book.ElementEdit.UnitEdit;
import org.budgetbook.book.Passage;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Project;
import org.budgetbook.book.Unit;
import org.budgetbook.catalog.ProjectClass;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {

  @TempDir Path folder;

  @Test
  void a_workspace_from_before_project_classes_opens_with_all_it_held() throws Exception {
    Path file = folder.resolve("work" + WorkspaceFile.SUFFIX);
    Book book = withoutClasses(withProjects());
    BookId id;
    try (Workspace workspace = Samples.workspaces().create(file)) {
      id = workspace.create(book);
    }
    asBefore(
        file,
        2,
        "DROP TABLE submission",
        "DROP TABLE submission_part",
        "ALTER TABLE unit DROP COLUMN contribution",
        "ALTER TABLE project DROP COLUMN project_class",
        "ALTER TABLE passage DROP COLUMN written_for_last_year");
    try (Workspace workspace = Samples.workspaces().open(file)) {
      assertEquals(book, workspace.load(id));
      Placed<Project> old = book.projects().allPlaced().getFirst();
      Project stated = new Project(old.value().code(), "改名", ProjectClass.SPECIFIC_GOAL);
      ProjectEdit edit = new ProjectEdit(old, new Placed<>(old.position(), stated));
      workspace.save(id, Samples.action(edit));
      assertEquals(List.of(stated), workspace.load(id).projects().asList().subList(0, 1));
    }
  }

  @Test
  void a_reason_from_before_last_years_figures_were_noted_is_kept_and_can_note_one()
      throws Exception {
    Path file = folder.resolve("work" + WorkspaceFile.SUFFIX);
    Passage old = new Passage(new EntryKey("reason.total"), "项目增加", Money.ofYuan(7), null);
    Book book =
        withoutClasses(withProjects()).apply(new PassageEdit(null, new Placed<>(1_000_000, old)));
    BookId id;
    try (Workspace workspace = Samples.workspaces().create(file)) {
      id = workspace.create(book);
    }
    asBefore(
        file,
        3,
        "DROP TABLE submission",
        "DROP TABLE submission_part",
        "ALTER TABLE unit DROP COLUMN contribution",
        "ALTER TABLE passage DROP COLUMN written_for_last_year");
    try (Workspace workspace = Samples.workspaces().open(file)) {
      Placed<Passage> kept =
          workspace.load(id).supplement().passages().placed(old.key()).orElseThrow();
      assertEquals(old, kept.value());
      Passage noted = new Passage(old.key(), old.text(), Money.ofYuan(7), Money.ofYuan(5));
      workspace.save(
          id, Samples.action(new PassageEdit(kept, new Placed<>(kept.position(), noted))));
      assertEquals(noted, workspace.load(id).supplement().passages().find(old.key()).orElseThrow());
    }
  }

  private static Book withProjects() {
    return LongStream.iterate(1, seed -> seed + 1)
        .mapToObj(Samples::book)
        .filter(book -> !book.projects().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static Book withoutClasses(Book book) {
    Book without = book;
    for (Placed<Project> project : book.projects().allPlaced()) {
      Project plain = new Project(project.value().code(), project.value().name());
      without = without.apply(new ProjectEdit(project, new Placed<>(project.position(), plain)));
    }
    for (Placed<Unit> unit : book.units().allPlaced()) {
      without =
          without.apply(new UnitEdit(unit, new Placed<>(unit.position(), unit.value().from(null))));
    }
    return without;
  }

  /** Makes the file one of an earlier version. */
  private static void asBefore(Path file, int version, String... changes) throws Exception {
    String name = file.toString().replace(WorkspaceFile.SUFFIX, "");
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:file:" + name, "budgetbook", "");
        Statement statement = connection.createStatement()) {
      for (String change : changes) {
        statement.execute(change);
      }
      statement.execute("DELETE FROM schema_version WHERE version > " + version);
      statement.execute("SHUTDOWN");
    }
  }
}
