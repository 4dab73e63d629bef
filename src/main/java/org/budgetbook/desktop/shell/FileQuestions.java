package org.budgetbook.desktop.shell;

import java.io.File;
import java.util.Optional;
import org.budgetbook.book.Heading;

/** Asks the user for files. On the FX thread; empty when the user thinks better of it. */
interface FileQuestions {

  /** A ledger to read. */
  Optional<File> ledger();

  /** A workspace to open. */
  Optional<File> workspace();

  /** Where a budget's tables are to be written. */
  Optional<File> pdf(Heading heading);
}
