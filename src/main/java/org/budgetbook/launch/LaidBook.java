package org.budgetbook.launch;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetbook.desktop.preview.Area;
import org.budgetbook.desktop.preview.Picture;
import org.budgetbook.desktop.preview.Place;
import org.budgetbook.desktop.preview.PreviewBook;
import org.budgetbook.narrative.NarrativeFact;
import org.budgetbook.report.BookPage;
import org.budgetbook.report.BookPages;
import org.budgetbook.report.page.Spot;
import org.budgetbook.report.page.Target;

/** The report's pages as the screen reads them. */
final class LaidBook implements PreviewBook {

  private static final int OPAQUE = 0xFF000000;

  private final BookPages pages;
  private final int open;
  private final List<Entry> outline;

  LaidBook(BookPages pages, int open) {
    this.pages = pages;
    this.open = open;
    List<Entry> entries = new ArrayList<>();
    for (BookPages.Entry entry : pages.outline()) {
      key(entry.target())
          .ifPresent(
              key -> entries.add(new Entry(entry.level(), entry.title(), entry.page(), key)));
    }
    outline = List.copyOf(entries);
  }

  /** Only what begins on a page of its own can be chosen to be printed. */
  private static Optional<String> key(Target target) {
    return switch (target) {
      case Target.Part part -> Optional.of("part." + part.id());
      case Target.Table table -> Optional.of("table." + table.id());
      case Target.Form form -> Optional.of("form." + form.project().value());
      case Target.Heading heading -> Optional.empty();
      case Target.Paragraph paragraph -> Optional.empty();
      case Target.Live live -> Optional.empty();
      case Target.Passage passage -> Optional.empty();
      case Target.Chart chart -> Optional.empty();
      case Target.Cell cell -> Optional.empty();
    };
  }

  BookPages pages() {
    return pages;
  }

  @Override
  public List<Size> sizes() {
    return pages.pages().stream().map(page -> new Size(page.width(), page.height())).toList();
  }

  @Override
  public List<Entry> outline() {
    return outline;
  }

  @Override
  public int open() {
    return open;
  }

  @Override
  public Picture picture(int page, int width) {
    BookPage drawn = pages.pages().get(page);
    float zoom = (float) width / drawn.width();
    BufferedImage image = pages.image(page, zoom, () -> false);
    // The report draws a dot more at the edges: shown as it is, every dot would be smeared.
    int columns = Math.min(width, image.getWidth());
    int rows = Math.min(Math.round(zoom * drawn.height()), image.getHeight());
    int[] pixels = image.getRGB(0, 0, columns, rows, null, 0, columns);
    for (int at = 0; at < pixels.length; at++) {
      pixels[at] |= OPAQUE;
    }
    return new Picture(columns, rows, pixels);
  }

  @Override
  public Optional<Place> at(int page, double x, double y) {
    BookPage on = pages.pages().get(page);
    List<Spot> there =
        on.spots().stream().filter(spot -> spot.area().contains((float) x, (float) y)).toList();
    for (Spot spot : there.reversed()) {
      Optional<Place> place =
          on.part().isEmpty() ? inBook(spot.target()) : place(spot.target(), on.part());
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** A line of the contents leads to where it begins. */
  private Optional<Place> inBook(Target target) {
    return pages.places(target).stream()
        .findFirst()
        .map(place -> new Place.InBook(place.page(), area(place.area())));
  }

  private Optional<Place> place(Target target, String part) {
    return switch (target) {
      case Target.Cell cell -> Optional.of(new Place.Cell(cell.address()));
      case Target.Live live -> place(live.fact());
      case Target.Passage passage -> Optional.of(new Place.Passage(passage.passage()));
      case Target.Table table -> Optional.of(new Place.Table(table.id()));
      case Target.Form form -> Optional.of(new Place.Form(form.project()));
      case Target.Paragraph paragraph -> Optional.of(new Place.Text(part));
      case Target.Heading heading -> Optional.empty();
      case Target.Chart chart -> Optional.empty();
      case Target.Part opening -> Optional.empty();
    };
  }

  private static Optional<Place> place(NarrativeFact fact) {
    if (!fact.cells().isEmpty()) {
      return Optional.of(new Place.Cell(fact.cells().getFirst()));
    }
    return fact.entries().stream().findFirst().map(Place.Entry::new);
  }

  private static Area area(org.budgetbook.report.page.Area area) {
    return new Area(area.x(), area.y(), area.width(), area.height());
  }

  @Override
  public List<Found> find(String words) {
    return pages.find(words).stream()
        .map(found -> new Found(found.page(), found.areas().stream().map(LaidBook::area).toList()))
        .toList();
  }

  @Override
  public BitSet changedSince(PreviewBook before) {
    if (before instanceof LaidBook laid) {
      return pages.changedSince(laid.pages);
    }
    BitSet all = new BitSet();
    all.set(0, pages.pages().size());
    return all;
  }

  /** A part from its opening page to the next part's; a table or form with all its pages. */
  @Override
  public List<Integer> pages(Set<String> keys) {
    return pages.pages().stream()
        .filter(page ->
            !page.part().isEmpty()
                && (keys.contains("part." + page.part())
                    || page.spots().stream()
                        .anyMatch(spot -> key(spot.target()).filter(keys::contains).isPresent())))
        .map(BookPage::index)
        .toList();
  }
}
