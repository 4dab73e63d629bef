package org.budgetbook.session;

import java.nio.file.Path;
import java.util.List;

/**
 * A package that was taken in (接收).
 *
 * @param previous the version received before it; 0 for the first
 * @param again whether this very package had been taken in before: only the receipt was written
 * @param differences from the version before, in words; empty for the first
 * @param receipt the receipt for the department
 */
public record Reception(
    PackageCard card, int previous, boolean again, Differences differences, Path receipt) {

  /**
   * What two versions differ in, in words.
   *
   * @param entries what was typed otherwise
   * @param figures which figures of which tables came out otherwise
   * @param more how many further ones are not told
   */
  public record Differences(List<String> entries, List<String> figures, int more) {

    public static final Differences NONE = new Differences(List.of(), List.of(), 0);

    public Differences {
      entries = List.copyOf(entries);
      figures = List.copyOf(figures);
    }

    public boolean isNone() {
      return entries.isEmpty() && figures.isEmpty();
    }
  }
}
