package org.budgetbook.report.table;

import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.OrientationEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import org.budgetbook.edition.PageOrientation;
import org.budgetbook.report.table.TableLayout.HeaderCell;
import org.budgetbook.report.table.TableLayout.Place;
import org.budgetbook.report.type.Paper;
import org.budgetbook.report.type.Typefaces;

/**
 * Writes a layout down as a JasperReports design. Every expression is a bare field or parameter:
 * JasperReports then evaluates them itself and needs no compiler.
 */
final class TableDesign {

  /** Key of the element whose text the page number replaces. */
  static final String PAGE_NUMBER = "page-number";

  /** Keys of the cells of a body row begin with this; their column follows. */
  static final String CELL = "cell-";

  static final String PAGE = "page";
  static final String LATER_PAGE = "later-page";
  static final String CAPTION = "caption";
  static final String TITLE = "title";
  static final String LATER_TITLE = "later-title";
  static final String DEPARTMENT = "department";
  static final String UNIT = "unit";
  static final String NOTE = "note";

  private static final float FRAME = 1f;
  private static final float SUBHEAD = 10;

  private final TableLayout layout;
  private final JasperDesign design = new JasperDesign();
  private final int width;

  private TableDesign(TableLayout layout) {
    this.layout = layout;
    this.width = layout.paper().textWidth();
  }

  static JasperDesign of(TableLayout layout) throws JRException {
    TableDesign writer = new TableDesign(layout);
    writer.page();
    TableStyles.addTo(writer.design, layout);
    writer.data();
    writer.bands();
    return writer.design;
  }

  /** The field with the text of a column's cell. */
  static String textField(int column) {
    return "text" + column;
  }

  /** The field with the style of a column's cell. */
  static String styleField(int column) {
    return "style" + column;
  }

  private void page() {
    Paper paper = layout.paper();
    design.setName("table");
    design.setPageWidth(paper.width());
    design.setPageHeight(paper.height());
    design.setOrientation(
        paper.orientation() == PageOrientation.PORTRAIT
            ? OrientationEnum.PORTRAIT
            : OrientationEnum.LANDSCAPE);
    design.setLeftMargin(paper.side());
    design.setRightMargin(paper.side());
    design.setTopMargin(paper.top());
    design.setBottomMargin(paper.bottom());
    design.setColumnWidth(width);
    design.setFloatColumnFooter(true);
    // Else a line in the PDF could begin with a mark that ends one on the screen.
    design.setProperty("net.sf.jasperreports.export.pdf.force.linebreak.policy", "true");
  }

  private void data() throws JRException {
    for (String name : List.of(CAPTION, TITLE, LATER_TITLE, DEPARTMENT, UNIT, NOTE)) {
      JRDesignParameter parameter = new JRDesignParameter();
      parameter.setName(name);
      parameter.setValueClass(String.class);
      design.addParameter(parameter);
    }
    addField(PAGE, Integer.class);
    addField(LATER_PAGE, Boolean.class);
    for (int column = 0; column < layout.columns().size(); column++) {
      addField(textField(column), String.class);
      addField(styleField(column), String.class);
    }
    for (Place place : layout.places()) {
      addField(place.field(), Boolean.class);
    }
    JRDesignGroup group = new JRDesignGroup();
    group.setName(PAGE);
    group.setExpression(field(PAGE));
    group.setStartNewPage(true);
    design.addGroup(group);
  }

  private void addField(String name, Class<?> type) throws JRException {
    JRDesignField field = new JRDesignField();
    field.setName(name);
    field.setValueClass(type);
    design.addField(field);
  }

  private void bands() {
    design.setTitle(first());
    design.setPageHeader(later());
    design.setColumnHeader(header());
    ((JRDesignSection) design.getDetailSection()).addBand(row());
    design.setColumnFooter(foot());
    design.setPageFooter(pageNumber());
  }

  private JRDesignBand first() {
    TableLayout.Heading heading = layout.heading();
    JRDesignBand band = band(layout.firstTop());
    int captionHeight = Math.max(heading.captionHeight(), 15);
    band.addElement(text(CAPTION, 0, 0, width, captionHeight, HeaderLayout.CAPTION));
    JRDesignTextField title =
        text(TITLE, 0, heading.captionHeight(), width, heading.titleHeight(), heading.titleSize());
    title.setKey(TITLE);
    title.setBold(true);
    title.setHorizontalTextAlign(HorizontalTextAlignEnum.CENTER);
    band.addElement(title);
    subhead(band, heading.captionHeight() + heading.titleHeight());
    return band;
  }

