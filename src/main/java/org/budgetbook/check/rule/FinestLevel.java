package org.budgetbook.check.rule;

import java.util.Set;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;

/** Rule 51: functions are published down to the 项, economic items down to the 款. */
final class FinestLevel implements Programme {

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Programme.allTables(edition);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    for (CheckedTable table : input.tables().values()) {
      for (CheckedPanel panel : table.panels()) {
        for (CheckedRow row : panel.rows()) {
          if (isOpen(row) && panel.childrenOf(row).isEmpty()) {
            findings.add(
                Places.ofRow(table, panel, row), Message.of("check.level.open", row.title()));
          }
        }
      }
    }
  }

  /** A row that must be divided further. Fixed rows of a 类 stand in tables that go no deeper. */
  private static boolean isOpen(CheckedRow row) {
    return switch (row.kind()) {
      case CLASS -> row.id().isEmpty();
      case SECTION, GROUP, DEPARTMENT -> true;
      case UNIT, FIXED, ITEM, PAIR, REVENUE, PROJECT, UNKNOWN -> false;
    };
  }
}
