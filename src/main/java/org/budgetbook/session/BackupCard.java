package org.budgetbook.session;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup that a damaged workspace can be restored from.
 *
 * @param at when it was made
 * @param revision how many saved changes of the workspace it holds
 */
public record BackupCard(Path file, Instant at, long revision) {}
