package org.budgetbook.launch;

import java.nio.file.Path;
import java.time.InstantSource;
import org.budgetbook.book.Book;
import org.budgetbook.book.UnitCode;
import org.budgetbook.csv.WholeFiles;
import org.budgetbook.desktop.shell.Incoming;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.merge.Part;
import org.budgetbook.session.LedgerIntake;
import org.budgetbook.session.PublishedIntake;
import org.budgetbook.session.UnitParts;
import org.budgetbook.session.WorkspaceSession;
import org.budgetbook.workbook.LedgerWorkbook;

/** What comes into budgets as files; how columns were named is remembered in the user's folder. */
public final class IncomingFiles implements Incoming {

  private static final String MEMORY = "mappings.properties";

  private final Resources resources;
  private final WholeFiles files = new WholeFiles();
  private final LedgerIntake ledgers;
  private final InstantSource clock;

  /**
   * Files for one user.
   *
   * @param folder of the user's workspace
   */
  public IncomingFiles(Resources resources, Path folder, InstantSource clock) {
    this.clock = clock;
    this.resources = resources;
    this.ledgers = new LedgerIntake(resources, files, folder.resolve(MEMORY));
  }

  @Override
  public LedgerIntake ledgers() {
    return ledgers;
  }

  @Override
  public PublishedIntake published() {
    return new PublishedIntake(resources, new Editions(resources));
  }

  @Override
  public UnitParts parts() {
    return new UnitParts(files);
  }

  @Override
  public void part(WorkspaceSession workspace, long budget, UnitCode unit, Path file) {
    String version = IncomingFiles.class.getPackage().getImplementationVersion();
    Part part = workspace.part(budget, unit, clock.instant(), version == null ? "" : version);
    parts().write(part, file);
  }

  @Override
  public void template(Edition edition, Book book, Path file) {
    LedgerWorkbook workbook = new LedgerWorkbook(resources);
    files.write(file, out -> workbook.write(edition, book.heading().year(), book, out));
  }
}
