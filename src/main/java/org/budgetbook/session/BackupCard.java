package org.budgetbook.session;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup that a workspace can be restored from.
 *
 * @param at when it was made
 * @param revision how many saved changes of the workspace it holds
 * @param bytes the length of its file; 0 if it is gone
 */
public record BackupCard(Path file, Instant at, long revision, long bytes) {

  /** Whether a password protects it. */
  public boolean isEncrypted() {
    return file.toString().endsWith(".aes");
  }
}
