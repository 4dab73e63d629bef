package org.budgetbook.desktop.preview;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Reads what is typed as page numbers, such as {@code 1-5,8}. */
final class PageNumbers {

  static final int MOST_COPIES = 99;
  static final int LEAST_SCALE = 25;
  static final int MOST_SCALE = 200;

  private PageNumbers() {}

  /**
   * The pages meant, by index from 0 in the order of the book; empty if it cannot be read, or names
   * a page that is not there. Full-width digits, commas and dashes are the same as narrow ones.
   */
  static Optional<List<Integer>> read(String typed, int pages) {
    TreeSet<Integer> found = new TreeSet<>();
    String narrow =
        java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)
            .replaceAll("[\\u3001;\\s]+", ",")
            .replaceAll("[\\u2013\\u2014\\u2015~]+", "-");
    for (String piece : narrow.split(",", -1)) {
      if (piece.isEmpty()) {
        continue;
      }
      if (!piece.matches("\\d{1,6}(-\\d{1,6})?")) {
        return Optional.empty();
      }
      String[] ends = piece.split("-", -1);
      int first = Integer.parseInt(ends[0]);
      int last = Integer.parseInt(ends[ends.length - 1]);
      if (first < 1 || last < first || last > pages) {
        return Optional.empty();
      }
      for (int page = first; page <= last; page++) {
        found.add(page - 1);
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(found));
  }
}
