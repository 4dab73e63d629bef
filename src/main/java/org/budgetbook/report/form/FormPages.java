package org.budgetbook.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.budgetbook.library.Messages;
import org.budgetbook.narrative.TargetForm;
import org.budgetbook.narrative.TargetForm.CellKind;
import org.budgetbook.report.form.FormGrid.Cell;
import org.budgetbook.report.page.Sheet;
import org.budgetbook.report.page.Stationery;
import org.budgetbook.report.page.TextStyle;
import org.budgetbook.report.type.LineBreaks;

/**
 * Lays out target forms, each from the top of a page of its own: in letters so large that it fits
 * one page if it can. Not thread-safe.
 */
public final class FormPages {

  /** From how we like a form best to the closest that is still read well. */
  private static final List<Setting> SETTINGS =
      List.of(
          new Setting(10.5f, 4),
          new Setting(10, 3),
          new Setting(9.5f, 3),
          new Setting(9, 3),
          new Setting(9, 2),
          new Setting(8.5f, 2),
          new Setting(8.5f, 1),
          new Setting(8, 1),
          new Setting(7.5f, 1));

  /** Of a form that goes over several pages. */
  private static final Setting LONG_FORM = new Setting(9.5f, 3);

  /** Size of the letters, and air above and below them. */
  private record Setting(float size, int padding) {}

  /** A row with so many labels and nothing else is the header of the rows below it. */
  private static final int HEADER_LABELS = 4;

  private final Stationery.Blank blank;
  private final LineBreaks breaks;
  private final Messages messages;
  private final TextStyle title;
  private final TextStyle subtitle;
  private final TextStyle cell;
  private final TextStyle footer;

  public FormPages(Stationery stationery, LineBreaks breaks, Messages messages) {
    this.blank = stationery.blank(Map.of());
    this.breaks = breaks;
    this.messages = messages;
    this.title = stationery.style("form-title");
    this.subtitle = stationery.style("form-subtitle");
    this.cell = stationery.style("form-cell");
    this.footer = stationery.style("form-footer");
  }

  /**
   * @param level of the form's bookmark
   */
  public List<Sheet> pages(TargetForm form, int level) {
    List<String> titleLines =
        breaks.lines(
            form.title(),
            blank.body().width(),
            title.bold(),
            title.size(),
            LineBreaks.Shape.BALANCED);
    int first = room(title.pitch() * titleLines.size() + subtitle.pitch());
    int later = room(subtitle.pitch());
    FormGrid grid = grid(form, Math.min(first, later));
    List<List<Integer>> pages = rowsOfPages(grid, first, later);
    FormPainter painter = new FormPainter(blank, form, level, grid);
    List<Sheet> sheets = new ArrayList<>();
    for (List<Integer> rows : pages) {
      int y =
          sheets.isEmpty()
              ? painter.title(titleLines, title, subtitle)
              : painter.continued(messages.text("report.continued", form.projectName()), subtitle);
      int end = painter.rows(rows, y);
      if (sheets.size() == pages.size() - 1) {
        painter.footer(end, footer);
      }
      sheets.add(painter.sheet());
    }
    return sheets;
  }

  private int room(int above) {
    return (int) blank.body().height() - above - footer.pitch();
  }

  private FormGrid grid(TargetForm form, int room) {
    for (Setting setting : SETTINGS) {
      FormGrid grid = grid(form, setting, room);
      if (grid.height() <= room) {
        return grid;
      }
    }
    return grid(form, LONG_FORM, room);
  }

  private FormGrid grid(TargetForm form, Setting setting, int room) {
    return FormGrid.of(
        form,
        breaks,
        cell.at(setting.size()),
        setting.padding(),
        (int) blank.body().width(),
        room / 2);
  }

  /** The rows of each page, a repeated header first. */
  private static List<List<Integer>> rowsOfPages(FormGrid grid, int first, int later) {
    List<List<Integer>> pages = new ArrayList<>();
    int row = 0;
    while (row < grid.heights().size()) {
      List<Integer> rows = new ArrayList<>();
      int room = pages.isEmpty() ? first : later;
      if (!pages.isEmpty()) {
        OptionalInt header = header(grid, row);
        if (header.isPresent()) {
          rows.add(header.getAsInt());
          room -= grid.heights().get(header.getAsInt());
        }
      }
      int begun = row;
      while (row < grid.heights().size() && (row == begun || grid.heights().get(row) <= room)) {
        room -= grid.heights().get(row);
        rows.add(row++);
      }
      pages.add(rows);
    }
    return pages;
  }

  /** The header that a row stands under: labels only, one of them reaching down to the row. */
  private static OptionalInt header(FormGrid grid, int row) {
    for (int candidate = row - 1; candidate >= 0; candidate--) {
      int begins = candidate;
      List<Cell> cells = grid.cells().stream().filter(cell -> cell.row() == begins).toList();
      if (cells.size() >= HEADER_LABELS
          && cells.stream().allMatch(cell -> cell.kind() == CellKind.LABEL)
          && cells.stream().anyMatch(cell -> cell.lastRow() >= row)) {
        return OptionalInt.of(candidate);
      }
    }
    return OptionalInt.empty();
  }
}
