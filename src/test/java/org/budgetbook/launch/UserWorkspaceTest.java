package org.budgetbook.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Resources;
import org.budgetbook.session.BudgetCard;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Opening;
import org.budgetbook.session.WorkspaceSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserWorkspaceTest {

  @TempDir private Path home;

  private UserWorkspace workspace() {
    Path folder = UserWorkspace.folder(Map.of(), home);
    return new UserWorkspace(Resources.ofProgram(), folder, Clock.systemUTC());
  }

  @Test
  void the_first_start_makes_an_empty_workspace_and_the_second_finds_what_was_put_in() {
    UserWorkspace services = workspace();
    Heading heading = new Heading("lvliang-2025", 2025, new Department("Office"));
    try (WorkspaceSession first = opened(services)) {
      assertEquals(List.of(), first.budgets());
      first.create(Book.empty(heading)).close();
    }
    try (WorkspaceSession second = opened(services)) {
      assertEquals(List.of(heading), second.budgets().stream().map(BudgetCard::heading).toList());
    }
  }

  private static WorkspaceSession opened(UserWorkspace services) {
    return switch (services.reopen(services.userWorkspace())) {
      case Opening.Opened opened -> opened.workspace();
      case Opening.Damaged damaged -> throw new AssertionError(damaged);
      case Opening.Locked locked -> throw new AssertionError(locked);
    };
  }

  @Test
  void the_sample_has_data_in_every_table() {
    UserWorkspace services = workspace();
    try (WorkspaceSession session = opened(services);
        BudgetSession sample = session.create(services.sample())) {
      assertTrue(sample.tables().stream().noneMatch(TableFigures::empty));
    }
  }

  @Test
  void it_lies_where_the_environment_says_else_in_the_documents_else_at_home() throws Exception {
    assertEquals(
        Path.of("elsewhere"), UserWorkspace.folder(Map.of("BUDGETBOOK_HOME", "elsewhere"), home));
    assertEquals(home.resolve("budgetbook"), UserWorkspace.folder(Map.of(), home));
    Files.createDirectory(home.resolve("Documents"));
    assertEquals(
        home.resolve("Documents").resolve("budgetbook"), UserWorkspace.folder(Map.of(), home));
  }
}
