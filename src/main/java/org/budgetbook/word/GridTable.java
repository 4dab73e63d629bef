package org.budgetbook.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Writes a grid as a table of fixed widths, so that every program lays it out alike. */
final class GridTable {

  /** What the cell keeps free at its left and right together, in twips; styles.xml says it too. */
  static final int SIDE = 120;

  private static final int TOP_AND_BOTTOM = 40;

  private final Grid grid;
  private final Grid.@Nullable Cell[][] at;

  private GridTable(Grid grid) {
    this.grid = grid;
    this.at = new Grid.Cell[grid.rows()][grid.widths().size()];
    for (Grid.Cell cell : grid.cells()) {
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
          at[row][column] = cell;
        }
      }
    }
  }

  static void write(Grid grid, CTTbl table, String description) {
    new GridTable(grid).write(table, description);
  }

  /** From one line to the next, in twips. */
  static int lineHeight(int size) {
    return size * 12;
  }

  /** How high the rows will be, in twips. */
  static int[] rowHeights(Grid grid) {
    int[] heights = new int[grid.rows()];
    java.util.Arrays.fill(heights, grid.rowHeight());
    for (int pass = 0; pass < 2; pass++) {
      for (Grid.Cell cell : grid.cells()) {
        // Cells of one row first: those of several rows then take only what is still missing.
        if ((cell.rowSpan() > 1) == (pass > 0)) {
          int inner = grid.width(cell) - SIDE - cell.indent() * grid.size() * 10;
          int missing =
              TextMeasure.lines(cell.text(), grid.size(), inner) * lineHeight(grid.size())
                  + TOP_AND_BOTTOM;
          for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            missing -= heights[row];
          }
          heights[cell.row() + cell.rowSpan() - 1] += Math.max(0, missing);
        }
      }
    }
    return heights;
  }

  private void write(CTTbl table, String description) {
    CTTblPr properties = table.addNewTblPr();
    properties.addNewTblStyle().setVal("StatutoryTable");
    properties.addNewTblW().setType(STTblWidth.DXA);
    properties
        .getTblW()
        .setW(BigInteger.valueOf(grid.widths().stream().mapToInt(Integer::intValue).sum()));
    properties.addNewJc().setVal(STJcTable.CENTER);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    properties.addNewTblCaption().setVal(description);
    var columns = table.addNewTblGrid();
    grid.widths().forEach(width -> columns.addNewGridCol().setW(BigInteger.valueOf(width)));
    for (int row = 0; row < grid.rows(); row++) {
      row(table.addNewTr(), row);
    }
  }

  private void row(CTRow target, int row) {
    CTTrPr properties = target.addNewTrPr();
    properties.addNewCantSplit();
    var height = properties.addNewTrHeight();
    height.setVal(BigInteger.valueOf(grid.rowHeight()));
    height.setHRule(STHeightRule.AT_LEAST);
    if (row < grid.headerRows()) {
      properties.addNewTblHeader();
    }
    int column = 0;
    while (column < grid.widths().size()) {
      Grid.Cell cell = at[row][column];
      if (cell == null) {
        cell = new Grid.Cell(row, column, 1, 1, "", Grid.Align.LEFT, 0, false);
      }
      cell(target.addNewTc(), cell, row);
      column += cell.columnSpan();
    }
  }

  private void cell(CTTc target, Grid.Cell cell, int row) {
    CTTcPr properties = target.addNewTcPr();
    properties.addNewTcW().setType(STTblWidth.DXA);
    properties.getTcW().setW(BigInteger.valueOf(grid.width(cell)));
    if (cell.columnSpan() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
    }
    boolean first = row == cell.row();
    if (cell.rowSpan() > 1) {
      properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
    }
    properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    List<String> paragraphs = first ? cell.text().lines().toList() : List.of();
    if (paragraphs.isEmpty()) {
      paragraph(target.addNewP(), cell);
    }
    for (String text : paragraphs) {
      CTR run = paragraph(target.addNewP(), cell).addNewR();
      CTRPr look = run.addNewRPr();
      if (cell.bold()) {
        look.addNewB();
      }
      size(look);
      var written = run.addNewT();
      written.setStringValue(text);
      written.setSpace(SpaceAttribute.Space.PRESERVE);
    }
  }

  private CTP paragraph(CTP paragraph, Grid.Cell cell) {
    CTPPr properties = paragraph.addNewPPr();
    properties.addNewPStyle().setVal("TableText");
    if (cell.row() < grid.headerRows()) {
      properties.addNewKeepNext();
    }
    var spacing = properties.addNewSpacing();
    spacing.setLine(BigInteger.valueOf(lineHeight(grid.size())));
    spacing.setLineRule(STLineSpacingRule.EXACT);
    if (cell.indent() > 0) {
      var indent = properties.addNewInd();
      indent.setLeft(BigInteger.valueOf(10L * cell.indent() * grid.size()));
      indent.setLeftChars(BigInteger.valueOf(cell.indent() * 100L));
    }
    switch (cell.align()) {
      case LEFT -> {}
      case CENTRE -> properties.addNewJc().setVal(STJc.CENTER);
      case RIGHT -> properties.addNewJc().setVal(STJc.RIGHT);
    }
    if (cell.text().isEmpty() || cell.rowSpan() > 1) {
      var mark = properties.addNewRPr();
      mark.addNewSz().setVal(BigInteger.valueOf(grid.size()));
    }
    return paragraph;
  }

  private void size(CTRPr look) {
    look.addNewSz().setVal(BigInteger.valueOf(grid.size()));
    look.addNewSzCs().setVal(BigInteger.valueOf(grid.size()));
  }
}
