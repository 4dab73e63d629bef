package org.budgetbook.launch;

import java.nio.file.Path;
import java.time.Clock;
import org.budgetbook.desktop.shell.DesktopLauncher;
import org.budgetbook.desktop.shell.Preferences;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;

/** The desktop put together as {@link Main} does, for a user whose home is a test's folder. */
public final class DesktopAtHome {

  private DesktopAtHome() {}

  /** What shows the window; the workspace and the preferences are files of {@code home}. */
  public static DesktopLauncher of(Path home) {
    Path workspace = home.resolve("budgetbook");
    Resources resources =
        UserWorkspace.resources(
            workspace,
            refused -> {
              throw new AssertionError(refused.toString());
            });
    return new DesktopLauncher(
        new UserWorkspace(resources, workspace, Clock.systemUTC()),
        new Preferences(home.resolve("window.properties")),
        resources,
        new Messages(resources));
  }
}
