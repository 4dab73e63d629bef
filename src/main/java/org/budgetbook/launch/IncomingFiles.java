package org.budgetbook.launch;

import java.nio.file.Path;
import org.budgetbook.book.Book;
import org.budgetbook.csv.WholeFiles;
import org.budgetbook.desktop.shell.Incoming;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Resources;
import org.budgetbook.session.LedgerIntake;
import org.budgetbook.workbook.LedgerWorkbook;

/** What comes into budgets as files; how columns were named is remembered in the user's folder. */
public final class IncomingFiles implements Incoming {

  private static final String MEMORY = "mappings.properties";

  private final Resources resources;
  private final WholeFiles files = new WholeFiles();
  private final LedgerIntake ledgers;

  public IncomingFiles(Resources resources, Path folder) {
    this.resources = resources;
    this.ledgers = new LedgerIntake(resources, files, folder.resolve(MEMORY));
  }

  @Override
  public LedgerIntake ledgers() {
    return ledgers;
  }

  @Override
  public void template(Edition edition, Book book, Path file) {
    LedgerWorkbook workbook = new LedgerWorkbook(resources);
    files.write(file, out -> workbook.write(edition, book.heading().year(), book, out));
  }
}
