package org.budgetbook.report.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import org.budgetbook.narrative.TargetForm;
import org.budgetbook.narrative.TargetForm.CellKind;
import org.budgetbook.report.form.FormGrid.Cell;
import org.budgetbook.report.page.Area;
import org.budgetbook.report.page.LinkedText;
import org.budgetbook.report.page.Links;
import org.budgetbook.report.page.PdfExport;
import org.budgetbook.report.page.Sheet;
import org.budgetbook.report.page.Spot;
import org.budgetbook.report.page.Stationery;
import org.budgetbook.report.page.Target;
import org.budgetbook.report.page.TextPiece;
import org.budgetbook.report.page.TextStyle;

/**
 * Draws a form page after page. A cell cut by the end of a page is closed there and opened again on
 * the next: a label stands in both parts, a text goes on where it was cut.
 */
final class FormPainter {

  private static final float FRAME = 1f;
  private static final float RULE = 0.5f;

  private final Stationery.Blank blank;
  private final TargetForm form;
  private final int level;
  private final FormGrid grid;
  private final Target target;
  private final int left;
  private final int width;

  /** Lines of cut texts that stand on earlier pages. */
  private final Map<Cell, Integer> printed = new HashMap<>();

  private List<JRPrintElement> elements = new ArrayList<>();
  private List<Spot> spots = new ArrayList<>();
  private List<TextPiece> texts = new ArrayList<>();

  FormPainter(Stationery.Blank blank, TargetForm form, int level, FormGrid grid) {
    this.level = level;
    this.blank = blank;
    this.form = form;
    this.grid = grid;
    this.target = new Target.Form(form.project());
    this.left = Math.round(blank.body().x());
    this.width = Math.round(blank.body().width());
    begin();
  }

  /** The page so far; a new one begins. */
  Sheet sheet() {
    Sheet sheet = new Sheet(blank.format(), elements, spots, texts);
    begin();
    return sheet;
  }

  private void begin() {
    elements = new ArrayList<>(blank.elements());
    spots = new ArrayList<>(List.of(new Spot(blank.body(), target)));
    texts = new ArrayList<>();
  }

  /** Title and subtitle; returns where the grid begins. */
  int title(List<String> lines, TextStyle title, TextStyle subtitle) {
    int y = Math.round(blank.body().y());
    LinkedText element =
        text(String.join("\n", lines), lines.size(), title, y, title.pitch() * lines.size());
    element.setAnchorName(Links.name(target));
    element.setBookmarkLevel(level);
    PdfExport.bookmark(element, form.projectName());
    y += title.pitch() * lines.size();
    text(form.subtitle(), 1, subtitle, y, subtitle.pitch());
    return y + subtitle.pitch();
  }

  int continued(String words, TextStyle style) {
    int y = Math.round(blank.body().y());
    text(words, 1, style, y, style.pitch());
    return y + style.pitch();
  }

  void footer(int y, TextStyle style) {
    text(form.footer(), 1, style, y, style.pitch());
  }

  private LinkedText text(String words, int lines, TextStyle style, int y, int height) {
    LinkedText element = new LinkedText(null, List.of());
    element.setText(words);
    element.setX(left);
    element.setY(y);
    element.setWidth(width);
    element.setHeight(height);
    style.apply(element, lines);
    elements.add(element);
    texts.add(
        new TextPiece(words.replace("\n", ""), new Area(left, y, width, height), false, List.of()));
    return element;
  }

  /** Draws rows one under the other; returns where they end. */
  int rows(List<Integer> rows, int top) {
    int[] tops = new int[rows.size() + 1];
    tops[0] = top;
    for (int at = 0; at < rows.size(); at++) {
      tops[at + 1] = tops[at] + grid.heights().get(rows.get(at));
    }
    for (Cell cell : grid.cells()) {
      int first = -1;
      int last = -1;
      for (int at = 0; at < rows.size(); at++) {
        if (rows.get(at) >= cell.row() && rows.get(at) <= cell.lastRow()) {
          first = first < 0 ? at : first;
          last = at;
        }
      }
      if (first >= 0) {
        boolean whole = rows.get(first) == cell.row() && rows.get(last) == cell.lastRow();
        boolean ends = rows.get(last) == cell.lastRow();
        cell(cell, whole, ends, tops[first], tops[last + 1], first == 0, last == rows.size() - 1);
      }
    }
    return tops[rows.size()];
  }

  private void cell(
      Cell cell, boolean whole, boolean ends, int top, int bottom, boolean first, boolean last) {
    List<String> lines = whole ? cell.lines() : part(cell, ends, bottom - top);
    int x = grid.columns().get(cell.column());
    int right = grid.columns().get(cell.column() + cell.columnSpan());
    LinkedText element = new LinkedText(null, List.of());
    element.setText(String.join("\n", lines));
    element.setX(left + x);
    element.setY(top);
    element.setWidth(right - x);
    element.setHeight(bottom - top);
    grid.style().apply(element, Math.max(1, lines.size()));
    element.setHorizontalTextAlign(
        switch (cell.kind()) {
          case LABEL, VALUE -> HorizontalTextAlignEnum.CENTER;
          case TEXT -> HorizontalTextAlignEnum.LEFT;
          case AMOUNT -> HorizontalTextAlignEnum.RIGHT;
        });
    boolean cutText = !whole && cell.kind() == CellKind.TEXT && cell.lines().size() > 1;
    element.setVerticalTextAlign(
        cutText ? VerticalTextAlignEnum.TOP : VerticalTextAlignEnum.MIDDLE);
    JRLineBox box = element.getLineBox();
    box.getPen().setLineWidth(RULE);
    box.setLeftPadding(FormGrid.SIDE);
    box.setRightPadding(cell.kind() == CellKind.AMOUNT ? FormGrid.SIDE : FormGrid.SIDE - 1);
    box.setTopPadding(cutText ? grid.padding() : 0);
    if (x == 0) {
      box.getLeftPen().setLineWidth(FRAME);
    }
    if (right == width) {
      box.getRightPen().setLineWidth(FRAME);
    }
    if (first) {
      box.getTopPen().setLineWidth(FRAME);
    }
    if (last) {
      box.getBottomPen().setLineWidth(FRAME);
    }
    elements.add(element);
    if (!lines.isEmpty()) {
      texts.add(
          new TextPiece(
              String.join("", lines),
              new Area(left + x, top, right - x, bottom - top),
              false,
              List.of()));
    }
  }

  /** What of a cut cell stands in a part of it. */
  private List<String> part(Cell cell, boolean ends, int height) {
    int room = grid.capacity(height);
    int done = printed.getOrDefault(cell, 0);
    boolean repeated = cell.kind() == CellKind.LABEL || cell.lines().size() == 1;
    if (repeated && cell.lines().size() <= room && done == 0) {
      return cell.lines();
    }
    int to = ends ? cell.lines().size() : Math.min(cell.lines().size(), done + room);
    printed.put(cell, to);
    return cell.lines().subList(done, to);
  }
}
