package org.budgetbook.library;

/**
 * Texts that a spreadsheet could take for a formula when a file is opened in it (公式注入). In csv they
 * get an apostrophe before them, which our own readers take away again; in xlsx their cells are
 * marked as text.
 */
public final class FormulaGuard {

  private static final String SIGNS = "=+-@\t\r";
  private static final char APOSTROPHE = '\'';

  private FormulaGuard() {}

  /** Whether a spreadsheet could take the text for a formula. */
  public static boolean isDangerous(String text) {
    return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
  }

  /** The text as csv may hold it; {@link #read} gives it back. */
  public static String plain(String text) {
    return isDangerous(withoutApostrophes(text)) ? APOSTROPHE + text : text;
  }

  /** What {@link #plain} was given; any other text as it stands. */
  public static String read(String cell) {
    boolean marked =
        !cell.isEmpty() && cell.charAt(0) == APOSTROPHE && isDangerous(withoutApostrophes(cell));
    return marked ? cell.substring(1) : cell;
  }

  private static String withoutApostrophes(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == APOSTROPHE) {
      start++;
    }
    return text.substring(start);
  }
}
