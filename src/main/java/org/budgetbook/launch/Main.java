package org.budgetbook.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.budgetbook.cli.Budgetbook;
import org.budgetbook.cli.Console;
import org.budgetbook.cli.ErrorLog;
import org.budgetbook.cli.ReportPrinting;
import org.budgetbook.cli.Services;
import org.budgetbook.csv.WholeFiles;
import org.budgetbook.desktop.shell.DesktopLauncher;
import org.budgetbook.desktop.shell.Preferences;
import org.budgetbook.desktop.shell.WindowBench;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;

/** Starts the program: the desktop without arguments, else the named command. */
public final class Main {

  private Main() {}

  /** Puts the rooms together, runs what the words ask for and leaves with its exit code. */
  public static void main(String[] args) {
    Path home = Path.of(System.getProperty("user.home"));
    ErrorLog log = new ErrorLog(home.resolve(".budgetbook").resolve("logs"));
    logOnlyTo(log);
    Path folder = UserWorkspace.folder(System.getenv(), home);
    boolean terminal =
        Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false);
    Console console =
        new Console(
            stream(FileDescriptor.out, System.out, terminal),
            stream(FileDescriptor.err, System.err, terminal),
            new Messages(Resources.ofProgram()),
            terminal);
    Resources resources = UserWorkspace.resources(folder, console::warn);
    // Lambdas, so that a command that neither prints nor shows loads no fonts and no toolkit.
    Services services =
        Services.of(
            resources,
            UserWorkspace.file(System.getenv(), home),
            new WholeFiles(),
            new ReportPrinting(resources),
            new WindowBench(
                resources,
                console.messages(),
                measured -> new UserWorkspace(resources, measured, Clock.systemUTC()),
                StartProbe.class),
            console);
    List<String> words = List.of(args);
    Optional<Path> named = UserWorkspace.packageIn(words);
    Consumer<Resources> desktop =
        found ->
            new DesktopLauncher(
                    new UserWorkspace(found, folder, Clock.systemUTC(), named),
                    new Preferences(UserWorkspace.preferences(System.getenv(), home)),
                    found,
                    console.messages())
                .run();
    int exit = new Budgetbook(services, log, desktop).run(named.isPresent() ? List.of() : words);
    console.out().flush();
    console.err().flush();
    System.exit(exit);
  }

  /** Libraries log into our file: nobody reads their lines on the screen. */
  private static void logOnlyTo(ErrorLog log) {
    Logger root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    root.addHandler(log);
  }

  /** UTF-8 whatever the locale says, except on a Windows console, which has a code page. */
  private static PrintStream stream(FileDescriptor target, PrintStream usual, boolean terminal) {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    return windows && terminal
        ? usual
        : new PrintStream(new FileOutputStream(target), true, StandardCharsets.UTF_8);
  }
}
