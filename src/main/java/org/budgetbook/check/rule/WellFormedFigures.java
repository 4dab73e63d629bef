package org.budgetbook.check.rule;

import java.math.BigDecimal;
import java.util.Set;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.Figure;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;

/** Rule 14: figures are amounts, not negative, with no more decimals than the layout prints. */
final class WellFormedFigures implements Programme {

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Programme.allTables(edition);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    for (CheckedTable table : input.tables().values()) {
      for (CheckedPanel panel : table.panels()) {
        for (CheckedRow row : panel.rows()) {
          for (int i = 0; i < row.figures().size(); i++) {
            Figure figure = row.figures().get(i);
            if (figure.amount().signum() >= 0 && figure.text().isEmpty() && figure.readable()) {
              continue;
            }
            Place place = Places.ofFigure(table, panel, row, panel.columns().get(i), input.year());
            look(figure, place, input.edition().tableFormat().decimals(), findings);
          }
        }
      }
    }
  }

  private static void look(Figure figure, Place place, int decimals, Findings findings) {
    if (figure.equals(Figure.UNREAD)) {
      findings.undecided(Message.of("check.figure.unread"));
    } else if (!figure.readable()) {
      findings.add(place, Message.of("check.figure.unreadable", figure.text()));
    } else if (figure.amount().signum() < 0) {
      findings.add(
          place,
          Message.of(
              "check.figure.negative",
              figure.text().isEmpty() ? figure.amount().toYuanText() : figure.text()));
    } else if (!figure.text().isEmpty()
        && new BigDecimal(figure.text().replace(",", "")).scale() > decimals) {
      findings.add(place, Message.of("check.figure.decimals", figure.text(), decimals));
    }
  }
}
