package org.budgetbook.cli;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * What stands in the log: when, who, what of ours failed, and where in the program. The messages of
 * exceptions and of other libraries are left out: they may quote names and figures of a budget, and
 * a log is sent by mail to whoever repairs the program.
 */
final class LogFormat extends Formatter {

  private static final String OURS = "org.budgetbook.";

  @Override
  public String format(LogRecord entry) {
    StringBuilder text = new StringBuilder();
    String logger = entry.getLoggerName() == null ? "" : entry.getLoggerName();
    text.append(LocalMoment.of(entry.getInstant()))
        .append(' ')
        .append(entry.getLevel().getName())
        .append(' ')
        .append(logger);
    if (logger.isEmpty() || logger.startsWith(OURS)) {
      text.append(": ").append(formatMessage(entry));
    }
    text.append('\n');
    Throwable thrown = entry.getThrown();
    if (thrown != null) {
      tell(text, "", thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }
    return text.toString();
  }

  private static void tell(
      StringBuilder text, String before, Throwable thrown, Set<Throwable> told) {
    if (!told.add(thrown)) {
      return;
    }
    text.append(before).append(thrown.getClass().getName());
    text.append('\n');
    for (StackTraceElement frame : thrown.getStackTrace()) {
      text.append("\tat ").append(frame).append('\n');
    }
    for (Throwable suppressed : thrown.getSuppressed()) {
      tell(text, "suppressed: ", suppressed, told);
    }
    Throwable cause = thrown.getCause();
    if (cause != null) {
      tell(text, "caused by: ", cause, told);
    }
  }
}
