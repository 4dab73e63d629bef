package org.budgetbook.check.rule;

import java.util.List;
import java.util.Set;
import org.budgetbook.check.expression.Wording;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;

/**
 * Rule 50, empty rows: what has no money is not listed; a side of a table that has no data at all
 * is told once. Our own rows show while facts stand behind them, even facts that cancel out, so
 * only tables from outside are asked.
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
        List<CheckedRow> coded = panel.rows().stream().filter(row -> row.id().isEmpty()).toList();
        if (coded.size() > 1 && panel.rows().stream().allMatch(CheckedRow::isBlank)) {
          findings.add(
              Places.ofRow(table, panel, coded.getFirst()),
              Message.of(
                  "check.row.zero-table",
                  Wording.table(table.number()),
                  coded.size(),
                  coded.getFirst().title(),
                  coded.getLast().title()));
          continue;
        }
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
