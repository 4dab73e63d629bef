package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogFormatTest {

  private static String told(String logger, String message, Throwable thrown) {
    LogRecord entry = new LogRecord(Level.SEVERE, message);
    entry.setInstant(Instant.EPOCH);
    entry.setLoggerName(logger);
    entry.setThrown(thrown);
    return new LogFormat().format(entry).substring("1970-01-01 00:00:00 ".length());
  }

  private static <T extends Throwable> T at(T thrown) {
    thrown.setStackTrace(new StackTraceElement[] {new StackTraceElement("A", "b", "A.java", 7)});
    return thrown;
  }

  @Test
  void exceptions_are_told_by_kind_and_place_without_what_they_quote() {
    IOException beneath = at(new IOException("INSERT … '基本工资', 1234.56"));
    IllegalStateException thrown = at(new IllegalStateException("栖云市文化和旅游局", beneath));
    thrown.addSuppressed(at(new IllegalArgumentException("88.00")));
    assertEquals(
        """
        SEVERE org.budgetbook.session.Failures: session.unexpected
        java.lang.IllegalStateException
        \tat A.b(A.java:7)
        suppressed: java.lang.IllegalArgumentException
        \tat A.b(A.java:7)
        caused by: java.io.IOException
        \tat A.b(A.java:7)
        """,
        told("org.budgetbook.session.Failures", "session.unexpected", thrown));
  }

  @Test
  void of_other_libraries_only_the_name_is_kept() {
    assertEquals(
        "SEVERE h2database\n",
        told("h2database", "row 基本工资 1234.56", at(new Exception())).lines().findFirst().orElse("")
            + "\n");
  }
}
