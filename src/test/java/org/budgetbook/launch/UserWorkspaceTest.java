package org.budgetbook.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserWorkspaceTest {

  @TempDir private Path home;

  private UserWorkspace workspace() {
    Path folder = UserWorkspace.folder(Map.of(), home);
    return new UserWorkspace(Resources.ofProgram(), folder, Clock.systemUTC());
  }

  @Test
  void the_first_start_brings_the_sample_and_the_second_finds_it_again() {
    List<TableFigures> first;
    try (UserWorkspace workspace = workspace()) {
      first = workspace.open();
    }
    assertEquals(13, first.size());
    assertTrue(first.stream().noneMatch(TableFigures::empty), "every table has data");
    try (UserWorkspace workspace = workspace()) {
      assertEquals(rows(first), rows(workspace.open()));
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

  private static List<?> rows(List<TableFigures> tables) {
    return tables.stream().map(TableFigures::rows).toList();
  }
}
