package org.budgetbook.desktop.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import org.budgetbook.library.Resources;

/**
 * The program's own Chinese typeface: old machines have none that is good on a screen, and the same
 * face everywhere makes the same layout everywhere.
 */
public final class Fonts {

  private static final List<String> FILES =
      List.of("fonts/NotoSansSC-Regular.ttf", "fonts/NotoSansSC-Bold.ttf");

  /** What the program writes in when its own font cannot be read. */
  private static final String FALLBACK = "System";

  private Fonts() {}

  /** Makes the typeface known to the toolkit; returns its family name. */
  public static String load(Resources resources) {
    String family = FALLBACK;
    for (String file : FILES) {
      try (InputStream in = resources.open(file)) {
        Font font = Font.loadFont(in, Font.getDefault().getSize());
        family = font == null ? family : font.getFamily();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return family;
  }
}
