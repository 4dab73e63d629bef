package org.budgetbook.report;

import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintText;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.report.page.Sheet;
import org.budgetbook.report.page.Target;

/**
 * Pages that are laid out together, and again only if what they show changed.
 *
 * @param entries what of it stands in contents and bookmarks, in order
 * @param cells the printed figures, for links to lead to
 */
record Section(List<Sheet> sheets, List<Entry> entries, Map<CellAddress, JRPrintText> cells) {

  Section {
    sheets = List.copyOf(sheets);
    entries = List.copyOf(entries);
    cells = Map.copyOf(cells);
  }

  /**
   * @param level 1 for a part, 2 for what stands in it, 3 for what stands in that
   * @param listed whether it stands in the contents, too
   * @param sheet within the section, from 0
   */
  record Entry(int level, String title, Target target, boolean listed, int sheet) {}
}
