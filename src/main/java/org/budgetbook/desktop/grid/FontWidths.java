package org.budgetbook.desktop.grid;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Text widths of a font family, each character measured once. For the FX thread. */
final class FontWidths implements TextWidths {

  /** From here on Chinese characters are as wide as they are high. */
  private static final int FIRST_IDEOGRAPH = 0x4e00;

  private static final int LAST_IDEOGRAPH = 0x9fff;
  private static final double MEASURED_SIZE = 100;

  private final Map<Integer, Double> plain = new HashMap<>();
  private final Map<Integer, Double> bold = new HashMap<>();
  private final Font plainFont;
  private final Font boldFont;

  FontWidths(String family) {
    plainFont = Font.font(family, FontWeight.NORMAL, MEASURED_SIZE);
    boldFont = Font.font(family, FontWeight.BOLD, MEASURED_SIZE);
  }

  @Override
  public double of(int codePoint, boolean isBold) {
    if (codePoint >= FIRST_IDEOGRAPH && codePoint <= LAST_IDEOGRAPH) {
      return 1;
    }
    return (isBold ? bold : plain)
        .computeIfAbsent(codePoint, point -> measured(point, isBold ? boldFont : plainFont));
  }

  private static double measured(int codePoint, Font font) {
    Text text = new Text(Character.toString(codePoint));
    text.setFont(font);
    return text.getLayoutBounds().getWidth() / MEASURED_SIZE;
  }
}
