package org.budgetbook.report.table;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import org.budgetbook.figures.BodyRow;
import org.budgetbook.figures.BodyRow.Setting;
import org.budgetbook.report.type.Typefaces;

/** The styles of body cells: one for every setting, depth and weight, chosen by each row. */
final class TableStyles {

  /** Width of the rules between cells, in points. */
  static final float RULE = 0.5f;

  /** Levels of names: 类, 款, 项, 目. */
  private static final int LEVELS = 4;

  private TableStyles() {}

  /** The name of the style that sets a cell. */
  static String of(BodyRow.Cell cell) {
    return name(cell.setting(), cell.indent(), cell.bold());
  }

  static void addTo(JasperDesign design, TableLayout layout) throws JRException {
    for (Setting setting : Setting.values()) {
      for (int indent = 0; indent < LEVELS; indent++) {
        design.addStyle(style(layout, setting, indent, false));
        design.addStyle(style(layout, setting, indent, true));
      }
    }
  }

  private static String name(Setting setting, int indent, boolean bold) {
    return setting + "-" + indent + (bold ? "-bold" : "");
  }

  private static JRDesignStyle style(
      TableLayout layout, Setting setting, int indent, boolean bold) {
    JRDesignStyle style = new JRDesignStyle();
    style.setName(name(setting, indent, bold));
    style.setFontName(Typefaces.SONG);
    style.setFontSize(layout.size());
    style.setBold(bold);
    style.setVerticalTextAlign(VerticalTextAlignEnum.MIDDLE);
    style.setHorizontalTextAlign(
        switch (setting) {
          case NAME, CODE -> HorizontalTextAlignEnum.LEFT;
          case FIGURE -> HorizontalTextAlignEnum.RIGHT;
          case TOTAL -> HorizontalTextAlignEnum.CENTER;
        });
    JRLineBox box = style.getLineBox();
    box.getPen().setLineWidth(RULE);
    box.setTopPadding(layout.padding());
    box.setBottomPadding(layout.padding());
    box.setRightPadding(TableLayout.SIDE_PADDING);
    box.setLeftPadding(TableLayout.SIDE_PADDING + Math.round(indent * layout.size()));
    return style;
  }
}
