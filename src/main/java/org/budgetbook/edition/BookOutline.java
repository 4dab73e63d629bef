package org.budgetbook.edition;

import java.util.List;

/**
 * The finished book around the tables (公开文本): its parts in order, the sentences of part three, the
 * performance target form, the glossary.
 *
 * @param coverTitle stands on the cover under the department's name; {@code {year}} is the book's
 *     year
 * @param parts in the order of the book
 */
public record BookOutline(
    String coverTitle,
    List<OutlinePart> parts,
    NarrativeDefinition narrative,
    TargetFormDefinition targetForm) {

  public BookOutline {
    parts = List.copyOf(parts);
  }
}
