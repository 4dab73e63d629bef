package org.budgetbook.session;

import java.nio.file.Path;
import java.time.Instant;

/** A backup that a damaged workspace can be restored from, and when it was made. */
public record BackupCard(Path file, Instant at) {}
