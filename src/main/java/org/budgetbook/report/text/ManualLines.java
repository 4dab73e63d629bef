package org.budgetbook.report.text;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import org.budgetbook.manual.Piece;
import org.budgetbook.report.page.Area;
import org.budgetbook.report.page.LinkedText;
import org.budgetbook.report.page.Links;
import org.budgetbook.report.page.PdfExport;
import org.budgetbook.report.page.Spot;
import org.budgetbook.report.page.Target;
import org.budgetbook.report.page.TextPiece;
import org.budgetbook.report.page.TextStyle;
import org.budgetbook.report.type.TextBreaks;

/** Breaks words of the manual into lines, with what is bold in them and what is a key. */
final class ManualLines {

  /** Behind keys and commands. */
  private static final Color KEY = new Color(0xECEFF3);

  /** Bold letters are a little wider than the ones that are measured. */
  private static final int SLACK = 8;

  private final TextBreaks breaks;

  ManualLines(TextBreaks breaks) {
    this.breaks = breaks;
  }

  /**
   * Where lines stand.
   *
   * @param x of their left edge, in points
   * @param width in points
   */
  record Frame(int x, int width) {

    Frame inset(int left) {
      return new Frame(x + left, width - left);
    }
  }

  /** A line with the stretches of it that look otherwise. */
  record Line(String words, List<LinkedText.Stretch> stretches) {}

  List<SetLine> heading(
      String words, TextStyle style, Frame frame, Target.Heading target, int level) {
    List<SetLine> set = new ArrayList<>();
    List<Line> lines = broken(List.of(new Piece(words, Piece.Kind.PLAIN)), style, frame.width());
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      boolean begins = at == 0;
      set.add(
          new SetLine(
              style.pitch(),
              begins ? style.before() : 0,
              true,
              (sheet, y) -> {
                LinkedText element = draw(sheet, y, line, style, frame);
                if (begins) {
                  element.setAnchorName(Links.name(target));
                  element.setBookmarkLevel(level);
                  PdfExport.bookmark(element, words);
                }
                sheet.spots.add(
                    new Spot(new Area(frame.x(), y, frame.width(), style.pitch()), target));
              }));
    }
    return set;
  }

  List<SetLine> text(List<Piece> pieces, TextStyle style, Frame frame) {
    return marked("", 0, pieces, style, frame);
  }

  /**
   * @param mark stands before the first line
   * @param room how far before
   */
  List<SetLine> marked(String mark, int room, List<Piece> pieces, TextStyle style, Frame frame) {
    List<SetLine> set = new ArrayList<>();
    List<Line> lines = broken(pieces, style, frame.width());
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      boolean first = at == 0;
      // Neither the first nor the last line of a paragraph stands alone on a page.
      boolean keep = lines.size() > 1 && (first || at == lines.size() - 2);
      set.add(
          new SetLine(
              style.pitch(),
              first ? style.before() : 0,
              keep,
              (sheet, y) -> {
                if (first && !mark.isEmpty()) {
                  Frame before = new Frame(frame.x() - room, room);
                  draw(sheet, y, new Line(mark, List.of()), style, before);
                }
                draw(sheet, y, line, style, frame);
              }));
    }
    return set;
  }

  /** Lines as they are, what stands in from the left as well; on a ground of their own. */
  List<SetLine> program(List<String> program, TextStyle style, Frame frame) {
    List<SetLine> set = new ArrayList<>();
    int blank = Math.round(style.width(" "));
    for (int at = 0; at < program.size(); at++) {
      String words = program.get(at);
      int inset = style.left() + blank * (words.length() - words.stripLeading().length());
      Frame own = frame.inset(inset);
      List<Line> lines =
          words.isBlank()
              ? List.of(new Line("", List.of()))
              : broken(List.of(new Piece(words.strip(), Piece.Kind.PLAIN)), style, own.width());
      for (Line line : lines) {
        boolean begins = set.isEmpty();
        set.add(
            new SetLine(
                style.pitch(),
                begins ? style.before() : 0,
                begins,
                (sheet, y) -> {
                  sheet.elements.add(
                      ManualTables.ground(frame.x(), y, frame.width(), style.pitch(), KEY));
                  if (!line.words().isEmpty()) {
                    draw(sheet, y, line, style, own);
                  }
                }));
      }
    }
    return set;
  }

  List<Line> broken(List<Piece> pieces, TextStyle style, int width) {
    StringBuilder whole = new StringBuilder();
    List<LinkedText.Stretch> stretches = new ArrayList<>();
    for (Piece piece : pieces) {
      int from = whole.length();
      whole.append(piece.text().replaceAll("\\s+", " "));
      if (piece.kind() != Piece.Kind.PLAIN && whole.length() > from) {
        boolean strong = piece.kind() == Piece.Kind.STRONG;
        stretches.add(
            new LinkedText.Stretch(from, whole.length(), null, strong ? null : KEY, strong));
      }
    }
    String text = whole.toString();
    List<Line> lines = new ArrayList<>();
    for (TextBreaks.Line line :
        breaks.lines(
            text, style.face(), style.bold(), style.size(), width - SLACK, style.indent())) {
      lines.add(
          new Line(
              text.substring(line.start(), line.end()),
              stretches.stream()
                  .filter(one -> one.from() < line.end() && one.to() > line.start())
                  .map(one ->
                      new LinkedText.Stretch(
                          Math.max(one.from(), line.start()) - line.start(),
                          Math.min(one.to(), line.end()) - line.start(),
                          one.link(),
                          one.mark(),
                          one.strong()))
                  .toList()));
    }
    return lines;
  }

  LinkedText draw(SheetDraft sheet, int y, Line line, TextStyle style, Frame frame) {
    LinkedText element = new LinkedText(null, line.stretches());
    element.setText(line.words());
    element.setX(frame.x());
    element.setY(y);
    element.setWidth(frame.width());
    element.setHeight(style.pitch());
    style.apply(element, 1);
    if (style.align() == HorizontalTextAlignEnum.JUSTIFIED) {
      element.setHorizontalTextAlign(HorizontalTextAlignEnum.LEFT);
    }
    sheet.elements.add(element);
    sheet.texts.add(
        new TextPiece(
            line.words(), new Area(frame.x(), y, frame.width(), style.pitch()), false, List.of()));
    return element;
  }
}
