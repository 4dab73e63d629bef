package org.budgetbook.desktop.preview;

/**
 * How pages are printed (打印设置).
 *
 * @param copies at least 1
 * @param scale in percent of what fits the paper
 */
public record PrintLook(int copies, Sides sides, Paper paper, int scale) {

  static final PrintLook USUAL = new PrintLook(1, Sides.ONE, Paper.A4, 100);

  /** On which sides of the paper. */
  public enum Sides {
    /** 单面. */
    ONE,
    /** 双面，长边翻页. */
    LONG_EDGE,
    /** 双面，短边翻页. */
    SHORT_EDGE
  }

  /** The paper in the printer. */
  public enum Paper {
    A4,
    A3
  }

  /** In one word, to be remembered. */
  String text() {
    return copies + "," + sides + "," + paper + "," + scale;
  }

  /** Reads what was remembered; the usual look where it says nothing that can be used. */
  static PrintLook of(String text) {
    String[] words = text.split(",", -1);
    try {
      return words.length == 4
          ? new PrintLook(
              Math.clamp(Integer.parseInt(words[0]), 1, PageNumbers.MOST_COPIES),
              Sides.valueOf(words[1]),
              Paper.valueOf(words[2]),
              Math.clamp(
                  Integer.parseInt(words[3]), PageNumbers.LEAST_SCALE, PageNumbers.MOST_SCALE))
          : USUAL;
    } catch (IllegalArgumentException e) {
      return USUAL;
    }
  }
}
