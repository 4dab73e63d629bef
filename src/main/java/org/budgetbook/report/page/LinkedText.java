package org.budgetbook.report.page;

import java.awt.Color;
import java.util.List;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRDefaultStyleProvider;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import org.jspecify.annotations.Nullable;

/** A text whose stretches may be links, marked or bold. */
public final class LinkedText extends JRBasePrintText {

  private static final long serialVersionUID = 1;

  private static final int RGB = 0xFFFFFF;

  private final transient List<Stretch> stretches;

  /**
   * @param stretches from left to right, none over another
   */
  public LinkedText(@Nullable JRDefaultStyleProvider styles, List<Stretch> stretches) {
    super(styles);
    this.stretches = List.copyOf(stretches);
  }

  /**
   * Some characters of the text.
   *
   * @param link name of the place to lead to
   * @param mark colour behind the characters
   * @param strong whether they are bold
   */
  public record Stretch(
      int from, int to, @Nullable String link, @Nullable Color mark, boolean strong) {

    /** Neither bold nor otherwise than the rest. */
    public Stretch(int from, int to, @Nullable String link, @Nullable Color mark) {
      this(from, to, link, mark, false);
    }
  }

  /** Sets the words; what of them are links and marks is said to JasperReports as its markup. */
  @Override
  public void setText(String words) {
    if (stretches.isEmpty()) {
      super.setText(words);
      return;
    }
    StringBuilder markup = new StringBuilder();
    int at = 0;
    for (Stretch stretch : stretches) {
      markup.append(escaped(words.substring(at, stretch.from())));
      String inside = escaped(words.substring(stretch.from(), stretch.to()));
      if (stretch.mark() != null) {
        inside =
            "<style backcolor=\"#%06X\">%s</style>"
                .formatted(stretch.mark().getRGB() & RGB, inside);
      }
      if (stretch.strong()) {
        inside = "<style isBold=\"true\">%s</style>".formatted(inside);
      }
      if (stretch.link() != null) {
        inside =
            "<a type=\"Reference\" href=\"%s\">%s</a>".formatted(escaped(stretch.link()), inside);
      }
      markup.append(inside);
      at = stretch.to();
    }
    markup.append(escaped(words.substring(at)));
    setMarkup(JRCommonText.MARKUP_STYLED_TEXT);
    super.setText(markup.toString());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
