package org.budgetbook.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.ElementEdit.TargetEdit;
import org.jspecify.annotations.Nullable;

/** What was saved at the pauses of one stay in a field, as one edit. */
public final class Joined {

  private Joined() {}

  /**
   * One edit that does what these do one after another: from the first text to the last.
   *
   * @param edits in their order; at least one
   */
  public static Edit of(List<Edit> edits) {
    List<Edit> joined = new ArrayList<>();
    for (Edit edit : edits) {
      Edit both = joined.isEmpty() ? null : join(joined.getLast(), edit);
      if (both == null) {
        joined.add(edit);
      } else {
        joined.set(joined.size() - 1, both);
      }
    }
    return joined.size() == 1 ? joined.getFirst() : new EditGroup(joined);
  }

  private static @Nullable Edit join(Edit first, Edit then) {
    if (first instanceof PassageEdit old && then instanceof PassageEdit now) {
      return follow(old, now) ? new PassageEdit(old.before(), now.after()) : null;
    }
    if (first instanceof TargetEdit old && then instanceof TargetEdit now) {
      return follow(old, now) ? new TargetEdit(old.before(), now.after()) : null;
    }
    if (first instanceof HeadingEdit old && then instanceof HeadingEdit now) {
      return follow(old, now) ? new HeadingEdit(old.before(), now.after()) : null;
    }
    return null;
  }

  /** Of one element, and something comes of it. */
  private static <T> boolean follow(ElementEdit<T> old, ElementEdit<T> now) {
    return old.after() != null
        && Objects.equals(old.after(), now.before())
        && !Objects.equals(old.before(), now.after());
  }
}
