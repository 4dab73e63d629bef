package org.budgetbook.check.rule;

import java.util.HashSet;
import java.util.Set;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.input.RowKind;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;

/** Rule 16: no code stands twice in a table, and the level above each code stands there too. */
final class UniqueCodes implements Programme {

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Programme.allTables(edition);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    for (CheckedTable table : input.tables().values()) {
      for (CheckedPanel panel : table.panels()) {
        Set<String> seen = new HashSet<>();
        for (CheckedRow row : panel.rows()) {
          if (!isCoded(row)) {
            continue;
          }
          Place place = Places.ofRow(table, panel, row);
          if (!seen.add(identity(row))) {
            findings.add(place, Message.of("check.code.twice", row.title()));
          }
          if (row.kind() != RowKind.GROUP
              && row.kind() != RowKind.PAIR
              && row.code().length() > 3
              && panel.parentByCode(row) == null) {
            findings.add(
                place,
                Message.of(
                    "check.code.parent",
                    row.title(),
                    row.code().substring(0, row.code().length() - 2)));
          }
        }
      }
    }
  }

  /** An economic pair is told apart by both its codes. */
  private static String identity(CheckedRow row) {
    return row.kind() == RowKind.PAIR ? String.valueOf(row.key()) : row.code();
  }

  private static boolean isCoded(CheckedRow row) {
    return !row.code().isEmpty()
        && switch (row.kind()) {
          case CLASS, SECTION, ITEM, REVENUE, GROUP -> true;
          case PAIR -> row.key() != null;
          case FIXED, DEPARTMENT, UNIT, PROJECT, UNKNOWN -> false;
        };
  }
}
