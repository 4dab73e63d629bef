package org.budgetbook.session;

import java.util.List;
import org.budgetbook.book.Heading;
import org.budgetbook.exchange.VerifiedPackage;
import org.budgetbook.message.RefusedException;
import org.budgetbook.store.BookCard;
import org.budgetbook.store.Submission;
import org.budgetbook.store.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace has of a budget that it received before (以前收到的); nulls for one that is new to
 * it.
 */
record ReceivedBefore(@Nullable BookCard card, @Nullable Submission last) {

  /**
   * @throws RefusedException if the workspace has the budget several times, or as its own
   */
  static ReceivedBefore of(Workspace workspace, Heading heading) {
    List<BookCard> same =
        workspace.books().stream()
            .filter(card ->
                card.heading().year() == heading.year()
                    && card.heading().department().equals(heading.department()))
            .toList();
    if (same.isEmpty()) {
      return new ReceivedBefore(null, null);
    }
    if (same.size() > 1) {
      throw RefusedException.of(
          "session.receive.several", heading.department().name(), heading.year());
    }
    List<Submission> versions = workspace.submissions().of(same.getFirst().id());
    if (versions.isEmpty() || versions.getLast().origin() != Submission.Origin.RECEIVED) {
      throw RefusedException.of("session.receive.own", heading.department().name(), heading.year());
    }
    return new ReceivedBefore(same.getFirst(), versions.getLast());
  }

  /** Whether this very package is the one received last. */
  boolean holds(VerifiedPackage arrived) {
    return last != null && last.digest().equals(arrived.digest());
  }
}
