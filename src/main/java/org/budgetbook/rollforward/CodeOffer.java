package org.budgetbook.rollforward;

import java.util.List;
import org.budgetbook.catalog.CatalogEntry;
import org.budgetbook.catalog.ClassificationCode;

/**
 * A code of last year's ledger that the new catalogue calls otherwise or has no more.
 *
 * @param lastName as the last catalogue names it
 * @param facts how many facts of last year's own money use it
 */
public record CodeOffer(ClassificationCode code, String lastName, int facts, Change change) {

  /** What became of the code. */
  public sealed interface Change {

    /** The code stays; its name follows by itself. */
    record Renamed(String nextName) implements Change {}

    /**
     * The code is gone: its lines come only under a successor that the user chooses.
     *
     * @param candidates codes of the new catalogue that may have taken its place, the likeliest
     *     first
     */
    record Retired(List<CatalogEntry> candidates) implements Change {
      public Retired {
        candidates = List.copyOf(candidates);
      }
    }
  }
}
