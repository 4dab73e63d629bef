package org.budgetbook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import org.budgetbook.report.page.Area;
import org.budgetbook.report.page.LinkedText;
import org.budgetbook.report.page.Links;
import org.budgetbook.report.page.Sheet;
import org.budgetbook.report.page.Spot;
import org.budgetbook.report.page.Stationery;
import org.budgetbook.report.page.Target;
import org.budgetbook.report.page.TextPiece;
import org.budgetbook.report.page.TextStyle;
import org.budgetbook.report.type.LineBreaks;

/** The contents (目录): titles, dots and true page numbers, each line a link to its page. */
final class ContentsPages {

  private static final String DOT = "…";
  private static final int NUMBER_SPACE = 4;
  private static final int LONGEST_LABEL = 8;

  /** A last page with less than this part of a page looks left over. */
  private static final int SPARSE = 3;

  private final Stationery.Blank blank;
  private final TextStyle part;
  private final TextStyle line;
  private final LineBreaks breaks;

  ContentsPages(Stationery stationery, LineBreaks breaks, String heading) {
    this.blank = stationery.blank(Map.of("heading", heading));
    this.part = stationery.style("contents-part");
    this.line = stationery.style("contents-line");
    this.breaks = breaks;
  }

  /**
   * @param page the printed number of the page where it begins
   */
  record Line(int level, String title, int page, Target target) {}

  /** All pages; a few lines left over do not make one of their own, all then carry less. */
  List<Sheet> pages(List<Line> lines) {
    int full = Math.round(blank.body().height());
    List<Page> pages = filled(lines, full);
    if (pages.size() > 1 && pages.getLast().height() < full / SPARSE) {
      int all = pages.stream().mapToInt(Page::height).sum();
      List<Page> even = filled(lines, all / pages.size() + 2 * (part.before() + part.pitch()));
      pages = even.size() == pages.size() ? even : pages;
    }
    return pages.stream().map(Page::sheet).toList();
  }

  private List<Page> filled(List<Line> lines, int height) {
    List<Page> pages = new ArrayList<>();
    Page page = new Page();
    for (int at = 0; at < lines.size(); at++) {
      Line entry = lines.get(at);
      TextStyle style = entry.level() == 1 ? part : line;
      List<String> words = broken(entry, style);
      int needed = style.before() + words.size() * style.pitch();
      // A part's line does not end a page.
      int with = entry.level() == 1 && at + 1 < lines.size() ? needed + line.pitch() : needed;
      if (page.height() + with > height && page.begun()) {
        pages.add(page);
        page = new Page();
      }
      page.add(entry, style, words);
    }
    pages.add(page);
    return pages;
  }

  private List<String> broken(Line entry, TextStyle style) {
    float number = style.width("000") + 2 * style.size();
    float room = blank.body().width() - inset(entry, style) - number;
    if (style.width(entry.title()) <= room) {
      return List.of(entry.title());
    }
    String label = label(entry.title());
    List<String> words =
        new ArrayList<>(
            breaks.lines(
                entry.title().substring(label.length()),
                room - style.width(label),
                style.bold(),
                style.size(),
                LineBreaks.Shape.RUNNING));
    words.set(0, label + words.getFirst());
    return words;
  }

  /** What further lines of a title stand behind: for example the name of a table and a blank. */
  private static String label(String title) {
    int blank = title.indexOf(' ');
    return blank < 0 || blank > LONGEST_LABEL ? "" : title.substring(0, blank + 1);
  }

  private static int inset(Line entry, TextStyle style) {
    return style.left() * Math.max(0, entry.level() - 1);
  }

  private final class Page {
    private final List<JRPrintElement> elements = new ArrayList<>(blank.elements());
    private final List<Spot> spots = new ArrayList<>();
    private final List<TextPiece> texts = new ArrayList<>();
    private final int left = Math.round(blank.body().x());
    private final int width = Math.round(blank.body().width());
    private final int top = Math.round(blank.body().y());
    private int y = top;

    int height() {
      return y - top;
    }

    boolean begun() {
      return y > top;
    }

    Sheet sheet() {
      return new Sheet(blank.format(), elements, spots, texts);
    }

    void add(Line entry, TextStyle style, List<String> words) {
      y += begun() ? style.before() : 0;
      int first = inset(entry, style);
      int hanging = words.size() > 1 ? Math.round(style.width(label(entry.title()))) : 0;
      for (int at = 0; at < words.size(); at++) {
        String text = words.get(at);
        int inset = at == 0 ? first : first + hanging;
        set(text, entry, style, left + inset, width - inset, HorizontalTextAlignEnum.LEFT);
        if (at == words.size() - 1) {
          String number = Integer.toString(entry.page());
          float begins = inset + style.width(text) + style.size() / 2;
          float ends = width - style.width(number) - NUMBER_SPACE;
          int dots = (int) ((ends - begins) / style.width(DOT));
          set(number, entry, style, left, width, HorizontalTextAlignEnum.RIGHT);
          if (dots > 0) {
            set(DOT.repeat(dots), entry, style, left, (int) ends, HorizontalTextAlignEnum.RIGHT);
          }
        }
        texts.add(
            new TextPiece(
                text,
                new Area(left + inset, y, style.width(text), style.pitch()),
                at < words.size() - 1,
                List.of()));
        spots.add(new Spot(new Area(left, y, width, style.pitch()), entry.target()));
        y += style.pitch();
      }
    }

    private void set(
        String text, Line entry, TextStyle style, int x, int room, HorizontalTextAlignEnum align) {
      LinkedText element =
          new LinkedText(
              null,
              List.of(new LinkedText.Stretch(0, text.length(), Links.name(entry.target()), null)));
      element.setText(text);
      element.setX(x);
      element.setY(y);
      element.setWidth(room);
      element.setHeight(style.pitch());
      style.apply(element, 1);
      element.setHorizontalTextAlign(align);
      elements.add(element);
    }
  }
}
