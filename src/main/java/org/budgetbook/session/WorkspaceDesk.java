package org.budgetbook.session;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;
import org.budgetbook.store.Backup;
import org.budgetbook.store.DamagedWorkspaceException;
import org.budgetbook.store.Passwords;
import org.budgetbook.store.Recovery;
import org.budgetbook.store.Workspace;
import org.budgetbook.store.Workspaces;

/**
 * Where workspaces are created, opened and restored. All calls wait for the disk: not for the
 * screen's thread.
 */
public final class WorkspaceDesk {

  private final Passwords passwords = new Passwords();
  private final Workspaces workspaces;
  private final Recovery recovery;
  private final Editions editions;

  public WorkspaceDesk(Resources resources, Clock clock) {
    this.workspaces = new Workspaces(resources, clock, passwords);
    this.recovery = new Recovery(resources, clock, passwords);
    this.editions = new Editions(resources);
  }

  /**
   * Opens an existing workspace.
   *
   * @throws RefusedException with one sentence if it cannot be opened; nothing has changed
   */
  public Opening open(Path file) {
    return opening(file, () -> workspaces.open(file));
  }

  /**
   * Remembers the password that the user typed for a workspace, until the program ends. Whether it
   * is the right one shows when the workspace is opened.
   */
  public void unlock(Path file, String password) {
    passwords.put(file, password);
  }

  /** Whether opening it asks for a password that was not given yet. */
  public boolean isLocked(Path file) {
    return passwords.isMissing(file);
  }

  /** Whether a workspace has a password. */
  public boolean hasPassword(Path file) {
    return Passwords.isEncrypted(file);
  }

  /** What is written through it is encrypted as the workspace is, if it is. */
  OutputStream sealing(Path file, OutputStream out) throws IOException {
    return passwords.sealing(file, out);
  }

  /**
   * Sets, changes or removes (empty) the password of a workspace that is not open.
   *
   * @throws RefusedException with one sentence if it cannot be done; the workspace is as it was
   */
  public void changePassword(Path file, String password) {
    workspaces.changePassword(file, password);
  }

  /**
   * Opens a file that was open as a workspace before. Where it cannot be recognized any more it is
   * damaged, even without backups, and what is left of it is offered.
   *
   * @throws RefusedException with one sentence if it cannot be opened; nothing has changed
   */
  public Opening reopen(Path file) {
    return opening(file, () -> workspaces.reopen(file));
  }

  private Opening opening(Path file, Supplier<Workspace> workspace) {
    if (isLocked(file)) {
      return new Opening.Locked(file);
    }
    try {
      return new Opening.Opened(new WorkspaceSession(workspace.get(), editions));
    } catch (DamagedWorkspaceException damaged) {
      return offering(damaged);
    }
  }

  /**
   * Opens the user's own workspace, which may not be there yet: then an empty one is created. But
   * where backups tell that there was one before, they are offered instead: it must not seem to
   * have been empty.
   *
   * @throws RefusedException with one sentence if it can neither be opened nor created
   */
  public Opening openOrCreate(Path file) {
    if (Files.exists(file)) {
      return reopen(file);
    }
    try {
      return new Opening.Opened(create(file));
    } catch (DamagedWorkspaceException lost) {
      return offering(lost);
    }
  }

  private static Opening.Damaged offering(DamagedWorkspaceException damaged) {
    return new Opening.Damaged(
        damaged.sentence(),
        damaged.file(),
        damaged.keptAs(),
        damaged.backups().stream().map(WorkspaceDesk::card).toList());
  }

  /**
   * Creates an empty workspace and opens it. The name is completed by {@code .mv.db}.
   *
   * @throws RefusedException with one sentence if it cannot be created; nothing has changed
   */
  public WorkspaceSession create(Path file) {
    return new WorkspaceSession(workspaces.create(file), editions);
  }

  /**
   * Which budgets a backup holds; reads all of it.
   *
   * @throws RefusedException with one sentence if it cannot be read
   */
  public List<BudgetCard> inspect(Path file, BackupCard backup) {
    return recovery.inspect(file, stored(backup)).stream()
        .map(card -> WorkspaceSession.card(card, null))
        .toList();
  }

  /**
   * Puts a backup where a damaged workspace was; open it then.
   *
   * @throws RefusedException with one sentence if it cannot be read or written; nothing has changed
   */
  public void restore(Opening.Damaged damaged, BackupCard backup) {
    recovery.restore(damaged.file(), stored(backup));
  }

  /**
   * Makes a workspace of what can still be read of a damaged one, which is kept. The last resort,
   * when there is no backup.
   *
   * @throws RefusedException with one sentence if nothing usable is left; nothing has changed
   */
  public void salvage(Opening.Damaged damaged) {
    recovery.salvage(damaged.keptAs(), damaged.file());
  }

  /**
   * Begins an empty workspace where a damaged one was, which is kept.
   *
   * @throws RefusedException with one sentence if it cannot be created; nothing has changed
   */
  public Opening beginAnew(Opening.Damaged damaged) {
    return new Opening.Opened(create(damaged.file()));
  }

  /**
   * The backups of a workspace, the newest first; at once.
   *
   * @param file the workspace; open or not
   */
  public List<BackupCard> backups(Path file) {
    return recovery.backups(file).stream().map(WorkspaceDesk::card).toList();
  }

  /**
   * Makes a workspace of a backup, beside the one it was made of, which stays as it is. It has the
   * same password.
   *
   * @param present the workspace that the backup was made of
   * @param file where nothing may be
   * @throws RefusedException with one sentence if it cannot be read or written; nothing has changed
   */
  public void restoreAs(Path present, BackupCard backup, Path file) {
    passwords.copy(present, file);
    recovery.restore(file, stored(backup));
  }

  /**
   * Takes a workspace that does not open, or whose content is in doubt, aside and makes a new one
   * of all that can still be read of it.
   *
   * @param file that is not open
   * @return where the old one was kept
   * @throws RefusedException with one sentence if nothing usable is left; nothing has changed
   */
  public Path repair(Path file) {
    return recovery.repair(file);
  }

  private static BackupCard card(Backup backup) {
    return new BackupCard(
        backup.file(), backup.at(), backup.revision(), backup.file().toFile().length());
  }

  private static Backup stored(BackupCard backup) {
    return new Backup(backup.file(), backup.at(), backup.revision());
  }
}
