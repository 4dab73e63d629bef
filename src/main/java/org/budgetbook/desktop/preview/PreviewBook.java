package org.budgetbook.desktop.preview;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A book laid out in pages (成册). Immutable; any thread may ask. Pages are counted from 0. */
public interface PreviewBook {

  /** Size of a page in points. */
  record Size(int width, int height) {}

  /**
   * Something that begins on a page: a part, a table, a form.
   *
   * @param level 1 for a part
   * @param key names it while the book changes; may be given to {@link #pages}
   */
  record Entry(int level, String title, int page, String key) {}

  /**
   * A text that was found: an area for each line that it runs over.
   *
   * @param page where it begins
   */
  record Found(int page, List<Area> areas) {
    public Found {
      areas = List.copyOf(areas);
    }
  }

  List<Size> sizes();

  /** Parts, tables and forms in their order. */
  List<Entry> outline();

  /** How many paragraphs have still to be written or looked at. */
  int open();

  /** Draws a page, so many pixels wide. Takes some hundredths of a second. */
  Picture picture(int page, int width);

  /** What lies at a point of a page. */
  Optional<Place> at(int page, double x, double y);

  /** Where a text stands, from the front of the book. */
  List<Found> find(String words);

  /** The pages that look otherwise than in an earlier state of the book. */
  BitSet changedSince(PreviewBook before);

  /** The pages of some entries, by their keys, in order. */
  List<Integer> pages(Set<String> keys);
}
