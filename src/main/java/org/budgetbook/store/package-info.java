/**
 * The workspace file: books and their journals in one H2 database, with backups and recovery.
 *
 * <p>Invariant: a save has returned only after one transaction, holding what an action changed and
 * its journal row, was forced to the disk.
 */
@NullMarked
package org.budgetbook.store;

import org.jspecify.annotations.NullMarked;
