package org.budgetbook.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup: the whole workspace as gzipped SQL.
 *
 * @param revision how many saved changes of the workspace it holds
 */
public record Backup(Path file, Instant at, long revision) {}
