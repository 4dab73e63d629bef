package org.budgetbook.edition;

import java.util.List;

/**
 * One part of the book (第一部分 …).
 *
 * @param id stable name, the same in every edition that has the part
 * @param title with its ordinal; {@code {year}} is the book's year
 */
public record OutlinePart(String id, String title, List<OutlineItem> items) {
  public OutlinePart {
    items = List.copyOf(items);
  }
}
