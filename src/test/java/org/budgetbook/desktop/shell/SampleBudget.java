package org.budgetbook.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.csv.LedgerReader;
import org.budgetbook.csv.SampleReader;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;

/** Opens the sample department, which has data in every table, without a workspace file. */
final class SampleBudget implements BudgetSource {

  @Override
  public List<TableFigures> open() {
    Resources resources = Resources.ofProgram();
    LedgerReader ledgers = new LedgerReader(new Vocabulary(resources));
    Book book = new SampleReader(resources, ledgers).read("sample-2025");
    Edition edition = new Editions(resources).load(book.heading().edition());
    return new FiguresEngine(edition, book).tables();
  }

  @Override
  public void exportPdf(Path file) {
    throw new UnsupportedOperationException("pictures export nothing");
  }

  @Override
  public void close() {}
}
