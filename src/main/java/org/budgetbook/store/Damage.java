package org.budgetbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/** What happens to a workspace file that turns out broken: it is moved aside, never deleted. */
record Damage(WorkspaceFile file, Clock clock) {

  private static final DateTimeFormatter FILE_TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter SCREEN_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** The file cannot be read. It must be closed. */
  RuntimeException found(Exception cause) {
    return movedAside("store.damaged", cause);
  }

  /** The file opens, but holds less than was once saved and backed up. */
  RuntimeException lostSaves() {
    return movedAside("store.lost-saves", new IOException("older than its backups"));
  }

  private RuntimeException movedAside(String key, Exception cause) {
    Path keptAs = free();
    try {
      Files.move(file.path(), keptAs);
    } catch (IOException e) {
      e.addSuppressed(cause);
      return new RefusedException(Message.of("store.damaged.stuck", file.path()), e);
    }
    List<Backup> backups = new Backups(file, clock, Password.NONE).list();
    Message sentence =
        backups.isEmpty()
            ? Message.of("store.damaged.no-backup", file.path(), keptAs)
            : Message.of(
                key,
                file.path(),
                keptAs,
                SCREEN_TIME.format(backups.getFirst().at().atZone(ZoneId.systemDefault())));
    return new DamagedWorkspaceException(sentence, file.path(), keptAs, backups, cause);
  }

  /** A name beside the file, for what is kept of it. */
  Path free() {
    String addition = ".damaged-" + FILE_TIME.format(clock.instant());
    Path path = file.beside(addition).path();
    for (int i = 2; Files.exists(path); i++) {
      path = file.beside(addition + "-" + i).path();
    }
    return path;
  }
}
