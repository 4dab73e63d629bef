package org.budgetbook.report.text;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.base.JRBasePrintRectangle;
import net.sf.jasperreports.engine.type.ModeEnum;
import org.budgetbook.manual.ManualBlock;
import org.budgetbook.manual.Piece;
import org.budgetbook.manual.TableShares;
import org.budgetbook.report.page.TextStyle;

/** Sets tables of the manual: a row never breaks over two pages. */
final class ManualTables {

  private static final int PADDING = 4;
  private static final int SPACE = 6;
  private static final int HUNDRED = 100;
  private static final float HAIR = 0.4f;
  private static final Color BORDER = new Color(0x9AA4B0);
  private static final Color HEAD = new Color(0xECEFF3);

  private final ManualLines lines;
  private final TextStyle cell;
  private final TextStyle head;
  private final ManualLines.Frame frame;

  ManualTables(ManualLines lines, TextStyle cell, TextStyle head, ManualLines.Frame frame) {
    this.lines = lines;
    this.cell = cell;
    this.head = head;
    this.frame = frame;
  }

  List<SetLine> set(ManualBlock.Table table) {
    List<Integer> shares = TableShares.percent(table);
    List<SetLine> set = new ArrayList<>();
    for (int at = 0; at < table.rows().size(); at++) {
      set.add(row(table.rows().get(at), shares, at == 0));
    }
    return set;
  }

  private SetLine row(List<List<Piece>> cells, List<Integer> shares, boolean first) {
    TextStyle style = first ? head : cell;
    List<List<ManualLines.Line>> broken = new ArrayList<>();
    int most = 1;
    for (int column = 0; column < cells.size(); column++) {
      int room = column(shares, column).width() - 2 * PADDING;
      List<ManualLines.Line> words = lines.broken(cells.get(column), style, room);
      broken.add(words);
      most = Math.max(most, words.size());
    }
    int height = most * style.pitch() + PADDING;
    return new SetLine(
        height,
        first ? SPACE : 0,
        first,
        (sheet, y) -> {
          for (int column = 0; column < broken.size(); column++) {
            ManualLines.Frame own = column(shares, column);
            if (first) {
              sheet.elements.add(ground(own.x(), y, own.width(), height, HEAD));
            }
            sheet.elements.add(outline(own.x(), y, own.width(), height));
            int down = y + PADDING / 2;
            for (ManualLines.Line line : broken.get(column)) {
              ManualLines.Frame words =
                  new ManualLines.Frame(own.x() + PADDING, own.width() - PADDING);
              lines.draw(sheet, down, line, style, words);
              down += style.pitch();
            }
          }
        });
  }

  private ManualLines.Frame column(List<Integer> shares, int column) {
    int before = shares.subList(0, column).stream().mapToInt(Integer::intValue).sum();
    int from = frame.width() * before / HUNDRED;
    int to = frame.width() * (before + shares.get(column)) / HUNDRED;
    return new ManualLines.Frame(frame.x() + from, to - from);
  }

  /** A thin line around something. */
  static JRBasePrintRectangle outline(int x, int y, int width, int height) {
    JRBasePrintRectangle line = new JRBasePrintRectangle(null);
    line.setX(x);
    line.setY(y);
    line.setWidth(width);
    line.setHeight(height);
    line.setMode(ModeEnum.TRANSPARENT);
    line.getLinePen().setLineWidth(HAIR);
    line.getLinePen().setLineColor(BORDER);
    return line;
  }

  /** A coloured ground without a line. */
  static JRBasePrintRectangle ground(int x, int y, int width, int height, Color color) {
    JRBasePrintRectangle ground = new JRBasePrintRectangle(null);
    ground.setX(x);
    ground.setY(y);
    ground.setWidth(width);
    ground.setHeight(height);
    ground.setMode(ModeEnum.OPAQUE);
    ground.setBackcolor(color);
    ground.getLinePen().setLineWidth(0f);
    return ground;
  }
}
