package org.budgetbook.cli;

import java.io.PrintStream;
import org.budgetbook.library.Messages;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;

/**
 * Where commands speak: results to {@code out}, complaints and progress to {@code err}.
 *
 * @param showsProgress whether a person watches {@code err}; progress is silent otherwise
 */
public record Console(PrintStream out, PrintStream err, Messages messages, boolean showsProgress) {

  void say(String key, Object... arguments) {
    out.println(messages.text(key, arguments));
  }

  void say(Message message) {
    out.println(messages.text(message));
  }

  /** One sentence to {@code err}, over the progress line if there is one. */
  public void warn(Message message) {
    err.println((showsProgress ? TerminalProgress.WIPE : "") + messages.text(message));
  }

  /** Progress on one line of the terminal, wiped away when the work is done. */
  Progress progress() {
    return showsProgress ? new TerminalProgress(this) : Progress.SILENT;
  }
}
