package org.budgetbook.cli;

import java.util.List;
import org.budgetbook.session.BackupCard;

/** Backups as lines: when, how large, which file. */
final class BackupLines {

  private BackupLines() {}

  static List<String> of(List<BackupCard> backups) {
    return backups.stream()
        .map(backup -> LocalMoment.of(backup.at()) + "\t" + backup.bytes() + "\t" + backup.file())
        .toList();
  }
}
