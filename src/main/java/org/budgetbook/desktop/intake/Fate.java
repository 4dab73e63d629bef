package org.budgetbook.desktop.intake;

import java.util.Locale;
import org.budgetbook.intake.ImportPreview;
import org.budgetbook.intake.RowFate;

/** What can become of a row, or of a line that the file has not. */
enum Fate {
  WRONG,
  ADDED,
  CHANGED,
  REMOVED,
  SAME,
  PASSED;

  static Fate of(RowFate row) {
    return switch (row) {
      case RowFate.Added added -> ADDED;
      case RowFate.Changed changed -> CHANGED;
      case RowFate.Same same -> SAME;
      case RowFate.Wrong wrong -> WRONG;
      case RowFate.Passed passed -> PASSED;
    };
  }

  long count(ImportPreview preview) {
    return this == REMOVED
        ? preview.removed().size()
        : preview.rows().stream().filter(row -> of(row) == this).count();
  }

  String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}
