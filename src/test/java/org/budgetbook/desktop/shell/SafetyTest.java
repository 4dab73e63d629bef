package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.budgetbook.desktop.Fx;
import org.budgetbook.session.Opening;
import org.budgetbook.session.WholeWorkspace;
import org.budgetbook.session.WorkspaceSession;
import org.junit.jupiter.api.Test;

/** 安全与备份, from the first page to a workspace that asks for its password. */
class SafetyTest extends RealWindow {

  @Test
  void a_password_set_on_the_page_is_asked_for_when_the_workspace_is_opened_again() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    desktop.with(desktop.published());
    start(desktop);
    press("#safety");
    type("#password-first", "one");
    type("#password-again", "two");
    press("#safety-set");
    assertEquals(messages.text("safety.complaint.differ"), text("#complaint"));
    assertFalse(desktop.desk().hasPassword(desktop.userWorkspace()));
    type("#password-again", "one");
    press("#safety-set");
    Fx.await("it is said", () -> find(".notice-done") != null);
    assertTrue(desktop.desk().hasPassword(desktop.userWorkspace()));
  }

  @Test
  void what_is_in_a_backup_is_told_before_it_is_restored() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    desktop.with(desktop.published());
    start(desktop);
    press("#safety");
    press("#safety-inspect");
    Fx.await(
        "the budgets",
        () ->
            node("#safety-inspect").getParent().getParent().lookupAll(".start-more").stream()
                .anyMatch(label -> ((Label) label).getText().contains("吕梁")));
    assertFalse(Fx.call(() -> ((Button) node("#safety-restore")).isDisabled()));
  }

  @Test
  void everything_written_with_a_password_is_added_to_another_workspace_after_it_was_given()
      throws IOException {
    Path file = folder.resolve("all.zip");
    export(file, "abc12345");
    chosen = file.toFile();
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    start(desktop);
    press("#safety");
    press("#safety-import");
    type("#password", "wrong");
    press("#unlock");
    Fx.await("it is refused", () -> !((Label) node("#complaint")).getText().isEmpty());
    assertEquals(messages.text("session.export.password", file), text("#complaint"));
    type("#password", "abc12345");
    press("#unlock");
    Fx.await("its card", () -> find(".card-next") != null);
    assertEquals(messages.text("safety.done.import", 1, 0), text(".notice-done .label"));
  }

  /** What another computer's workspace with that password writes. */
  private void export(Path file, String password) throws IOException {
    TemporaryDesktop other = new TemporaryDesktop(Files.createDirectory(folder.resolve("other")));
    other.with(other.published());
    other.desk().changePassword(other.userWorkspace(), password);
    other.desk().unlock(other.userWorkspace(), password);
    Opening opening = other.desk().open(other.userWorkspace());
    try (WorkspaceSession workspace = ((Opening.Opened) opening).workspace()) {
      new WholeWorkspace().export(workspace, other.desk(), file);
    }
  }
}
