package org.budgetbook.desktop.shell;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.budgetbook.desktop.handin.ExchangedFile;
import org.budgetbook.desktop.preview.ExportFormat;

/** Asks the user for files. On the FX thread; empty when the user thinks better of it. */
interface FileQuestions {

  /** A ledger or a book json to read. */
  Optional<File> ledger();

  /** A sheet with lines to import into an open budget. */
  Optional<File> sheet();

  /**
   * Where a template is to be written.
   *
   * @param name the file's name that is proposed
   */
  Optional<File> template(String name);

  /** A file that holds published tables. */
  Optional<File> publishedFile();

  /** A folder that holds published tables, one file for each. */
  Optional<File> publishedFolder();

  /** Units' parts to merge; none when the user thinks better of it. */
  List<File> parts();

  /**
   * Where a unit's part is to be written.
   *
   * @param name the file's name that is proposed
   */
  Optional<File> part(String name);

  /** A workspace to open. */
  Optional<File> workspace();

  /**
   * Where everything of the workspace is to be written.
   *
   * @param name the file's name that is proposed
   */
  Optional<File> everything(String name);

  /** A file with everything of another workspace. */
  Optional<File> everything();

  /**
   * A package, a key or a receipt.
   *
   * @param name the file's name that is proposed; empty for a file to read
   */
  Optional<File> exchanged(ExchangedFile kind, String name);

  /** Packages to sum up; empty when the user thinks better of it. */
  List<File> packages();

  /** The folder into which the summary is written. */
  Optional<File> summaryFolder();

  /**
   * Where a budget is to be written.
   *
   * @param name the file's name that is proposed
   */
  Optional<File> export(ExportFormat format, String name);
}
