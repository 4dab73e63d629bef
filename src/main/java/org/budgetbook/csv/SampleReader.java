package org.budgetbook.csv;

import org.budgetbook.book.Book;
import org.budgetbook.library.Resources;
import org.budgetbook.library.SampleDescription;
import org.budgetbook.library.TextFile;

/**
 * Reads a sample department: {@code samples/<id>/ledger.csv} and what a ledger cannot say beside
 * it. Keeps no state; any thread may use it.
 */
public final class SampleReader {

  private final Resources resources;
  private final LedgerReader ledgers;

  public SampleReader(Resources resources, LedgerReader ledgers) {
    this.resources = resources;
    this.ledgers = ledgers;
  }

  /**
   * The whole book of a sample.
   *
   * @param id the sample's folder, for example {@code sample-2025}
   * @throws org.budgetbook.message.RefusedException if a file of it is not as it should be
   */
  public Book read(String id) {
    SampleDescription description = SampleDescription.read(resources, id);
    TextFile ledger = TextFile.of(resources, "samples/" + id + "/ledger.csv");
    return description.complete(ledgers.read(ledger, description.heading(), null));
  }
}
