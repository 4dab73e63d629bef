package org.budgetbook.check.rule;

import org.budgetbook.check.finding.Place;
import org.budgetbook.check.finding.Place.Target;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.figures.CellAddress;

/** Places of rows and figures in tables. */
final class Places {

  private Places() {}

  static Place ofRow(CheckedTable table, CheckedPanel panel, CheckedRow row) {
    Target target =
        row.key() == null || panel.columns().isEmpty()
            ? null
            : new Target.Cell(
                new CellAddress(
                    table.definition().id(),
                    panel.definition().id(),
                    row.key(),
                    panel.columns().getFirst().id()));
    return new Place(table.number(), row.title(), "", "", target);
  }

  static Place ofFigure(
      CheckedTable table, CheckedPanel panel, CheckedRow row, FigureColumn column, int year) {
    Target target =
        row.key() == null
            ? null
            : new Target.Cell(
                new CellAddress(
                    table.definition().id(), panel.definition().id(), row.key(), column.id()));
    return new Place(
        table.number(), row.title(), TableDefinition.withYear(column.heading(), year), "", target);
  }
}
