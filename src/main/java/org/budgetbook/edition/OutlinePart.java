package org.budgetbook.edition;

import java.util.List;

/**
 * One part of the book (第一部分 …).
 *
 * @param id stable name, the same in every edition that has the part
 * @param title with its ordinal; {@code {year}} is the book's year
 * @param shortTitle what it is called in a list, without its ordinal
 */
public record OutlinePart(String id, String title, String shortTitle, List<OutlineItem> items) {
  public OutlinePart {
    items = List.copyOf(items);
  }

  /** Whether sentences or terms of the edition stand in it. */
  public boolean hasText() {
    return items.stream()
        .anyMatch(item -> item instanceof OutlineItem.Sentence || item instanceof OutlineItem.Term);
  }

  /** Whether texts stand in it that the user writes. */
  public boolean isWritten() {
    return items.stream().anyMatch(OutlineItem.Written.class::isInstance);
  }
}
