package org.budgetbook.manual;

import java.util.ArrayList;
import java.util.List;

/** How wide the columns of a table are, from what stands in them. */
public final class TableShares {

  /** A column is never narrower than this part of a hundred. */
  private static final int LEAST = 12;

  /** More than this many characters break into lines anyway. */
  private static final int LONG = 60;

  private static final int HUNDRED = 100;

  private TableShares() {}

  /** Parts of a hundred, one for each column; together exactly a hundred. */
  public static List<Integer> percent(ManualBlock.Table table) {
    int columns = table.rows().getFirst().size();
    List<Integer> longest = new ArrayList<>();
    int all = 0;
    for (int column = 0; column < columns; column++) {
      int most = 1;
      for (List<List<Piece>> row : table.rows()) {
        int characters = row.get(column).stream().mapToInt(piece -> width(piece.text())).sum();
        most = Math.max(most, Math.min(LONG, characters));
      }
      longest.add(most);
      all += most;
    }
    List<Integer> shares = new ArrayList<>();
    int left = HUNDRED;
    for (int column = 0; column < columns - 1; column++) {
      int most = left - LEAST * (columns - 1 - column);
      int share = Math.clamp((long) HUNDRED * longest.get(column) / all, LEAST, most);
      shares.add(share);
      left -= share;
    }
    shares.add(left);
    return shares;
  }

  /** In half widths of a Chinese character. */
  private static int width(String text) {
    return text.codePoints().map(character -> character < 0x2000 ? 1 : 2).sum();
  }
}
