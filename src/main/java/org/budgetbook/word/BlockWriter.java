package org.budgetbook.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Messages;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Chart;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.Run;
import org.budgetbook.narrative.TargetForm;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Writes the parts of a disclosure, block by block. */
final class BlockWriter {

  /** Letters of running text, in half points; styles.xml says it too, as the heights in twips. */
  private static final int TEXT_SIZE = 32;

  private static final int TEXT_LINE = 560;
  private static final int PART_HEIGHT = 1120;
  private static final int CAPTION_HEIGHT = 320;
  private static final int TITLE_LINE = 480;
  private static final int TITLE_SIZE = 36;
  private static final int NOTE_HEIGHT = 400;

  /** What the rules of a table may add to its height. */
  private static final int RULES = 200;

  /** Where a PNG file says its width and height. */
  private static final int PNG_SIZE = 16;

  private final Flow flow;
  private final Contents contents;
  private final Messages messages;
  private final ChartPictures charts;

  BlockWriter(Flow flow, Contents contents, Messages messages, ChartPictures charts) {
    this.flow = flow;
    this.contents = contents;
    this.messages = messages;
    this.charts = charts;
  }

  void write(Disclosure.Part part) {
    flow.newPage(first(part));
    heading(1, "Heading1", part.title(), PART_HEIGHT);
    boolean fresh = true;
    for (Block block : part.blocks()) {
      switch (block) {
        case Block.Heading heading -> {
          toText();
          heading(
              heading.level() + 1, "Heading" + (heading.level() + 1), heading.text(), TEXT_LINE);
        }
        case Block.Paragraph paragraph -> {
          toText();
          paragraph(paragraph);
        }
        case Block.ChartBlock chart -> {
          toText();
          chart(chart.chart());
        }
        case Block.StatutoryTable table -> table(table.figures(), fresh);
        case Block.Form form -> form(form.form(), fresh);
      }
      fresh = false;
    }
  }

  /** A part's heading stands on the page of what comes first in it. */
  private static PageForm first(Disclosure.Part part) {
    if (part.blocks().isEmpty()) {
      return PageForm.TEXT;
    }
    return switch (part.blocks().getFirst()) {
      case Block.StatutoryTable table ->
          PageForm.ofTable(table.figures().definition().orientation());
      case Block.Form form -> PageForm.UPRIGHT;
      case Block.Heading heading -> PageForm.TEXT;
      case Block.Paragraph paragraph -> PageForm.TEXT;
      case Block.ChartBlock chart -> PageForm.TEXT;
    };
  }

  private void toText() {
    if (flow.form() != PageForm.TEXT) {
      flow.newPage(PageForm.TEXT);
    }
  }

  private void heading(int level, String style, String text, int height) {
    XWPFParagraph heading = flow.paragraph(style);
    flow.estimate().takeKept(height, 2 * TEXT_LINE);
    contents.add(level, text, heading, flow.estimate().page());
  }

  private void paragraph(Block.Paragraph text) {
    XWPFParagraph paragraph = flow.paragraph("BodyText");
    for (Run part : text.runs()) {
      XWPFRun run = paragraph.createRun();
      run.setText(part.text());
      if (text.isMarked(part)) {
        mark(run);
      }
    }
    int width = PageForm.TEXT.textWidth();
    int indented = TextMeasure.width(text.text(), TEXT_SIZE) + 2 * TEXT_SIZE * 10;
    for (int line = 0; line < Math.max(1, (indented + width - 1) / width); line++) {
      flow.estimate().take(TEXT_LINE);
    }
  }

  private static void mark(XWPFRun run) {
    run.setStyle("Missing");
    run.setTextHighlightColor(STHighlightColor.YELLOW.toString());
  }

