package org.budgetbook.report.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.base.JRBasePrintImage;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.budgetbook.library.Resources;
import org.budgetbook.manual.Chapter;
import org.budgetbook.manual.ManualBlock;
import org.budgetbook.manual.Piece;
import org.budgetbook.report.page.Area;
import org.budgetbook.report.page.Sheet;
import org.budgetbook.report.page.Stationery;
import org.budgetbook.report.page.Target;
import org.budgetbook.report.type.TextBreaks;

/** Sets chapters of the manual into pages, one after the other. Not thread-safe. */
public final class ManualPages {

  private static final int PICTURE_SPACE = 8;

  private final Resources resources;
  private final Stationery stationery;
  private final Stationery.Blank blank;
  private final ManualLines lines;
  private final ManualTables tables;

  public ManualPages(Resources resources, Stationery stationery, TextBreaks breaks) {
    this.resources = resources;
    this.stationery = stationery;
    this.blank = stationery.blank(Map.of());
    this.lines = new ManualLines(breaks);
    this.tables =
        new ManualTables(lines, stationery.style("cell"), stationery.style("cell-head"), frame());
  }

  /** The name that links lead to, of a heading of a chapter by its place in it. */
  public static Target.Heading target(Chapter chapter, int block) {
    return new Target.Heading("manual/" + chapter.id() + "/" + block);
  }

  /** The pages of all chapters; their headings are bookmarks. */
  public List<Sheet> pages(List<Chapter> chapters) {
    List<SetLine> set = new ArrayList<>();
    chapters.forEach(chapter -> set(chapter, set));
    return new PageFilling(blank).pages(set);
  }

  private void set(Chapter chapter, List<SetLine> set) {
    for (int at = 0; at < chapter.blocks().size(); at++) {
      switch (chapter.blocks().get(at)) {
        case ManualBlock.Heading heading ->
            set.addAll(
                lines.heading(
                    heading.text(),
                    stationery.style("heading-" + Math.min(heading.level(), 3)),
                    frame(),
                    target(chapter, at),
                    heading.level()));
        case ManualBlock.Text text ->
            set.addAll(lines.text(text.pieces(), stationery.style("paragraph"), frame()));
        case ManualBlock.Item item -> set.addAll(item(item));
        case ManualBlock.Table table -> set.addAll(tables.set(table));
        case ManualBlock.Program program -> {
          keep(set);
          set.addAll(lines.program(program.lines(), stationery.style("program"), frame()));
        }
        case ManualBlock.Picture picture -> picture(picture, set);
      }
    }
  }

  private ManualLines.Frame frame() {
    return new ManualLines.Frame(Math.round(blank.body().x()), Math.round(blank.body().width()));
  }

  private List<SetLine> item(ManualBlock.Item item) {
    int step = stationery.style("item").left();
    int inset = step * (item.depth() + 1);
    return lines.marked(
        item.mark(), step, item.pieces(), stationery.style("item-words"), frame().inset(inset));
  }

  /** A picture keeps to the words before it and to its caption. */
  private void picture(ManualBlock.Picture picture, List<SetLine> into) {
    keep(into);
    byte[] file = read(picture.file());
    SimpleDataRenderer renderer = SimpleDataRenderer.getInstance(file);
    int width = frame().width();
    int height = Math.round(PngSize.of(file).heightAt(width));
    Area area = new Area(frame().x(), 0, width, height);
    into.add(
        new SetLine(
            height + PICTURE_SPACE,
            PICTURE_SPACE,
            true,
            (sheet, y) -> {
              JRBasePrintImage image = new JRBasePrintImage(null);
              image.setX(Math.round(area.x()));
              image.setY(y);
              image.setWidth(width);
              image.setHeight(height);
              image.setScaleImage(ScaleImageEnum.RETAIN_SHAPE);
              image.setRenderer(renderer);
              sheet.elements.add(image);
              sheet.elements.add(ManualTables.outline(frame().x(), y, width, height));
            }));
    into.addAll(
        lines.text(
            List.of(new Piece(picture.caption(), Piece.Kind.PLAIN)),
            stationery.style("caption"),
            frame()));
  }

  /** What is shown keeps to the words that announce it. */
  private static void keep(List<SetLine> set) {
    if (!set.isEmpty()) {
      set.add(set.removeLast().keptWithNext());
    }
  }

  private byte[] read(String file) {
    try (InputStream in = resources.open(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
