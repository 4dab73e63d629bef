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

/**
 * Rule 50, empty rows: what has no money is not listed. Our own rows show while facts stand behind
 * them, even facts that cancel out, so only tables from outside are asked.
 */
final class ZeroRows implements Programme {

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Programme.allTables(edition);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    if (input.book() != null) {
      return;
    }
    for (CheckedTable table : input.tables().values()) {
      for (CheckedPanel panel : table.panels()) {
        for (CheckedRow row : panel.rows()) {
          if (row.id().isEmpty() && row.isBlank()) {
            findings.add(
                Places.ofRow(table, panel, row), Message.of("check.row.zero", row.title()));
          }
        }
      }
    }
  }
}
