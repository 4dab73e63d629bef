package org.budgetbook.desktop.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.csv.LedgerReader;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;

/** Opens a published budget without a workspace file; refuses first when told to. */
final class GoldenBudget implements BudgetSource {

  private final List<Path> exported = new ArrayList<>();
  private @Nullable RefusedException refusal;
  private boolean closed;

  GoldenBudget refusing(RefusedException once) {
    refusal = once;
    return this;
  }

  @Override
  public List<TableFigures> open() {
    RefusedException first = refusal;
    refusal = null;
    if (first != null) {
      throw first;
    }
    Resources resources = Resources.ofProgram();
    Edition edition = new Editions(resources).load("lvliang-2025");
    Heading heading = new Heading(edition.id(), 2025, new Department("中共吕梁市委办公室"));
    Path ledger = Path.of("src/test/resources/golden/2025/ledger.csv");
    Book book = new LedgerReader(new Vocabulary(resources)).read(ledger, heading, null);
    return new FiguresEngine(edition, book).tables();
  }

  @Override
  public void exportPdf(Path file) {
    exported.add(file);
    try {
      Files.writeString(file, "%PDF");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }
}
