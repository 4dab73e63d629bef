package org.budgetbook.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.csv.TableFolder;
import org.budgetbook.document.DisclosureDocument;
import org.budgetbook.document.SheetTables;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.AffinitiesReader;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.PublishedWordings;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.reconstruction.LastYearFigures;
import org.budgetbook.reconstruction.LedgerRebuilder;
import org.budgetbook.reconstruction.Reconstruction;
import org.budgetbook.workbook.read.XlsxReader;

/**
 * Takes in what was published (公开表): reads its tables, rebuilds the ledger behind them, or takes
 * last year's figures from them into an open budget. Waits for the disk and calculates: not for the
 * screen's thread. Keeps no state: any thread may use it.
 */
public final class PublishedIntake {

  /** What the names of a finished disclosure end in (公开文本). */
  private static final List<String> DOCUMENTS = List.of(".pdf", ".txt");

  private static final String TABLE = ".tsv";

  private final Resources resources;
  private final Editions editions;

  public PublishedIntake(Resources resources, Editions editions) {
    this.resources = resources;
    this.editions = editions;
  }

  /**
   * The tables at a place, whatever it is: a folder of tsv files or one of these, a finished
   * disclosure as PDF or text, else a workbook.
   *
   * @param edition the id of the layout
   * @param year of the budget that was published
   * @throws RefusedException if none of the edition's tables can be read there
   */
  public Published read(Path place, String edition, int year) {
    String name = String.valueOf(place.getFileName()).toLowerCase(Locale.ROOT);
    if (Files.isDirectory(place)) {
      return folder(place, edition, year);
    }
    Path folder = place.toAbsolutePath().getParent();
    if (folder != null && name.endsWith(TABLE)) {
      return folder(folder, edition, year);
    }
    return DOCUMENTS.stream().anyMatch(name::endsWith)
        ? document(place, edition, year)
        : workbook(place, edition, year);
  }

  /** The tables of a folder of {@code table01.tsv} and so on. */
  public Published folder(Path folder, String edition, int year) {
    Edition layout = editions.load(edition);
    return new Published(
        folder, layout, year, new TableFolder(layout, year).read(folder), Map.of(), List.of());
  }

  /** The tables of a workbook, ours or another system's. */
  public Published workbook(Path file, String edition, int year) {
    Edition layout = editions.load(edition);
    SheetTables.Read read =
        new SheetTables(layout, year, new PublishedWordings(resources).load(layout))
            .read(new XlsxReader().read(file));
    return new Published(file, layout, year, read.tables(), read.unread(), read.told());
  }

  /** The tables of a finished disclosure, a PDF with its text layer or a text file. */
  public Published document(Path file, String edition, int year) {
    Edition layout = editions.load(edition);
    CheckInput read =
        new DisclosureDocument(
                layout,
                year,
                new PublishedWordings(resources).load(layout),
                new Messages(resources))
            .read(file);
    return new Published(file, layout, year, read.tables(), read.unread(), List.of());
  }

  /**
   * The book behind the tables, or the figures that exclude each other.
   *
   * @throws RefusedException if a table is missing or cannot be understood
   */
  public Reconstruction rebuild(Published published, Department department) {
    Edition layout = published.layout();
    return new LedgerRebuilder(layout, new AffinitiesReader(resources).load())
        .rebuild(new Heading(layout.id(), published.year(), department), published.tables());
  }

  /**
   * What taking last year's figures would do to a book. Changes nothing.
   *
   * @throws RefusedException if the tables are not those of the year before the book's
   */
  public LastYearPreview lastYear(Book book, Published published) {
    int year = book.heading().year();
    if (published.year() + 1 != year) {
      throw RefusedException.of("session.last-year.year", year, published.year());
    }
    LastYearFigures figures =
        LastYearFigures.of(book, editions.load(book.heading().edition()), published.tables());
    return new LastYearPreview(book, book.apply(figures.edit()), figures);
  }

  /**
   * Takes the figures as one step that undo takes back. Fails with a sentence, and nothing has
   * changed, when nothing would change or the budget changed since the preview.
   */
  public CompletionStage<Applied> take(BudgetSession budget, LastYearPreview preview) {
    if (preview.after().equals(preview.book())) {
      return CompletableFuture.failedFuture(RefusedException.of("session.last-year.same"));
    }
    if (!preview.book().equals(budget.book())) {
      return CompletableFuture.failedFuture(RefusedException.of("session.intake.stale"));
    }
    LastYearFigures figures = preview.figures();
    return budget.apply(
        new Action(Message.of("session.last-year", figures.taken()), figures.edit()));
  }
}
