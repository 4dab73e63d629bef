package org.budgetbook.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.desktop.control.EditionChoice;
import org.budgetbook.desktop.manual.ManualOutput;
import org.budgetbook.desktop.preview.BookOutput;
import org.budgetbook.session.BackupCard;
import org.budgetbook.session.Opening;
import org.budgetbook.session.PackageDesk;
import org.budgetbook.session.WorkspaceDesk;

/**
 * What the window asks of the rooms behind it. Slow: called on one thread beside the FX thread.
 * What cannot be done is a {@link org.budgetbook.message.RefusedException} of one sentence.
 */
public interface DesktopServices {

  /** The workspace of the person at this computer. */
  Path userWorkspace();

  /** The package that the system asked to open when it started the program (双击打开). */
  Optional<Path> named();

  /** Opens a workspace that the user chose. */
  Opening open(Path workspace);

  /**
   * Opens the workspace that was open last, or the user's own: creates that, empty, if it does not
   * exist yet.
   */
  Opening reopen(Path workspace);

  /** Passwords, backups and everything else about workspaces as a whole. */
  WorkspaceDesk desk();

  /** Puts a backup where a damaged workspace was and opens it. */
  Opening restore(Opening.Damaged damaged, BackupCard backup);

  /** Makes a workspace of what can still be read of a damaged one and opens it. */
  Opening salvage(Opening.Damaged damaged);

  /** Begins an empty workspace where a damaged one was. */
  Opening beginAnew(Opening.Damaged damaged);

  /** All editions, the newest first. */
  List<EditionChoice> editions();

  /** A made-up department with data in every table. */
  Book sample();

  /** Reads a book json (预算文件). */
  Book book(Path file);

  /** Files that come into budgets. At once; any thread may use it. */
  Incoming incoming();

  /** Packages: made, verified, taken in. */
  PackageDesk packages();

  /** Pages, printers and files of the finished book. At once; any thread may use it. */
  BookOutput output();

  /** The manual on paper. At once; any thread may use it. */
  ManualOutput manual();
}
