package org.budgetbook.book;

import java.util.List;

/** Several edits that happen, and are undone, as one. */
public record EditGroup(List<Edit> edits) implements Edit {

  public EditGroup {
    edits = List.copyOf(edits);
  }

  @Override
  public EditGroup inverse() {
    return new EditGroup(edits.reversed().stream().map(Edit::inverse).toList());
  }
}
