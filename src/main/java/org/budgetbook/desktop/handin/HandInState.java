package org.budgetbook.desktop.handin;

import java.util.List;
import org.budgetbook.session.Filing;

/**
 * How far handing a budget in has come.
 *
 * @param versions that were handed in, the oldest first
 * @param received whether the budget came from another office: it is only looked at here
 * @param openTexts how many texts have still to be written
 */
public record HandInState(List<Filing> versions, boolean received, int openTexts) {

  public HandInState {
    versions = List.copyOf(versions);
  }

  /** Whether edits are refused. */
  boolean isClosed() {
    return !versions.isEmpty() && versions.getLast().isClosed();
  }

  /** The version that is being worked on, or was handed in last. */
  int version() {
    return versions.isEmpty()
        ? 1
        : versions.getLast().version() + (versions.getLast().isClosed() ? 0 : 1);
  }
}
