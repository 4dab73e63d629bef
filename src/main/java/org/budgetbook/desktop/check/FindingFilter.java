package org.budgetbook.desktop.check;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.desktop.control.FindingWords;

/**
 * Which findings are shown.
 *
 * @param levels of these levels
 * @param words whose sentence, place, basis or rule holds this; empty for all
 */
record FindingFilter(Set<Level> levels, String words) {

  /** Rounding is nothing to work on: it is shown when asked for. */
  static final FindingFilter FIRST =
      new FindingFilter(EnumSet.of(Level.ERROR, Level.WARNING, Level.HINT), "");

  FindingFilter {
    levels = Set.copyOf(levels);
    words = words.strip().toLowerCase(Locale.ROOT);
  }

  boolean shows(Finding finding, FindingWords words) {
    return levels.contains(finding.level()) && matches(finding, words);
  }

  private boolean matches(Finding finding, FindingWords said) {
    return words.isEmpty()
        || (said.sentence(finding)
                + said.place(finding.place())
                + finding.basis()
                + finding.remedy()
                + finding.rule())
            .toLowerCase(Locale.ROOT)
            .contains(words);
  }
}
