package org.budgetbook.session;

import java.nio.file.Path;
import java.time.Clock;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;
import org.budgetbook.store.DamagedWorkspaceException;
import org.budgetbook.store.Workspaces;

/**
 * Where workspaces are created, opened and restored. All calls wait for the disk: not for the
 * screen's thread.
 */
public final class WorkspaceDesk {

  private final Workspaces workspaces;
  private final Editions editions;

  public WorkspaceDesk(Resources resources, Clock clock) {
    this.workspaces = new Workspaces(resources, clock);
    this.editions = new Editions(resources);
  }

  /**
   * Opens an existing workspace.
   *
   * @throws RefusedException with one sentence if it cannot be opened; nothing has changed
   */
  public Opening open(Path file) {
    try {
      return new Opening.Opened(new WorkspaceSession(workspaces.open(file), editions));
    } catch (DamagedWorkspaceException damaged) {
      return new Opening.Damaged(
          damaged.sentence(),
          damaged.file(),
          damaged.keptAs(),
          damaged.backups().stream()
              .map(backup -> new BackupCard(backup.file(), backup.at()))
              .toList());
    }
  }

  /**
   * Creates an empty workspace and opens it. The name is completed by {@code .mv.db}.
   *
   * @throws RefusedException with one sentence if it cannot be created; nothing has changed
   */
  public WorkspaceSession create(Path file) {
    return new WorkspaceSession(workspaces.create(file), editions);
  }
}
