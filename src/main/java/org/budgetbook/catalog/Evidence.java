package org.budgetbook.catalog;

/** How sure a catalogue row is; shown beside it, never hidden. */
public enum Evidence {
  /** Stands in one of the two published samples. */
  SEED,
  /** Seen in a published budget. */
  SOURCE,
  /** Compiled without a document in hand. */
  MEMORY,
  /** Loaded by the user from the finance bureau's own list: authoritative. */
  BUREAU,
  /** Added by the user on the spot. */
  USER
}
