package org.budgetbook.report.text;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Run;
import org.budgetbook.report.page.Area;
import org.budgetbook.report.page.LinkedText;
import org.budgetbook.report.page.Links;
import org.budgetbook.report.page.PdfExport;
import org.budgetbook.report.page.Spot;
import org.budgetbook.report.page.Target;
import org.budgetbook.report.page.TextPiece;
import org.budgetbook.report.page.TextStyle;
import org.budgetbook.report.type.TextBreaks;
import org.jspecify.annotations.Nullable;

/** Breaks headings and paragraphs into lines and knows what each line says and leads to. */
final class LineSetter {

  /** Behind words that are still to be written, or to be read again. */
  private static final Color DRAFT = new Color(0xFFF0A0);

  /** A line shorter than this part of the width is not drawn out: a long number follows it. */
  private static final float LOOSEST = 0.9f;

  private final TextBreaks breaks;
  private final Area body;

  LineSetter(TextBreaks breaks, Area body) {
    this.breaks = breaks;
    this.body = body;
  }

  /** A stretch of the whole text that leads somewhere or is marked. */
  private record Reference(
      int from, int to, @Nullable Target spot, @Nullable String link, @Nullable Color mark) {}

  List<SetLine> heading(Block.Heading heading, TextStyle style) {
    Target target = new Target.Heading(heading.id());
    List<SetLine> set = new ArrayList<>();
    String text = flat(heading.text());
    List<TextBreaks.Line> lines = broken(text, style);
    for (int at = 0; at < lines.size(); at++) {
      Place place = new Place(text, lines.get(at), at == 0, at == lines.size() - 1, style, target);
      boolean begins = at == 0;
      set.add(
          new SetLine(
              style.pitch(),
              begins ? style.before() : 0,
              true,
              (sheet, y) -> {
                LinkedText element = draw(sheet, y, place, List.of());
                if (begins) {
                  element.setAnchorName(Links.name(target));
                  element.setBookmarkLevel(heading.level() + 1);
                  PdfExport.bookmark(element, heading.text());
                }
              }));
    }
    return set;
  }

  List<SetLine> paragraph(Block.Paragraph paragraph, TextStyle style) {
    List<SetLine> set = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Reference> references = new ArrayList<>();
    for (Run run : paragraph.runs()) {
      // What the accountant writes may have several paragraphs.
      String[] stretches = run.text().split("\\R", -1);
      for (int at = 0; at < stretches.length; at++) {
        if (at > 0) {
          set.addAll(lines(paragraph, text.toString(), references, style));
          text.setLength(0);
          references = new ArrayList<>();
        }
        int from = text.length();
        text.append(flat(stretches[at]));
        if (text.length() > from) {
          reference(paragraph, run, from, text.length(), references);
        }
      }
    }
    set.addAll(lines(paragraph, text.toString(), references, style));
    return set;
  }

  private static void reference(
      Block.Paragraph paragraph, Run run, int from, int to, List<Reference> references) {
    String key = paragraph.key();
    Color mark = paragraph.isMarked(run) ? DRAFT : null;
    switch (run) {
      case Run.Words words -> mark(from, to, mark, references);
      case Run.Unbound unbound -> mark(from, to, mark, references);
      case Run.Live live -> {
        String link =
            live.fact().cells().isEmpty()
                ? null
                : Links.name(new Target.Cell(live.fact().cells().getFirst()));
        references.add(
            new Reference(from, to, new Target.Live(key, live.name(), live.fact()), link, mark));
      }
      case Run.Written written ->
          references.add(
              new Reference(from, to, new Target.Passage(key, written.passage()), null, mark));
      case Run.Missing missing ->
          references.add(
              new Reference(from, to, new Target.Passage(key, missing.passage()), null, mark));
    }
  }

  private static void mark(int from, int to, @Nullable Color mark, List<Reference> references) {
    if (mark != null) {
      references.add(new Reference(from, to, null, null, mark));
    }
  }

