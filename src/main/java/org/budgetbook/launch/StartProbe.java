package org.budgetbook.launch;

import java.nio.file.Path;
import java.time.Clock;
import org.budgetbook.desktop.shell.DesktopLauncher;
import org.budgetbook.desktop.shell.Preferences;
import org.budgetbook.desktop.shell.WindowBench;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;

/** The program as {@link Main} starts it, up to its first table: {@code bench} times it. */
final class StartProbe {

  private StartProbe() {}

  /** Over the workspace and the preferences in a folder. */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    Resources resources = Resources.ofProgram();
    new DesktopLauncher(
            new UserWorkspace(resources, folder, Clock.systemUTC()),
            new Preferences(WindowBench.preferences(folder)),
            resources,
            new Messages(resources))
        .runToFirstTable(() -> System.out.println(WindowBench.READY));
    System.exit(0);
  }
}
