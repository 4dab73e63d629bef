package org.budgetbook.check.rule;

import java.util.Set;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.input.RowKind;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.FixedRow;
import org.budgetbook.message.Message;

/** Rule 16, order: codes stand in ascending order, fixed rows in the order of the layout. */
final class CodeOrder implements Programme {

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Programme.allTables(edition);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    for (CheckedTable table : input.tables().values()) {
      for (CheckedPanel panel : table.panels()) {
        codes(table, panel, findings);
        fixed(table, panel, findings);
      }
    }
  }

  private static void codes(CheckedTable table, CheckedPanel panel, Findings findings) {
    String before = "";
    for (CheckedRow row : panel.rows()) {
      boolean coded = row.id().isEmpty() && !row.code().isEmpty() && row.kind() != RowKind.UNKNOWN;
      if (coded) {
        if (row.code().compareTo(before) < 0) {
          findings.add(
              Places.ofRow(table, panel, row), Message.of("check.code.order", row.title()));
        }
        before = row.code();
      }
    }
  }

  private static void fixed(CheckedTable table, CheckedPanel panel, Findings findings) {
    int before = -1;
    java.util.List<String> order =
        panel.definition().blocks().stream()
            .filter(Block.Fixed.class::isInstance)
            .flatMap(block -> ((Block.Fixed) block).rows().stream())
            .map(FixedRow::id)
            .toList();
    for (CheckedRow row : panel.rows()) {
      if (!row.id().isEmpty()) {
        int place = order.indexOf(row.id());
        if (place < before) {
          findings.add(Places.ofRow(table, panel, row), Message.of("check.row.order", row.title()));
        }
        before = place;
      }
    }
  }
}
