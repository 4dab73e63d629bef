package org.budgetbook.desktop.preview;

import java.util.ArrayList;
import java.util.List;

/**
 * Where pages lie under each other, in pixels. One column, or two like an opened book: the cover
 * alone, then left and right.
 */
final class PageRows {

  static final int GAP = 16;

  /** Dots of a screen for a point of paper, at 100 %. */
  static final double PIXELS_PER_POINT = 96.0 / 72;

  /** Where a page lies. */
  record Slot(int page, int x, int y, int width, int height) {}

  /** A place in the book: how far down a page, in its heights; a little negative above it. */
  record Position(int page, double down) {}

  private final List<Slot> slots = new ArrayList<>();
  private final int width;
  private final int height;

  /**
   * @param zoom 1 for the paper's size
   * @param viewport the least width: narrower rows are centred in it
   */
  PageRows(List<PreviewBook.Size> sizes, int columns, double zoom, int viewport) {
    int widest = viewport;
    for (List<Integer> row : rows(sizes.size(), columns)) {
      widest = Math.max(widest, rowWidth(row, sizes, zoom) + 2 * GAP);
    }
    width = widest;
    int y = GAP;
    for (List<Integer> row : rows(sizes.size(), columns)) {
      int x = left(row, sizes, columns, zoom);
      int tallest = 0;
      for (int page : row) {
        int pageWidth = pixels(sizes.get(page).width(), zoom);
        // As a picture of this width is high: then no dot of it is smeared.
        int pageHeight =
            Math.round((float) pageWidth * sizes.get(page).height() / sizes.get(page).width());
        slots.add(new Slot(page, x, y, pageWidth, pageHeight));
        x += pageWidth + GAP;
        tallest = Math.max(tallest, pageHeight);
      }
      y += tallest + GAP;
    }
    height = y;
  }

  private int left(List<Integer> row, List<PreviewBook.Size> sizes, int columns, double zoom) {
    boolean cover = columns == 2 && row.size() == 1 && row.getFirst() == 0 && sizes.size() > 1;
    // The cover is a right-hand page.
    return cover ? (width + GAP) / 2 : (width - rowWidth(row, sizes, zoom)) / 2;
  }

  private static List<List<Integer>> rows(int pages, int columns) {
    List<List<Integer>> rows = new ArrayList<>();
    int page = 0;
    while (page < pages) {
      int many = columns == 1 || page == 0 ? 1 : Math.min(2, pages - page);
      rows.add(many == 1 ? List.of(page) : List.of(page, page + 1));
      page += many;
    }
    return rows;
  }

  private static int rowWidth(List<Integer> row, List<PreviewBook.Size> sizes, double zoom) {
    int sum = (row.size() - 1) * GAP;
    for (int page : row) {
      sum += pixels(sizes.get(page).width(), zoom);
    }
    return sum;
  }

  private static int pixels(int points, double zoom) {
    return (int) Math.round(points * zoom * PIXELS_PER_POINT);
  }

  /** The zoom at which the widest row is as wide as the viewport. */
  static double fitWidth(List<PreviewBook.Size> sizes, int columns, double viewport) {
    double zoom = Double.MAX_VALUE;
    for (List<Integer> row : rows(sizes.size(), columns)) {
      int points = row.stream().mapToInt(page -> sizes.get(page).width()).sum();
      double room = viewport - (row.size() + 1) * GAP;
      zoom = Math.min(zoom, room / (points * PIXELS_PER_POINT));
    }
    return zoom;
  }

  /** The zoom at which every row is wholly in the viewport. */
  static double fitPage(
      List<PreviewBook.Size> sizes, int columns, double viewport, double viewportHeight) {
    int tallest = sizes.stream().mapToInt(PreviewBook.Size::height).max().orElse(1);
    double room = viewportHeight - 2 * GAP;
    return Math.min(
        fitWidth(sizes, columns, viewport), Math.max(1, room) / (tallest * PIXELS_PER_POINT));
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  Slot slot(int page) {
    return slots.get(page);
  }

  /** The pages of which something lies between two heights. */
  List<Slot> between(double top, double bottom) {
    return slots.stream()
        .filter(slot -> slot.y() + slot.height() > top && slot.y() < bottom)
        .toList();
  }

  /** What lies at a height. */
  Position at(double y) {
    Slot found = slots.getFirst();
    for (Slot slot : slots) {
      // The left page of two stands for its row.
      if (slot.y() - GAP <= y && slot.y() != found.y()) {
        found = slot;
      }
    }
    return new Position(found.page(), (y - found.y()) / found.height());
  }

  /** The height of a place; the nearest, if the book has become shorter. */
  double y(Position position) {
    if (position.page() >= slots.size()) {
      return Math.max(0, slots.getLast().y() - GAP);
    }
    Slot slot = slots.get(position.page());
    return slot.y() + position.down() * slot.height();
  }

  /** The page that most of a stretch of heights shows. */
  int mainPage(double top, double bottom) {
    int best = 0;
    double most = -1;
    for (Slot slot : slots) {
      double shown = Math.min(bottom, slot.y() + slot.height()) - Math.max(top, slot.y());
      if (shown > most + 1) {
        most = shown;
        best = slot.page();
      }
    }
    return best;
  }
}
