package org.budgetbook.desktop.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.desktop.shell.Shots.Opened;
import org.budgetbook.desktop.shell.Shots.Size;
import org.budgetbook.message.Progress;
import org.budgetbook.session.BudgetSession;

/** Pictures of the screens for what goes out: handing in, frozen, reopened; a package received. */
final class GoingShots {

  private final Shots shots;

  GoingShots(Shots shots) {
    this.shots = shots;
  }

  void all(Size size, Theme theme) throws IOException {
    Path folder = Files.createTempDirectory("shots");
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    Preferences preferences = desktop.preferences();
    preferences.set("budget", desktop.with(desktop.sample()));
    preferences.set("page", HandInPlaces.PART);
    Opened opened = shots.open(desktop, preferences, theme);
    Fx.await("checked", () -> isEnabled(opened, "#handin-make"));
    shots.write("going-before", opened.stage(), size, theme);
    press(opened, "#sign-key");
    press(opened, "#key-new");
    shots.write("going-key", opened.stage(), size, theme);
    BudgetSession session = opened.budget().session();
    Path first = folder.resolve("first.budgetpkg");
    hand(desktop, session, first);
    Fx.await("frozen", () -> opened.lookup("#handin-reopen") != null);
    shots.write("going-closed", opened.stage(), size, theme);
    session.filings().reopen().toCompletableFuture().join();
    TemporaryDesktop.addTenThousandYuan(session);
    Fx.await("open again", () -> isEnabled(opened, "#handin-compare-1-0"));
    press(opened, "#handin-compare-1-0");
    Fx.await("differences", () -> opened.lookup(".handin-differences") != null);
    shots.write("going-reopened", opened.stage(), size, theme);
    opened.close();
    receive(first, size, theme);
  }

  private static void hand(TemporaryDesktop desktop, BudgetSession session, Path file) {
    desktop.packages().file(session, file, null, Progress.SILENT).toCompletableFuture().join();
  }

  private void receive(Path file, Size size, Theme theme) throws IOException {
    TemporaryDesktop bureau = new TemporaryDesktop(Files.createTempDirectory("shots"));
    Opened opened = shots.open(bureau, bureau.preferences(), theme);
    Fx.await("first run", () -> opened.lookup("#start-receive") != null);
    shots.write("going-start", opened.stage(), size, theme);
    Fx.run(() -> opened.window().flow().packages().receive(file));
    Fx.await("verified", () -> opened.lookup("#receive") != null);
    shots.write("going-receive", opened.stage(), size, theme);
    opened.close();
  }

  private static boolean isEnabled(Opened opened, String button) {
    return opened.lookup(button) instanceof ButtonBase found && !found.isDisabled();
  }

  private static void press(Opened opened, String button) {
    Fx.run(() -> opened.find(button, ButtonBase.class).fire());
  }
}
