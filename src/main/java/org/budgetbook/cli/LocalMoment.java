package org.budgetbook.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as the clock on the user's wall shows it. */
final class LocalMoment {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private LocalMoment() {}

  static String of(Instant moment) {
    return TIME.format(moment.atZone(ZoneId.systemDefault()));
  }
}
