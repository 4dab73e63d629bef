package org.budgetbook.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.budgetbook.library.Resources;

/** The letters of a chart; their sizes do not matter. */
public record ChartFonts(Font regular, Font bold) {

  /** The bundled 宋. Reads some 30 MB: keep what it returns. */
  public static ChartFonts of(Resources resources) {
    return new ChartFonts(
        font(resources, "fonts/NotoSerifSC-Regular.ttf"),
        font(resources, "fonts/NotoSerifSC-Bold.ttf"));
  }

  private static Font font(Resources resources, String path) {
    try (InputStream in = resources.open(path)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(path, e);
    }
  }
}
