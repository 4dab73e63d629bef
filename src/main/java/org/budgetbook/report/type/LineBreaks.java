package org.budgetbook.report.type;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetbook.library.Resources;

/**
 * Breaks text into lines as a compositor would: as few as possible, none beginning with a closing
 * mark (避头尾), no number torn, no word of the trade torn without need, no single character left on
 * the last line. Chooses the cheapest of all ways to break.
 */
public final class LineBreaks {

  /** How the lines of a text relate to each other. */
  public enum Shape {
    /** Full lines, the last one as long as it happens to be. */
    RUNNING,
    /** All lines about equally long: headings. */
    BALANCED
  }

  private static final long LINE = 100_000;
  private static final long TORN_NUMBER = 5_000_000;
  private static final long FORBIDDEN = 2_000_000;
  private static final long TORN_WORD = 4_000;
  private static final long LONELY = 30_000;

  private final Typefaces typefaces;
  private final Set<Integer> neverBegins;
  private final Set<Integer> neverEnds;
  private final List<String> words;

  public LineBreaks(Resources resources, Typefaces typefaces) {
    this.typefaces = typefaces;
    Properties rules = new Properties();
    try {
      rules.load(new StringReader(resources.text("report/line-breaks.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    neverBegins = characters(rules.getProperty("never-begins"));
    neverEnds = characters(rules.getProperty("never-ends"));
    words = List.of(rules.getProperty("words").split(" +", -1));
  }

  private static Set<Integer> characters(String text) {
    return text.codePoints().boxed().collect(Collectors.toSet());
  }

  /**
   * The lines of {@code text}, each at most {@code width} points wide unless one character is
   * wider.
   */
  public List<String> lines(String text, float width, boolean bold, float size, Shape shape) {
    String flat = text.replaceAll("\\s+", " ").strip();
    if (flat.isEmpty()) {
      return List.of();
    }
    if (typefaces.width(flat, bold, size) <= width) {
      return List.of(flat);
    }
    int[] characters = flat.codePoints().toArray();
    long[] costs = costs(flat, characters);
    float[] widths = new float[characters.length];
    for (int at = 0; at < characters.length; at++) {
      widths[at] = typefaces.width(characters[at], bold, size);
    }
    return cheapest(characters, widths, costs, width, shape);
  }

  /** Whether a line may end between two characters. */
  boolean mayBreak(int before, int after) {
    return !neverBegins.contains(after)
        && !neverEnds.contains(before)
        && !(isLatin(before) && isLatin(after));
  }

  private List<String> cheapest(
      int[] characters, float[] widths, long[] costs, float width, Shape shape) {
    int length = characters.length;
    long[] best = new long[length + 1];
    int[] from = new int[length + 1];
    Arrays.fill(best, Long.MAX_VALUE);
    best[0] = 0;
    for (int start = 0; start < length; start++) {
      float used = 0;
      for (int end = start + 1; end <= length; end++) {
        used += widths[end - 1];
        if (used > width && end > start + 1) {
          break;
        }
        boolean last = end == length;
        long cost = best[start] + LINE + (last ? 0 : costs[end]);
        if (!last || shape == Shape.BALANCED) {
          float slack = Math.max(0, width - used) / width;
          cost += (long) (20_000 * slack * slack);
        }
        if (last && end == start + 1 && start > 0) {
          cost += LONELY;
        }
        if (cost < best[end]) {
          best[end] = cost;
          from[end] = start;
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (int end = length; end > 0; end = from[end]) {
      lines.addFirst(new String(characters, from[end], end - from[end]).strip());
    }
    return lines;
  }

  /** What it costs to end a line before each character. */
  private long[] costs(String text, int[] characters) {
    long[] costs = new long[characters.length + 1];
    for (int at = 1; at < characters.length; at++) {
      if (neverBegins.contains(characters[at]) || neverEnds.contains(characters[at - 1])) {
        costs[at] = FORBIDDEN;
      }
      if (isLatin(characters[at - 1]) && isLatin(characters[at])) {
        costs[at] = TORN_NUMBER;
      }
    }
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        int first = text.codePointCount(0, at);
        int length = word.codePointCount(0, word.length());
        for (int inside = first + 1; inside < first + length; inside++) {
          costs[inside] = Math.max(costs[inside], TORN_WORD);
        }
      }
    }
    return costs;
  }

  private static boolean isLatin(int character) {
    return character > ' ' && character < 0x250;
  }
}