  private List<SetLine> lines(
      Block.Paragraph paragraph, String text, List<Reference> references, TextStyle style) {
    List<SetLine> set = new ArrayList<>();
    Target target = new Target.Paragraph(paragraph.key());
    List<TextBreaks.Line> lines = broken(text, style);
    List<Reference> all = List.copyOf(references);
    for (int at = 0; at < lines.size(); at++) {
      Place place = new Place(text, lines.get(at), at == 0, at == lines.size() - 1, style, target);
      // Neither the first nor the last line of a paragraph stands alone on a page.
      boolean keep = lines.size() > 1 && (at == 0 || at == lines.size() - 2);
      set.add(
          new SetLine(
              style.pitch(),
              at == 0 ? style.before() : 0,
              keep,
              (sheet, y) -> draw(sheet, y, place, all)));
    }
    return set;
  }

  private List<TextBreaks.Line> broken(String text, TextStyle style) {
    return breaks.lines(
        text,
        style.face(),
        style.bold(),
        style.size(),
        body.width() - 1 - style.left(),
        style.indent());
  }

  /** A line of a text in its style. */
  private record Place(
      String text,
      TextBreaks.Line line,
      boolean first,
      boolean last,
      TextStyle style,
      Target target) {

    String words() {
      return text.substring(line.start(), line.end());
    }
  }

  private LinkedText draw(SheetDraft sheet, int y, Place place, List<Reference> references) {
    TextStyle style = place.style();
    String words = place.words();
    int inset = style.left() + (place.first() ? style.indent() : 0);
    int x = Math.round(body.x()) + inset;
    int width = Math.round(body.width()) - inset;
    float natural = style.width(words);
    boolean drawnOut =
        style.align() == HorizontalTextAlignEnum.JUSTIFIED
            && !place.last()
            && natural > width * LOOSEST;
    List<Float> edges = edges(words, style, x, drawnOut ? width - natural : 0);
    List<LinkedText.Stretch> stretches = new ArrayList<>();
    sheet.spots.add(new Spot(new Area(body.x(), y, body.width(), style.pitch()), place.target()));
    for (Reference reference : references) {
      int from = Math.max(reference.from(), place.line().start()) - place.line().start();
      int to = Math.min(reference.to(), place.line().end()) - place.line().start();
      if (from >= to) {
        continue;
      }
      if (reference.link() != null || reference.mark() != null) {
        stretches.add(new LinkedText.Stretch(from, to, reference.link(), reference.mark()));
      }
      if (reference.spot() != null) {
        sheet.spots.add(
            new Spot(
                new Area(edges.get(from), y, edges.get(to) - edges.get(from), style.pitch()),
                reference.spot()));
      }
    }
    LinkedText element = new LinkedText(null, stretches);
    element.setText(words);
    element.setX(x);
    element.setY(y);
    element.setWidth(width);
    element.setHeight(style.pitch());
    style.apply(element, 1);
    if (drawnOut) {
      element.getPropertiesMap().setProperty(JRPrintText.PROPERTY_AWT_JUSTIFY_LAST_LINE, "true");
    } else if (style.align() == HorizontalTextAlignEnum.JUSTIFIED) {
      element.setHorizontalTextAlign(HorizontalTextAlignEnum.LEFT);
    }
    sheet.elements.add(element);
    sheet.texts.add(
        new TextPiece(words, new Area(x, y, natural, style.pitch()), !place.last(), edges));
    return element;
  }

  private static List<Float> edges(String words, TextStyle style, float x, float spare) {
    int gaps = words.codePointCount(0, words.length()) - 1;
    float space = gaps > 0 ? spare / gaps : 0;
    List<Float> edges = new ArrayList<>();
    float at = x;
    float end = x;
    for (int index = 0; index < words.length(); ) {
      int character = words.codePointAt(index);
      for (int inside = 0; inside < Character.charCount(character); inside++) {
        edges.add(at);
      }
      end = at + style.face().width(character, style.bold(), style.size());
      at = end + space;
      index += Character.charCount(character);
    }
    edges.add(end);
    return edges;
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
