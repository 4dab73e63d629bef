package org.budgetbook.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.budgetbook.library.Messages;
import org.budgetbook.money.AmountFormat;

/** The cell styles of a workbook, each made once: spreadsheets hold only so many. */
final class SheetStyles {

  /** Characters of the body, in points. */
  static final int BODY_SIZE = 10;

  private static final int TITLE_SIZE = 18;

  /** Keeps a figure off the rule at its right, by the width of a space. */
  private static final String GAP = "_ ";

  private final Workbook workbook;
  private final String song;
  private final String hei;
  private final Map<Look, CellStyle> styles = new HashMap<>();
  private final Map<Face, Font> fonts = new HashMap<>();

  /**
   * How a cell looks.
   *
   * @param format the number format; empty for text and plain numbers
   * @param quoted whether the text is one that a spreadsheet could take for a formula
   */
  record Look(
      Face face,
      HorizontalAlignment align,
      int indent,
      boolean wrapped,
      boolean bordered,
      String format,
      boolean quoted) {

    static Look text(Face face, HorizontalAlignment align) {
      return new Look(face, align, 0, false, false, "", false);
    }

    Look inGrid() {
      return new Look(face, align, indent, wrapped, true, format, quoted);
    }

    Look wrappedText() {
      return new Look(face, align, indent, true, bordered, format, quoted);
    }

    Look indented(int levels) {
      return new Look(face, align, levels, wrapped, bordered, format, quoted);
    }

    Look formatted(String numberFormat) {
      return new Look(face, align, indent, wrapped, bordered, numberFormat, quoted);
    }

    Look quotedText() {
      return new Look(face, align, indent, wrapped, bordered, format, true);
    }
  }

  /** The typefaces of a sheet. */
  enum Face {
    TITLE,
    HEADING,
    BODY,
    STRONG,
    LINK
  }

  SheetStyles(Workbook workbook, Messages messages) {
    this.workbook = workbook;
    this.song = messages.text("workbook.font.song");
    this.hei = messages.text("workbook.font.hei");
    // The first font measures the widths of columns.
    Font standard = workbook.getFontAt(0);
    standard.setFontName(song);
    standard.setFontHeightInPoints((short) BODY_SIZE);
  }

  CellStyle of(Look look) {
    return styles.computeIfAbsent(look, this::make);
  }

  /** How an edition's figures are shown: a zero as nothing where the edition leaves it blank. */
  static String numberFormat(AmountFormat format) {
    String digits =
        (format.grouped() ? "#,##0" : "0")
            + (format.decimals() == 0 ? "" : "." + "0".repeat(format.decimals()))
            + GAP;
    return digits + ";-" + digits + (format.blankZero() ? ";" : ";" + digits);
  }

  private CellStyle make(Look look) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(look.face(), this::font));
    style.setAlignment(look.align());
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setIndention((short) look.indent());
    style.setWrapText(look.wrapped());
    style.setQuotePrefixed(look.quoted());
    if (look.bordered()) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    if (!look.format().isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    }
    return style;
  }

  private Font font(Face face) {
    Font font = workbook.createFont();
    font.setFontName(face == Face.TITLE ? hei : song);
    font.setFontHeightInPoints((short) (face == Face.TITLE ? TITLE_SIZE : BODY_SIZE));
    font.setBold(face == Face.HEADING || face == Face.STRONG);
    if (face == Face.LINK) {
      font.setUnderline(Font.U_SINGLE);
    }
    return font;
  }
}
