package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.List;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Progress;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.report.BookReport;
import org.budgetbook.report.BookSelection;
import org.budgetbook.report.TablesReport;

/** Loads fonts and designs only when something is printed. */
public record ReportPrinting(Resources resources) implements Printing {

  @Override
  public void writeTables(List<TableFigures> tables, Path file, Progress progress) {
    new TablesReport(resources).writePdf(tables, file, progress);
  }

  @Override
  public int writeBook(
      Disclosure disclosure, BookSelection selection, Path file, Progress progress) {
    return new BookReport(resources).writePdf(disclosure, selection, file, progress);
  }
}
