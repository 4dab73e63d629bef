package org.budgetbook.report.page;

import java.util.List;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import net.sf.jasperreports.engine.util.JRTextMeasurerUtil;
import org.budgetbook.report.type.TypeCase;
import org.budgetbook.report.type.Typefaces;

/**
 * How a line of text is set, as a design's style says. Lengths in points.
 *
 * @param pitch from one line to the next
 * @param indent of the first line
 * @param left of all lines
 * @param before above the first line
 * @param metrics how JasperReports sets a line of this font
 */
public record TextStyle(
    Typefaces face,
    String font,
    float size,
    boolean bold,
    HorizontalTextAlignEnum align,
    int pitch,
    int indent,
    int left,
    int before,
    Metrics metrics) {

  /** What JasperReports measures for a line of text, per point of its size. */
  public record Metrics(float height, float spacing, float leading) {}

  static TextStyle of(JRStyle style, TypeCase types, JasperReportsContext context) {
    float size = style.getFontSize();
    boolean bold = Boolean.TRUE.equals(style.isBold());
    Float pitch = style.getParagraph().getLineSpacingSize();
    HorizontalTextAlignEnum align = style.getHorizontalTextAlign();
    Integer indent = style.getParagraph().getFirstLineIndent();
    Integer left = style.getParagraph().getLeftIndent();
    Integer before = style.getParagraph().getSpacingBefore();
    return new TextStyle(
        types.of(style.getFontName()),
        style.getFontName(),
        size,
        bold,
        align == null ? HorizontalTextAlignEnum.LEFT : align,
        pitch == null ? Math.round(size * 1.5f) : Math.round(pitch),
        indent == null ? 0 : indent,
        left == null ? 0 : left,
        before == null ? 0 : before,
        measured(context, style.getFontName(), bold));
  }

  /** The same at another size. */
  public TextStyle at(float other) {
    return new TextStyle(face, font, other, bold, align, pitch, indent, left, before, metrics);
  }

  private static Metrics measured(JasperReportsContext context, String font, boolean bold) {
    float large = 100;
    LinkedText sample = new LinkedText(null, List.of());
    sample.setText("0");
    sample.setFontName(font);
    sample.setFontSize(large);
    sample.setBold(bold);
    sample.setWidth(1000);
    sample.setHeight(1000);
    JRTextMeasurerUtil.getInstance(context).measureTextElement(sample);
    return new Metrics(
        sample.getTextHeight() / large,
        sample.getLineSpacingFactor(),
        sample.getLeadingOffset() / large);
  }

  /** Height of some lines as JasperReports sets them one under the other. */
  public float height(int lines) {
    return lines * metrics.height() * size;
  }

  /** Sets font and metrics of a text of some lines, its lines ended by line ends. */
  public void apply(JRPrintText text, int lines) {
    text.setFontName(font);
    text.setFontSize(size);
    text.setBold(bold);
    text.setTextHeight(height(lines));
    text.setLineSpacingFactor(metrics.spacing());
    text.setLeadingOffset(metrics.leading() * size);
    text.setVerticalTextAlign(VerticalTextAlignEnum.MIDDLE);
    text.setHorizontalTextAlign(align);
  }

  public float width(String text) {
    return face.width(text, bold, size);
  }
}
