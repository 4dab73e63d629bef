package org.budgetbook.manual;

import java.util.List;

/**
 * A chapter of the manual.
 *
 * @param title as the list of chapters says it
 */
public record Chapter(String id, String title, List<ManualBlock> blocks) {
  public Chapter {
    blocks = List.copyOf(blocks);
  }
}
