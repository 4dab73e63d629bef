/** The command line: one class a command, each says what it did or, in one sentence, why not. */
@NullMarked
package org.budgetbook.cli;

import org.jspecify.annotations.NullMarked;
