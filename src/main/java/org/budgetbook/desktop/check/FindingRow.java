package org.budgetbook.desktop.check;

import java.util.Optional;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.note.CheckNote;

/** One row of the list of findings. */
sealed interface FindingRow {

  /**
   * A part of the budget in which something was found.
   *
   * @param part its id; empty for the budget as a whole
   */
  record Heading(String part, String title, int count) implements FindingRow {}

  /** A finding under its heading. */
  record Found(Finding finding, Optional<CheckNote> note) implements FindingRow {}

  /** A note whose finding is gone. */
  record Left(CheckNote note) implements FindingRow {}
}
