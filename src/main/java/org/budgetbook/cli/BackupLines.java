package org.budgetbook.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.budgetbook.session.BackupCard;

/** Backups as lines: when, how large, which file. */
final class BackupLines {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private BackupLines() {}

  static List<String> of(List<BackupCard> backups) {
    return backups.stream()
        .map(backup ->
            TIME.format(backup.at().atZone(ZoneId.systemDefault()))
                + "\t"
                + backup.bytes()
                + "\t"
                + backup.file())
        .toList();
  }
}