  private void chart(Chart chart) {
    XWPFParagraph paragraph = flow.paragraph("Picture");
    byte[] png = charts.png(chart);
    ByteBuffer size = ByteBuffer.wrap(png).position(PNG_SIZE);
    int width = Units.toEMU(ChartPictures.WIDTH);
    int height = Math.toIntExact((long) width / size.getInt() * size.getInt());
    try {
      XWPFPicture picture =
          paragraph
              .createRun()
              .addPicture(
                  new ByteArrayInputStream(png),
                  PictureType.PNG,
                  chart.id() + ".png",
                  width,
                  height);
      picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(inWords(chart));
      paragraph
          .getRuns()
          .getFirst()
          .getCTR()
          .getDrawingArray(0)
          .getInlineArray(0)
          .getDocPr()
          .setDescr(inWords(chart));
    } catch (InvalidFormatException | IOException e) {
      throw new UncheckedIOException(new IOException(e));
    }
    flow.estimate().take(height / Units.EMU_PER_DXA + 240);
  }

  /** What someone reads who does not see the chart. */
  private String inWords(Chart chart) {
    return messages.text(
        "word.chart",
        chart.title(),
        chart.slices().stream()
            .map(slice ->
                messages.text(
                    "word.chart.slice",
                    slice.label(),
                    slice.amountText(),
                    slice.shareText(),
                    chart.unit().word()))
            .collect(Collectors.joining(messages.text("word.chart.separator"))));
  }

  private void table(TableFigures table, boolean underPart) {
    PageForm form = PageForm.ofTable(table.definition().orientation());
    if (!underPart) {
      flow.newPage(form);
    }
    flow.paragraph("TableCaption", table.definition().caption());
    flow.estimate().take(CAPTION_HEIGHT);
    heading(
        2,
        "TableTitle",
        table.title(),
        80 + TITLE_LINE * TextMeasure.lines(table.title(), TITLE_SIZE, form.textWidth()));
    XWPFParagraph captions = flow.paragraph("TableCaption");
    var tab = captions.getCTP().getPPr().addNewTabs().addNewTab();
    tab.setVal(STTabJc.RIGHT);
    tab.setPos(java.math.BigInteger.valueOf(form.textWidth()));
    XWPFRun run = captions.createRun();
    run.setText(table.edition().departmentCaption().replace("{department}", table.department()));
    run.addTab();
    run.setText(table.edition().unitCaption());
    flow.estimate().take(CAPTION_HEIGHT);
    Grid grid =
        StatutoryGrid.of(
            table,
            form.textWidth(),
            flow.estimate().left() - (table.empty() ? NOTE_HEIGHT : 0) - RULES);
    flow.table(grid, table.title());
    estimate(grid);
    if (table.empty()) {
      flow.paragraph("TableNote", table.emptyNote());
      flow.estimate().take(NOTE_HEIGHT);
    }
  }

  private void form(TargetForm form, boolean underPart) {
    if (!underPart) {
      flow.newPage(PageForm.UPRIGHT);
    }
    // Word's navigation shows this line: the title is the same on all forms.
    heading(3, "FormCaption", form.projectName(), CAPTION_HEIGHT);
    flow.paragraph("FormTitle", form.title());
    flow.estimate().take(TITLE_LINE);
    if (!form.subtitle().isBlank()) {
      flow.paragraph("FormSubtitle", form.subtitle());
      flow.estimate().take(420);
    }
    Grid grid =
        FormGrid.of(
            form, PageForm.UPRIGHT.textWidth(), flow.estimate().left() - NOTE_HEIGHT - RULES);
    flow.table(grid, form.title() + " " + form.projectName());
    estimate(grid);
    if (!form.footer().isBlank()) {
      flow.paragraph("TableNote", form.footer());
      flow.estimate().take(NOTE_HEIGHT);
    }
  }

  private void estimate(Grid grid) {
    int[] heights = GridTable.rowHeights(grid);
    int header = 0;
    for (int row = 0; row < grid.headerRows(); row++) {
      header += heights[row];
      flow.estimate().take(heights[row]);
    }
    for (int row = grid.headerRows(); row < heights.length; row++) {
      int page = flow.estimate().page();
      flow.estimate().take(heights[row]);
      if (flow.estimate().page() > page) {
        flow.estimate().take(header);
      }
    }
  }
}
