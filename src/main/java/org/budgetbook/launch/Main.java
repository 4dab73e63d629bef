package org.budgetbook.launch;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Starts the program: the desktop without arguments, else the named command. */
@Command(name = "budgetbook", mixinStandardHelpOptions = true, version = "budgetbook 0.1.0")
public final class Main {

  private Main() {}

  /** Runs the command line and leaves with its exit code. */
  public static void main(String[] args) {
    CommandLine commandLine = new CommandLine(new Main());
    if (args.length == 0) {
      commandLine.usage(System.err);
      System.exit(2);
    }
    System.exit(commandLine.execute(args));
  }
}
