package org.budgetbook.report;

import java.util.List;

/**
 * What is printed and how (打印设置).
 *
 * @param pages indexes of the pages, from 0, in the order of printing
 * @param copies at least 1
 * @param scale 100 for as large as laid out; the page is then made smaller where the paper is
 */
public record PrintSettings(
    List<Integer> pages, int copies, Sides sides, PaperSize paper, int scale) {

  public PrintSettings {
    pages = List.copyOf(pages);
    if (copies < 1 || scale < 10 || scale > 400) {
      throw new IllegalArgumentException(copies + " copies at " + scale + "%");
    }
  }

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
  public enum PaperSize {
    A4,
    /** Pages are drawn as large as the paper allows. */
    A3
  }
}
