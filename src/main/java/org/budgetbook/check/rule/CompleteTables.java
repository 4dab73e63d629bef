package org.budgetbook.check.rule;

import java.util.Set;
import org.budgetbook.check.expression.Wording;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.input.RowKind;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.FixedRow;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.message.Message;

/**
 * Rule 50: every table of the layout is there with all its fixed rows and no row it does not know.
 */
final class CompleteTables implements Programme {

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Programme.allTables(edition);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    for (TableDefinition definition : input.edition().tables()) {
      CheckedTable table = input.table(definition.number()).orElse(null);
      if (table == null && input.unread().containsKey(definition.number())) {
        continue;
      }
      if (table == null) {
        findings.add(
            Place.ofTable(definition.number()),
            Message.of(
                "check.table.missing",
                Wording.table(definition.number()),
                TableDefinition.withYear(definition.title(), input.year())));
        continue;
      }
      for (CheckedPanel panel : table.panels()) {
        rows(table, panel, findings);
      }
    }
  }

  private static void rows(CheckedTable table, CheckedPanel panel, Findings findings) {
    boolean coded = false;
    for (Block block : panel.definition().blocks()) {
      coded |= block instanceof Block.FunctionalTree || block instanceof Block.RevenueTree;
      if (block instanceof Block.Fixed fixed) {
        for (FixedRow row : fixed.rows()) {
          if (row.filter() != null && panel.fixed(row.id()).isEmpty()) {
            findings.add(
                new Place(table.number(), row.label(), "", "", null),
                Message.of("check.row.missing", Wording.table(table.number()), row.label()));
          }
        }
      }
    }
    for (CheckedRow row : panel.of(RowKind.UNKNOWN)) {
      if (!coded || !row.code().matches("\\d+")) {
        findings.add(
            Places.ofRow(table, panel, row),
            Message.of("check.row.unknown", Wording.table(table.number()), row.title()));
      }
    }
  }
}
