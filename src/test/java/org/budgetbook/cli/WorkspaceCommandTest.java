package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceCommandTest {

  private static final String BOOK = "resources/samples/sample-2025/book.json";

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    assertEquals(0, run("import", "book", BOOK, "--workspace", folder.toString()).exit());
  }

  private CommandRun run(String... words) {
    return CommandRun.of(folder, words);
  }

  /** A workspace command on our workspace. */
  private CommandRun on(String command, String... more) {
    List<String> words =
        new ArrayList<>(List.of("workspace", command, "--workspace", folder.toString()));
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String listed(String... more) {
    CommandRun listed = on("list", more);
    assertEquals(0, listed.exit(), listed.err());
    return listed.out();
  }

  @Test
  void everything_goes_in_one_file_to_another_workspace() {
    String out = folder.resolve("all.zip").toString();
    assertEquals(0, on("export", "--out", out).exit());
    String other = folder.resolve("other").toString();
    CommandRun in = run("workspace", "import", out, "--workspace", other);
    assertEquals(0, in.exit(), in.err());
    assertEquals(listed(), run("workspace", "list", "--workspace", other).out());
    assertTrue(run("workspace", "import", out, "--workspace", other).out().contains("0"));
    assertEquals(1, run("workspace", "list", "--workspace", other).out().lines().count());
  }

  @Test
  void with_a_password_every_command_asks_for_it_and_the_export_is_sealed_by_it()
      throws IOException {
    String before = listed();
    String right = file("right.txt", "\uFEFF秘密 1\r\n");
    String wrong = file("wrong.txt", "other\n");
    assertEquals(0, on("password", "--new-password-file", right).exit());
    CommandRun none = on("list");
    assertEquals(2, none.exit());
    assertEquals(1, none.err().lines().count(), none.err());
    assertEquals(2, on("list", "--workspace-password-file", wrong).exit());
    assertEquals(before, listed("--workspace-password-file", right));
    String out = folder.resolve("all.zip").toString();
    assertEquals(0, on("export", "--out", out, "--workspace-password-file", right).exit());
    byte[] sealed = Files.readAllBytes(Path.of(out));
    assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("books/"));
    String other = folder.resolve("other").toString();
    assertEquals(
        2,
        run("workspace", "import", out, "--workspace", other, "--workspace-password-file", wrong)
            .exit());
    assertFalse(Files.exists(Path.of(other + ".mv.db")));
    assertEquals(0, on("password", "--remove", "--workspace-password-file", right).exit());
    assertEquals(before, listed());
  }

  @Test
  void a_backup_becomes_a_new_workspace_and_never_replaces_one() {
    assertEquals(0, on("backup").exit());
    String out = folder.resolve("restored").toString();
    assertEquals(0, on("restore", "--out", out).exit());
    assertEquals(listed(), run("workspace", "list", "--workspace", out).out());
    CommandRun again = on("restore", "--out", out);
    assertEquals(2, again.exit());
    assertEquals(1, again.err().lines().count(), again.err());
  }

  @Test
  void a_repaired_workspace_holds_what_could_be_read_and_the_old_file_is_kept() throws IOException {
    String before = listed();
    CommandRun repaired = on("repair");
    assertEquals(0, repaired.exit(), repaired.err());
    assertEquals(before, listed());
    try (var files = Files.list(folder)) {
      assertEquals(
          1, files.filter(each -> each.getFileName().toString().contains(".damaged-")).count());
    }
  }

  @Test
  void an_export_that_was_cut_or_is_something_else_is_refused_and_no_workspace_is_made()
      throws IOException {
    String out = folder.resolve("all.zip").toString();
    assertEquals(0, on("export", "--out", out).exit());
    byte[] whole = Files.readAllBytes(Path.of(out));
    Files.write(Path.of(out), java.util.Arrays.copyOf(whole, whole.length / 3));
    String coffee = file("coffee.zip", "coffee");
    for (String each : List.of(out, coffee, folder.resolve("missing.zip").toString())) {
      String other = folder.resolve("none").toString();
      CommandRun refused = run("workspace", "import", each, "--workspace", other);
      assertEquals(2, refused.exit(), refused.out());
      assertEquals(1, refused.err().lines().count(), refused.err());
      assertFalse(Files.exists(Path.of(other + ".mv.db")));
    }
  }
}
