package org.budgetbook.report.table;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Messages;
import org.budgetbook.message.RefusedException;
import org.budgetbook.report.type.LineBreaks;
import org.budgetbook.report.type.Typefaces;

/** Lays out statutory tables (预算公开表). Not thread-safe. */
public final class TablePages {

  /** Key of the element whose text the page number replaces. */
  public static final String PAGE_NUMBER = TableDesign.PAGE_NUMBER;

  /** Key of the title on a table's first page. */
  public static final String TITLE = TableDesign.TITLE;

  private final TableCharacters characters;
  private final PageFit fit;
  private final TableFill fill;

  public TablePages(
      JasperReportsContext context, Messages messages, Typefaces typefaces, LineBreaks breaks) {
    this.characters = new TableCharacters(typefaces);
    this.fit = new PageFit(typefaces, breaks);
    this.fill = new TableFill(context, messages);
  }

  /**
   * @throws RefusedException if a character of the table is in none of the fonts
   */
  public void check(TableFigures table) {
    characters.check(table);
  }

  /** The pages of a table, without page numbers; named as its bookmark shall be. */
  public JasperPrint fill(TableFigures table) {
    try {
      return fill.fill(fit.fit(table));
    } catch (JRException e) {
      throw new IllegalStateException(table.definition().id(), e);
    }
  }

  /** The table's column that a print element belongs to, from 0; -1 if it is in no body row. */
  public static int column(@org.jspecify.annotations.Nullable String elementKey) {
    return elementKey != null && elementKey.startsWith(TableDesign.CELL)
        ? Integer.parseInt(elementKey, TableDesign.CELL.length(), elementKey.length(), 10)
        : -1;
  }
}
