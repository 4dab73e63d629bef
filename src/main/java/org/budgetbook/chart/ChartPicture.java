package org.budgetbook.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.budgetbook.money.Money;
import org.budgetbook.narrative.Chart;
import org.budgetbook.narrative.Chart.Slice;

/**
 * A chart of a structure (结构图) as bars under each other: each names its part, shows its share as a
 * length of the whole and states amount and share in figures, under each other like in a table.
 * Reads in black and white: nothing is told by colour, no legend has to be matched. All lengths in
 * points. Thread-safe.
 */
public final class ChartPicture {

  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  private static final Color WHOLE = new Color(0xF1F1F1);
  private static final Color PART = new Color(0x8C8C8C);
  private static final Color LARGEST = new Color(0x4A4A4A);
  private static final Color RULE = new Color(0x333333);
  private static final Color EDGE = new Color(0xB4B4B4);

  private static final float TEXT = 10.5f;
  private static final float TITLE = 12;
  private static final float TITLE_HEIGHT = 30;
  private static final float BAR = 15;
  private static final float GAP = 9;
  private static final float LINE = 14;
  private static final float SPACE = 8;
  private static final float COLUMNS = 10;
  private static final float FOOT = 6;

  /** Names take at most this part of the width; longer ones stand on several lines. */
  private static final float NAMES = 0.34f;

  private final Chart chart;
  private final Font text;
  private final Font bold;
  private final float width;
  private final float nameWidth;
  private final float shareWidth;
  private final float valueWidth;
  private final List<List<String>> names = new ArrayList<>();
  private final float height;

  /**
   * @param width the picture shall have, at least 200 points
   */
  public ChartPicture(Chart chart, ChartFonts fonts, float width) {
    this.chart = chart;
    this.text = fonts.regular().deriveFont(TEXT);
    this.bold = fonts.bold().deriveFont(TITLE);
    this.width = width;
    float widest = 0;
    float amounts = 0;
    float shares = 0;
    for (Slice slice : chart.slices()) {
      widest = Math.max(widest, width(slice.label()));
      amounts = Math.max(amounts, width(slice.amountText()));
      shares = Math.max(shares, width(slice.shareText()));
    }
    this.nameWidth = Math.min(widest, width * NAMES);
    this.shareWidth = shares;
    this.valueWidth = amounts + COLUMNS + shares;
    float needed = TITLE_HEIGHT;
    for (Slice slice : chart.slices()) {
      List<String> lines = lines(slice.label());
      names.add(lines);
      needed += rowHeight(lines);
    }
    this.height = needed + FOOT;
  }

  public float width() {
    return width;
  }

  public float height() {
    return height;
  }

  /** Every text of the picture, for checking that fonts have its characters. */
  public static List<String> texts(Chart chart) {
    List<String> texts = new ArrayList<>(List.of(chart.title()));
    for (Slice slice : chart.slices()) {
      texts.add(slice.label());
      texts.add(slice.amountText());
      texts.add(slice.shareText());
    }
    return texts;
  }

  /** Draws the picture with its top left corner at the origin. */
  public void paint(Graphics2D page) {
    page.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    page.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    page.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    page.setColor(Color.BLACK);
    page.setFont(bold);
    float titleWidth = (float) bold.getStringBounds(chart.title(), UNHINTED).getWidth();
    page.drawString(chart.title(), (width - titleWidth) / 2, TITLE + 4);
    float left = nameWidth + SPACE;
    float room = width - left - SPACE - valueWidth;
    Money largest = largest();
    float y = TITLE_HEIGHT;
    for (int at = 0; at < names.size(); at++) {
      Slice slice = chart.slices().get(at);
      float rowHeight = rowHeight(names.get(at));
      float middle = y + (rowHeight - GAP) / 2;
      page.setColor(Color.BLACK);
      page.setFont(text);
      float baseline = middle - names.get(at).size() * LINE / 2 + LINE / 2 + TEXT * 0.36f;
      for (String line : names.get(at)) {
        page.drawString(line, nameWidth - width(line), baseline);
        baseline += LINE;
      }
      float share = share(slice);
      Shape whole = new Rectangle2D.Float(left, middle - BAR / 2, room, BAR);
      Shape part = new Rectangle2D.Float(left, middle - BAR / 2, room * share, BAR);
      page.setColor(WHOLE);
      page.fill(whole);
      page.setColor(slice.amount().equals(largest) ? LARGEST : PART);
      page.fill(part);
      page.setColor(EDGE);
      page.setStroke(new BasicStroke(0.4f));
      page.draw(whole);
      page.setColor(Color.BLACK);
      float figures = middle + TEXT * 0.36f;
      toTheLeftOf(width - shareWidth - COLUMNS, slice.amountText(), page, figures);
      toTheLeftOf(width, slice.shareText(), page, figures);
      y += rowHeight;
    }
    page.setColor(RULE);
    page.setStroke(new BasicStroke(0.8f));
    page.draw(new Line2D.Float(left, TITLE_HEIGHT - 3, left, y - GAP + 3));
  }

  private Money largest() {
    return chart.slices().stream().map(Slice::amount).reduce(Money.ZERO, ChartPicture::larger);
  }

  private static Money larger(Money one, Money other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  /** For a length on paper only: what is printed as a share comes with the slice. */
  private float share(Slice slice) {
    long total = chart.total().fen();
    return total == 0 ? 0 : Math.clamp((float) ((double) slice.amount().fen() / total), 0, 1);
  }

  private void toTheLeftOf(float edge, String words, Graphics2D page, float baseline) {
    page.drawString(words, edge - width(words), baseline);
  }

  private static float rowHeight(List<String> name) {
    return Math.max(BAR, name.size() * LINE) + GAP;
  }

  private List<String> lines(String label) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int character : label.codePoints().toArray()) {
      String next = Character.toString(character);
      if (!line.isEmpty() && width(line + next) > nameWidth + 0.1f) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(next);
    }
    lines.add(line.toString());
    return lines;
  }

  private float width(String words) {
    return (float) text.getStringBounds(words, UNHINTED).getWidth();
  }
}
