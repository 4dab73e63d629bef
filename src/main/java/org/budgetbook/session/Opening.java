package org.budgetbook.session;

import java.nio.file.Path;
import java.util.List;
import org.budgetbook.message.Message;

/** What came of opening a workspace that could be read at all. */
public sealed interface Opening {

  /** It is open. */
  record Opened(WorkspaceSession workspace) implements Opening {}

  /**
   * It is damaged. Nothing was deleted.
   *
   * @param sentence what happened and what can be done
   * @param file where the workspace was and a restored one belongs
   * @param keptAs where the damaged file is now
   * @param backups the newest first; may be empty
   */
  record Damaged(Message sentence, Path file, Path keptAs, List<BackupCard> backups)
      implements Opening {}

  /**
   * It has a password, which was not given yet: {@link WorkspaceDesk#unlock} it, then open again.
   */
  record Locked(Path file) implements Opening {}
}
