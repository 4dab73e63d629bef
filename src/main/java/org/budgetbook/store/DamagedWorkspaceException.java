package org.budgetbook.store;

import java.nio.file.Path;
import java.util.List;
import org.budgetbook.message.Message;

/**
 * A workspace file is damaged. It was moved aside, never deleted; {@link Recovery} can put a backup
 * in its place.
 */
public final class DamagedWorkspaceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Message sentence;
  private final transient Path file;
  private final transient Path keptAs;
  private final transient List<Backup> backups;

  DamagedWorkspaceException(
      Message sentence, Path file, Path keptAs, List<Backup> backups, Throwable cause) {
    super(sentence.key() + sentence.arguments(), cause);
    this.sentence = sentence;
    this.file = file;
    this.keptAs = keptAs;
    this.backups = List.copyOf(backups);
  }

  public Message sentence() {
    return sentence;
  }

  /** Where the workspace was and a restored one belongs; nothing is there now. */
  public Path file() {
    return file;
  }

  /** The damaged file under its new name. */
  public Path keptAs() {
    return keptAs;
  }

  /** Its backups, the newest first. */
  public List<Backup> backups() {
    return backups;
  }
}
