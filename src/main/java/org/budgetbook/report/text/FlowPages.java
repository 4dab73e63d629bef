package org.budgetbook.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.base.JRBasePrintImage;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import org.budgetbook.chart.ChartFonts;
import org.budgetbook.chart.ChartPicture;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Chart;
import org.budgetbook.report.page.Area;
import org.budgetbook.report.page.Sheet;
import org.budgetbook.report.page.Spot;
import org.budgetbook.report.page.Stationery;
import org.budgetbook.report.page.Target;
import org.budgetbook.report.page.TextStyle;
import org.budgetbook.report.type.TextBreaks;
import org.budgetbook.report.type.Typefaces;

/**
 * Sets headings, paragraphs and charts one under the other and breaks them into pages: a heading
 * keeps to its text, a chart to the end of the text before it, no paragraph leaves a single line on
 * a page. Not thread-safe.
 */
public final class FlowPages {

  private static final int CHART_SPACE = 10;

  private final Stationery.Blank blank;
  private final LineSetter lines;
  private final TextStyle first;
  private final TextStyle second;
  private final TextStyle paragraph;
  private final ChartFonts fonts;

  /**
   * @param labels what is written in charts: painted with the first of these fonts only
   */
  public FlowPages(Stationery stationery, TextBreaks breaks, Typefaces labels) {
    this.blank = stationery.blank(Map.of());
    this.first = stationery.style("heading-1");
    this.second = stationery.style("heading-2");
    this.paragraph = stationery.style("paragraph");
    this.lines = new LineSetter(breaks, blank.body());
    this.fonts = new ChartFonts(labels.font(false), labels.font(true));
  }

  /** Pages of these blocks; none if nothing is to be set. Tables and forms are not set here. */
  public List<Sheet> pages(List<Block> blocks) {
    List<SetLine> set = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading ->
            set.addAll(lines.heading(heading, heading.level() == 1 ? first : second));
        case Block.Paragraph text -> set.addAll(lines.paragraph(text, paragraph));
        case Block.ChartBlock chart -> {
          if (!set.isEmpty()) {
            set.add(set.removeLast().keptWithNext());
          }
          set.add(chart(chart.chart()));
        }
        case Block.StatutoryTable table -> throw new IllegalArgumentException(table.toString());
        case Block.Form form -> throw new IllegalArgumentException(form.toString());
      }
    }
    return new PageFilling(blank).pages(set);
  }

  private SetLine chart(Chart chart) {
    ChartPicture picture = new ChartPicture(chart, fonts, blank.body().width() - 1);
    int height = (int) Math.ceil(picture.height());
    int x = Math.round(blank.body().x());
    return new SetLine(
        height + CHART_SPACE,
        CHART_SPACE,
        false,
        (sheet, y) -> {
          JRBasePrintImage image = new JRBasePrintImage(null);
          image.setX(x);
          image.setY(y);
          image.setWidth((int) picture.width());
          image.setHeight(height);
          image.setScaleImage(ScaleImageEnum.FILL_FRAME);
          image.setRenderer(new ChartRenderer(picture));
          sheet.elements.add(image);
          sheet.spots.add(
              new Spot(new Area(x, y, picture.width(), height), new Target.Chart(chart.id())));
        });
  }
}
