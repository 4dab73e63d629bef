package org.budgetbook.report;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperPrintManager;
import net.sf.jasperreports.engine.JasperReportsContext;
import org.budgetbook.report.page.Area;
import org.budgetbook.report.page.Spot;
import org.budgetbook.report.page.Target;
import org.budgetbook.report.page.TextPiece;

/**
 * A book laid out in pages (成册). Immutable: an edit makes a new one, which shares the pages that
 * stay the same. Any thread may ask, several at a time.
 */
public final class BookPages {

  private final JasperReportsContext context;
  private final JasperPrint print;
  private final List<BookPage> pages;
  private final List<Entry> outline;
  private final boolean draft;

  BookPages(
      JasperReportsContext context,
      JasperPrint print,
      List<BookPage> pages,
      List<Entry> outline,
      boolean draft) {
    this.context = context;
    this.print = print;
    this.pages = List.copyOf(pages);
    this.outline = List.copyOf(outline);
    this.draft = draft;
  }

  /**
   * Something with a place in the contents or bookmarks.
   *
   * @param level 1 for a part
   * @param listed whether it stands in the contents
   * @param page index of the page where it begins
   */
  public record Entry(int level, String title, boolean listed, int page, Target target) {}

  /** A place of a page. */
  public record Place(int page, Area area) {}

  /**
   * A text that was found: one area for each line that it runs over.
   *
   * @param page index of the page where it begins
   */
  public record Found(int page, List<Area> areas) {
    public Found {
      areas = List.copyOf(areas);
    }
  }

  public List<BookPage> pages() {
    return pages;
  }

  /** Parts, headings, tables and forms in their order. */
  public List<Entry> outline() {
    return outline;
  }

  /** Whether a text is still missing, so that pages are marked as a draft. */
  public boolean draft() {
    return draft;
  }

  /**
   * Draws a page.
   *
   * @param zoom 1 for 72 dots an inch
   * @param cancelled asked before the work begins
   * @throws CancellationException if cancelled, or the thread is interrupted
   */
  public BufferedImage image(int page, float zoom, BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
    try {
      return (BufferedImage)
          JasperPrintManager.getInstance(context).printToImage(print, page, zoom);
    } catch (JRException e) {
      throw new IllegalStateException("page " + page, e);
    }
  }

  /** What lies at a point of a page: the smallest thing there. */
  public Optional<Target> at(int page, float x, float y) {
    return pages.get(page).spots().stream()
        .filter(spot -> spot.area().contains(x, y))
        .reduce((before, after) -> after)
        .map(Spot::target);
  }

  /** All places where something stands, from the front of the book. */
  public List<Place> places(Target target) {
    List<Place> places = new ArrayList<>();
    for (BookPage page : pages) {
      if (page.part().isEmpty()) {
        // A line of the contents only leads there.
        continue;
      }
      for (Spot spot : page.spots()) {
        if (spot.target().equals(target)) {
          places.add(new Place(page.index(), spot.area()));
        }
      }
    }
    return places;
  }

  /** Where a text stands. Upper and lower case are the same; an empty text stands nowhere. */
  public List<Found> find(String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    List<Found> found = new ArrayList<>();
    if (wanted.isEmpty()) {
      return found;
    }
    for (BookPage page : pages) {
      List<TextPiece> run = new ArrayList<>();
      for (TextPiece piece : page.texts()) {
        run.add(piece);
        if (!piece.continues()) {
          find(wanted, page.index(), run, found);
          run.clear();
        }
      }
      find(wanted, page.index(), run, found);
    }
    return found;
  }

  private static void find(String wanted, int page, List<TextPiece> run, List<Found> found) {
    StringBuilder whole = new StringBuilder();
    run.forEach(piece -> whole.append(piece.text()));
    String text = whole.toString().toLowerCase(Locale.ROOT);
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      int end = at + wanted.length();
      List<Area> areas = new ArrayList<>();
      int start = 0;
      for (TextPiece piece : run) {
        int from = Math.max(at, start) - start;
        int to = Math.min(end, start + piece.text().length()) - start;
        if (from < to) {
          areas.add(piece.part(from, to));
        }
        start += piece.text().length();
      }
      found.add(new Found(page, areas));
    }
  }

  /** The pages that look otherwise than in an earlier state of the book, by index. */
  public BitSet changedSince(BookPages before) {
    BitSet changed = new BitSet();
    for (BookPage page : pages) {
      changed.set(
          page.index(),
          page.index() >= before.pages.size() || !page.looksLike(before.pages.get(page.index())));
    }
    return changed;
  }

  /** The indexes of the pages that are meant, in order; empty if none of it is in the book. */
  public List<Integer> indexes(BookSelection selection) {
    return pages.stream()
        .filter(page ->
            switch (selection) {
              case BookSelection.Whole whole -> true;
              case BookSelection.Parts parts -> parts.ids().contains(page.part());
              case BookSelection.Tables tables ->
                  page.spots().stream()
                          .anyMatch(spot ->
                              spot.target() instanceof Target.Table table
                                  && tables.ids().contains(table.id()))
                      && !page.part().isEmpty();
              case BookSelection.Range range ->
                  page.index() + 1 >= range.first() && page.index() + 1 <= range.last();
            })
        .map(BookPage::index)
        .toList();
  }

  JasperPrint print() {
    return print;
  }

  JasperReportsContext context() {
    return context;
  }
}
