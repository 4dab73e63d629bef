package org.budgetbook.narrative;

import java.util.List;
import org.budgetbook.book.ProjectCode;

/**
 * A project's performance target form (项目支出绩效目标表) laid out as a grid of merged cells. A cell that
 * spans rows or columns stands once, at its upper left place.
 *
 * @param project whose form it is
 * @param title above the form
 * @param subtitle under the title, for example （2025年度）
 * @param columnWeights relative widths of the grid's columns
 * @param rows from top to bottom; a page may break between any two rows
 * @param footer under the form (负责人, 经办人, 填报日期); empty names: personal data is not published
 */
public record TargetForm(
    ProjectCode project,
    String projectName,
    String title,
    String subtitle,
    List<Integer> columnWeights,
    List<FormRow> rows,
    String footer) {

  public TargetForm {
    columnWeights = List.copyOf(columnWeights);
    rows = List.copyOf(rows);
  }

  /** The cells that begin in this row, from left to right. */
  public record FormRow(List<FormCell> cells) {
    public FormRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param column of its left edge, from 0
   * @param rowSpan at least 1
   * @param columnSpan at least 1
   */
  public record FormCell(int column, int rowSpan, int columnSpan, CellKind kind, String text) {}

  /** What a cell holds. */
  public enum CellKind {
    /** A printed label of the form: centred. */
    LABEL,
    /** A text that may be long: left aligned. */
    TEXT,
    /** A short value: centred. */
    VALUE,
    /** An amount in yuan: right aligned. */
    AMOUNT
  }
}
