package org.budgetbook.desktop.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The sheets of paper on the desk: there for the pages near the view, with picture and marks. */
final class PageSheets {

  /** A picture gets no more pixels than this, however large the zoom. */
  private static final double MOST_PIXELS = 16_000_000;

  private final Pane desk;
  private final PageImages images;
  private final Map<Integer, PageSheet> sheets = new HashMap<>();
  private @Nullable PreviewBook book;
  private PageRows rows = new PageRows(List.of(), 1, 1, 0);
  private List<PreviewBook.Found> found = List.of();
  private int currentFound = -1;

  PageSheets(Pane desk, PageImages images) {
    this.desk = desk;
    this.images = images;
  }

  /** The pages lie elsewhere; {@link #show} puts the sheets there. */
  void laid(PreviewBook now, PageRows places) {
    book = now;
    rows = places;
  }

  /** Takes away the sheets of pages that the book has no longer. */
  void keepBelow(int pages) {
    sheets.entrySet().removeIf(entry -> entry.getKey() >= pages && taken(entry.getValue()));
  }

  /** Lays out the sheets of these pages and takes all others away. */
  void show(List<PageRows.Slot> near) {
    List<Integer> pages = near.stream().map(PageRows.Slot::page).toList();
    sheets.entrySet().removeIf(entry -> !pages.contains(entry.getKey()) && taken(entry.getValue()));
    for (PageRows.Slot slot : near) {
      PageSheet sheet = sheets.computeIfAbsent(slot.page(), this::laidOut);
      sheet.resizeRelocate(slot.x(), slot.y(), slot.width(), slot.height());
      images.image(key(slot.page())).ifPresent(sheet::image);
      mark(sheet);
    }
  }

  private PageSheet laidOut(int page) {
    PageSheet sheet = new PageSheet(page);
    desk.getChildren().add(sheet);
    return sheet;
  }

  private boolean taken(PageSheet sheet) {
    return desk.getChildren().remove(sheet);
  }

  /** A new picture has come. */
  void arrived(int page) {
    sheet(page).ifPresent(sheet -> images.image(key(page)).ifPresent(sheet::image));
  }

  /** The sheet of a page, if it is in view. */
  Optional<PageSheet> sheet(int page) {
    return Optional.ofNullable(sheets.get(page));
  }

  /** Marks what was found. */
  void mark(List<PreviewBook.Found> all, int current) {
    found = all;
    currentFound = current;
    sheets.values().forEach(this::mark);
  }

  private void mark(PageSheet sheet) {
    List<Area> areas = new ArrayList<>();
    List<Area> now = new ArrayList<>();
    for (int index = 0; index < found.size(); index++) {
      if (found.get(index).page() == sheet.page()) {
        (index == currentFound ? now : areas).addAll(found.get(index).areas());
      }
    }
    sheet.mark(areas, now, scale(sheet.page()));
  }

  /** Whether the pointer is over something that leads to a place in the book. */
  void hand(boolean leads) {
    sheets.values().forEach(sheet -> sheet.hand(leads));
  }

  /** What stands at this point of the desk. */
  Optional<Place> at(double x, double y) {
    PreviewBook now = book;
    if (now == null) {
      return Optional.empty();
    }
    for (PageSheet sheet : sheets.values()) {
      if (sheet.getBoundsInParent().contains(x, y)) {
        double scale = scale(sheet.page());
        return now.at(
            sheet.page(), (x - sheet.getLayoutX()) / scale, (y - sheet.getLayoutY()) / scale);
      }
    }
    return Optional.empty();
  }

  /** Pixels for a point. */
  double scale(int page) {
    PreviewBook now = book;
    return now == null ? 1 : 1.0 * rows.slot(page).width() / now.sizes().get(page).width();
  }

  /** The picture that a page needs at its present size on this screen. */
  PageImages.Key key(int page) {
    PageRows.Slot slot = rows.slot(page);
    double dots =
        desk.getScene() == null || desk.getScene().getWindow() == null
            ? 1
            : desk.getScene().getWindow().getOutputScaleX();
    double pixels = slot.width() * dots * slot.height() * dots;
    double share = pixels > MOST_PIXELS ? Math.sqrt(MOST_PIXELS / pixels) : 1;
    return new PageImages.Key(page, (int) Math.round(slot.width() * dots * share));
  }
}
