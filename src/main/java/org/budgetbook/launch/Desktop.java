package org.budgetbook.launch;

import java.util.Locale;
import org.budgetbook.cli.Console;
import org.budgetbook.cli.ErrorLog;
import org.budgetbook.cli.ExitCode;
import org.budgetbook.message.Message;

/** Opens the desktop where there is a display, else says so. */
final class Desktop {

  private Desktop() {}

  static int open(Console console, ErrorLog log) {
    if (!hasDisplay()) {
      console.warn(Message.of("cli.no-display"));
      return ExitCode.REFUSED;
    }
    try {
      start();
      return ExitCode.DONE;
    } catch (UnsupportedOperationException e) {
      // JavaFX: a display is named, but it cannot be reached.
      log.unexpected(e);
      console.warn(Message.of("cli.no-display"));
      return ExitCode.REFUSED;
    } catch (RuntimeException e) {
      log.unexpected(e);
      console.warn(
          Message.of(log.isWritten() ? "cli.unexpected" : "cli.unexpected.no-log", log.file()));
      return ExitCode.BROKEN;
    }
  }

  private static void start() {
    throw new UnsupportedOperationException("the desktop is not there yet");
  }

  /** Only X11 and Wayland can be missing; Windows and macOS always have a screen. */
  private static boolean hasDisplay() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    boolean mayLackOne = !system.startsWith("windows") && !system.startsWith("mac");
    return !mayLackOne
        || !System.getenv().getOrDefault("DISPLAY", "").isEmpty()
        || "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
  }
}
