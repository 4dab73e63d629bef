package org.budgetbook.narrative;

import java.util.List;

/**
 * A department's finished budget disclosure (部门预算公开), from cover to glossary. Immutable; a function
 * of the book, its figures and the edition.
 *
 * @param title on the cover, with the book's year
 * @param department the department's name; blank until it is entered
 * @param parts in the edition's order (第一部分 …)
 */
public record Disclosure(String title, String department, int year, List<Part> parts) {

  public Disclosure {
    parts = List.copyOf(parts);
  }

  /**
   * One part of the book.
   *
   * @param id the edition's name for it, for example {@code tables}
   * @param title with its ordinal, for example 第三部分 …; stands in the contents
   */
  public record Part(String id, String title, List<Block> blocks) {
    public Part {
      blocks = List.copyOf(blocks);
    }
  }
}