  private JRDesignBand later() {
    TableLayout.Heading heading = layout.heading();
    JRDesignBand band = band(layout.laterTop());
    band.setPrintWhenExpression(field(LATER_PAGE));
    JRDesignTextField title =
        text(LATER_TITLE, 0, 0, width, heading.laterHeight(), heading.laterTitleSize());
    title.setBold(true);
    title.setTextAdjust(TextAdjustEnum.SCALE_FONT);
    title.setHorizontalTextAlign(HorizontalTextAlignEnum.CENTER);
    band.addElement(title);
    subhead(band, heading.laterHeight());
    return band;
  }

  private void subhead(JRDesignBand band, int y) {
    int unitWidth = 110;
    int height = TableLayout.SUBHEAD_HEIGHT - 2;
    band.addElement(text(DEPARTMENT, 0, y, width - unitWidth, height, SUBHEAD));
    JRDesignTextField unit = text(UNIT, width - unitWidth, y, unitWidth, height, SUBHEAD);
    unit.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
    band.addElement(unit);
  }

  private JRDesignBand header() {
    JRDesignBand band = band(layout.headerHeight());
    for (HeaderCell cell : layout.header()) {
      JRDesignStaticText text = new JRDesignStaticText(design);
      place(text, cell.x(), cell.y(), cell.width(), cell.height(), layout.size());
      text.setText(cell.text());
      text.setBold(cell.bold());
      text.setHorizontalTextAlign(HorizontalTextAlignEnum.CENTER);
      JRLineBox box = text.getLineBox();
      box.getPen().setLineWidth(TableStyles.RULE);
      sides(box, cell.x(), cell.width());
      if (cell.y() == 0) {
        box.getTopPen().setLineWidth(FRAME);
      }
      band.addElement(text);
    }
    return band;
  }

  private JRDesignBand row() {
    JRDesignBand band = band(layout.rowHeight());
    band.setSplitType(SplitTypeEnum.PREVENT);
    for (Place place : layout.places()) {
      int x = layout.x(place.column());
      int cellWidth = layout.width(place.column(), place.span());
      JRDesignTextField text = new JRDesignTextField(design);
      place(text, x, 0, cellWidth, layout.rowHeight(), layout.size());
      text.setKey(CELL + place.column());
      text.setExpression(field(textField(place.column())));
      text.setStyleExpression(field(styleField(place.column())));
      text.setPrintWhenExpression(field(place.field()));
      text.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
      text.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
      sides(text.getLineBox(), x, cellWidth);
      band.addElement(text);
    }
    return band;
  }

  /** The frame's heavier line under the last row of a page, and the note of an empty table. */
  private JRDesignBand foot() {
    JRDesignBand band = band(1 + (layout.empty() ? TableLayout.NOTE_HEIGHT : 0));
    if (layout.empty()) {
      band.addElement(text(NOTE, 0, 4, width, TableLayout.NOTE_HEIGHT - 4, SUBHEAD));
    }
    JRDesignLine line = new JRDesignLine(design);
    line.setX(0);
    line.setY(0);
    line.setWidth(width);
    line.setHeight(0);
    line.getLinePen().setLineWidth(FRAME);
    band.addElement(line);
    return band;
  }

  private JRDesignBand pageNumber() {
    JRDesignBand band = band(Paper.PAGE_NUMBER_HEIGHT);
    JRDesignStaticText text = new JRDesignStaticText(design);
    place(text, 0, 0, width, Paper.PAGE_NUMBER_HEIGHT, 9);
    text.setKey(PAGE_NUMBER);
    // Replaced when all pages are counted; an empty text would not be measured and not print.
    text.setText("0");
    text.setVerticalTextAlign(VerticalTextAlignEnum.BOTTOM);
    text.setHorizontalTextAlign(HorizontalTextAlignEnum.CENTER);
    band.addElement(text);
    return band;
  }

  private void sides(JRLineBox box, int x, int cellWidth) {
    if (x == 0) {
      box.getLeftPen().setLineWidth(FRAME);
    }
    if (x + cellWidth == width) {
      box.getRightPen().setLineWidth(FRAME);
    }
  }

  private static JRDesignBand band(int height) {
    JRDesignBand band = new JRDesignBand();
    band.setHeight(height);
    return band;
  }

  private JRDesignTextField text(String parameter, int x, int y, int w, int h, float size) {
    JRDesignTextField text = new JRDesignTextField(design);
    place(text, x, y, w, h, size);
    text.setExpression(new JRDesignExpression("$P{" + parameter + "}"));
    return text;
  }

  private static void place(JRDesignTextElement text, int x, int y, int w, int h, float size) {
    text.setX(x);
    text.setY(y);
    text.setWidth(w);
    text.setHeight(h);
    text.setFontName(Typefaces.SONG);
    text.setFontSize(size);
    text.setVerticalTextAlign(VerticalTextAlignEnum.MIDDLE);
  }

  private static JRDesignExpression field(String name) {
    return new JRDesignExpression("$F{" + name + "}");
  }
}
