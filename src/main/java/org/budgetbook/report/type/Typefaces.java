package org.budgetbook.report.type;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFace;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontSetFamilyInfo;
import net.sf.jasperreports.engine.fonts.FontUtil;
import org.jspecify.annotations.Nullable;

/**
 * Which fonts print what, and how wide they run. Widths and heights are in points. Not thread-safe.
 */
public final class Typefaces {

  /** The font set of everything in a table, see {@code resources/report/fonts.xml}. */
  public static final String SONG = "budgetbook-song";

  /** 仿宋: the text and the contents. */
  public static final String BODY = "budgetbook-body";

  /** 小标宋: titles of the book, its parts and forms. */
  public static final String TITLE = "budgetbook-title";

  /** 黑体: headings of the first level. */
  public static final String HEI = "budgetbook-hei";

  /** 楷体: headings of the second level. */
  public static final String KAI = "budgetbook-kai";

  /** Widths are measured at this size and scaled: one measure serves all sizes. */
  private static final float MEASURED = 1000;

  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  private final List<FontFamily> families;
  private final Map<Integer, Float> regular = new HashMap<>();
  private final Map<Integer, Float> bold = new HashMap<>();

  public Typefaces(JasperReportsContext context) {
    this(context, SONG);
  }

  Typefaces(JasperReportsContext context, String fontSet) {
    families =
        FontUtil.getInstance(context)
            .getFontSetInfo(fontSet, Locale.ROOT, false)
            .getFamilies()
            .stream()
            .map(FontSetFamilyInfo::getFontFamily)
            .toList();
  }

  /** Whether a character can be printed at all. */
  public boolean has(int codePoint) {
    return families.stream().anyMatch(family -> face(family, false).canDisplay(codePoint));
  }

  public float width(String text, boolean bold, float size) {
    float width = 0;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      width += width(codePoint, bold);
      at += Character.charCount(codePoint);
    }
    return width * size / MEASURED;
  }

  public float width(int codePoint, boolean bold, float size) {
    return width(codePoint, bold) * size / MEASURED;
  }

  /** The first of the fonts, one point high. */
  public Font font(boolean heavy) {
    return face(families.getFirst(), heavy).deriveFont(1f);
  }

  /** The first character that cannot be printed; blanks can. */
  public OptionalInt missing(String text) {
    return text.codePoints()
        .filter(character -> !Character.isWhitespace(character) && !has(character))
        .findFirst();
  }

  /** The same, when only the first of the fonts prints. */
  public OptionalInt missingInFirst(String text) {
    return text.codePoints()
        .filter(character ->
            !Character.isWhitespace(character)
                && !face(families.getFirst(), false).canDisplay(character))
        .findFirst();
  }

  /** From one line of text to the next. */
  public float lineHeight(float size) {
    LineMetrics metrics =
        face(families.getFirst(), false).deriveFont(size).getLineMetrics("0", UNHINTED);
    return metrics.getHeight();
  }

  private float width(int codePoint, boolean heavy) {
    return (heavy ? bold : regular)
        .computeIfAbsent(
            codePoint,
            character -> {
              String text = Character.toString(character);
              for (FontFamily family : families) {
                Font font = face(family, heavy);
                if (font.canDisplay(character)) {
                  return (float)
                      font.deriveFont(MEASURED).getStringBounds(text, UNHINTED).getWidth();
                }
              }
              return MEASURED;
            });
  }

  private static Font face(FontFamily family, boolean bold) {
    @Nullable FontFace face = bold ? family.getBoldFace() : null;
    return (face == null ? family.getNormalFace() : face).getFont();
  }
}
