package org.budgetbook.cli;

import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;

/** One line that is written over: what is being done, and how much of the whole is behind us. */
final class TerminalProgress implements Progress {

  static final String WIPE = "\r\u001B[K";

  private final Console console;

  TerminalProgress(Console console) {
    this.console = console;
  }

  @Override
  public void at(Message step, int done, int total) {
    console.err().print(WIPE);
    if (done < total) {
      int percent = (int) (100L * done / Math.max(1, total));
      console.err().print(console.messages().text("cli.progress", step, percent));
    }
    console.err().flush();
  }

  /** A command is cancelled by ending it; what it writes is whole or absent. */
  @Override
  public boolean cancelled() {
    return false;
  }
}
