package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.budgetbook.desktop.Fx;
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
}
