package org.budgetbook.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.budgetbook.edition.Column;
import org.budgetbook.figures.BodyRow;
import org.budgetbook.figures.BodyRow.Setting;
import org.budgetbook.figures.BodyRows;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.report.table.TableLayout.Place;
import org.budgetbook.report.type.LineBreaks;
import org.budgetbook.report.type.Paper;
import org.budgetbook.report.type.Typefaces;

/**
 * Finds the layout in which a table reads best: in large characters and with air between the rows
 * if there is room, smaller and closer if that saves a page that would hold only a few rows.
 */
final class PageFit {

  /** Body sizes in points, from the one we like best. */
  private static final float[] SIZES = {10, 9.5f, 9, 8.5f, 8, 7.5f, 7, 6.5f, 6};

  /** To fit on one page a table goes no smaller than this. */
  private static final float SMALLEST_FOR_ONE_PAGE = 8;

  private final ColumnWidths widths;
  private final LineBreaks breaks;
  private final HeaderLayout headers;
  private final Typefaces typefaces;

  PageFit(Typefaces typefaces, LineBreaks breaks) {
    this.typefaces = typefaces;
    this.breaks = breaks;
    this.widths = new ColumnWidths(typefaces);
    this.headers = new HeaderLayout(typefaces, breaks);
  }

  PrintTable fit(TableFigures table) {
    List<BodyRow> rows = BodyRows.of(table);
    List<Candidate> candidates = candidates(table, rows);
    for (Spacing spacing : List.of(Spacing.EASY, Spacing.TIGHT)) {
      Optional<PrintTable> page = onOnePage(candidates, spacing);
      if (page.isPresent()) {
        return page.get();
      }
    }
    return candidates.getFirst().onManyPages();
  }

  /** The largest size that fits; a little smaller if then every name stands on one line. */
  private static Optional<PrintTable> onOnePage(List<Candidate> candidates, Spacing spacing) {
    Optional<PrintTable> best = Optional.empty();
    for (Candidate candidate : candidates) {
      if (candidate.size < SMALLEST_FOR_ONE_PAGE && candidate != candidates.getFirst()) {
        break;
      }
      if (best.isPresent()
          && (candidate.hasBrokenRows() || candidate.size < best.get().layout().size() - 1)) {
        continue;
      }
      Optional<PrintTable> page = candidate.onOnePage(spacing);
      if (page.isPresent() && !candidate.hasBrokenRows()) {
        return page;
      }
      best = best.or(() -> page);
    }
    return best;
  }

  private List<Candidate> candidates(TableFigures table, List<BodyRow> rows) {
    Paper paper = Paper.a4(table.definition().orientation());
    List<Column> columns = table.definition().columns();
    List<Candidate> candidates = new ArrayList<>();
    for (float size : SIZES) {
      widths
          .at(size, columns, rows, paper.textWidth())
          .ifPresent(found -> candidates.add(new Candidate(table, rows, paper, size, found)));
    }
    if (candidates.isEmpty()) {
      float size = SIZES[SIZES.length - 1];
      candidates.add(
          new Candidate(
              table, rows, paper, size, widths.forced(size, columns, rows, paper.textWidth())));
    }
    return candidates;
  }

  /** How close rows may stand, as a multiple of the height of a line. */
  enum Spacing {
    EASY(1.2f, 6),
    TIGHT(1.05f, 3);

    final float least;
    final int headerPadding;

    Spacing(float least, int headerPadding) {
      this.least = least;
      this.headerPadding = headerPadding;
    }
  }

  /** The table at one body size. */
  private final class Candidate {
    private static final float PREFERRED = 1.5f;

    final TableFigures table;
    final Paper paper;
    final float size;
    final List<Integer> columns;
    final float lineHeight;
    final List<BodyRow> rows;
    final List<Integer> lineCounts = new ArrayList<>();
    final List<Boolean> opensGroup;

    Candidate(
        TableFigures table, List<BodyRow> rows, Paper paper, float size, List<Integer> columns) {
      this.table = table;
      this.paper = paper;
      this.size = size;
      this.columns = columns;
      this.lineHeight = typefaces.lineHeight(size);
      this.rows = rows.stream().map(this::broken).toList();
      this.opensGroup = rows.stream().map(BodyRow::opensGroup).toList();
    }

    /** The row with its lines ended where they are to end; notes how many lines it has. */
    private BodyRow broken(BodyRow row) {
      List<BodyRow.Cell> cells = new ArrayList<>();
      int most = 1;
      for (BodyRow.Cell cell : row.cells()) {
        if (cell.setting() == Setting.FIGURE) {
          cells.add(cell);
          continue;
        }
        float width =
            columns.subList(cell.column(), cell.column() + cell.span()).stream()
                    .mapToInt(Integer::intValue)
                    .sum()
                - 2 * TableLayout.SIDE_PADDING
                - cell.indent() * size
                - 0.5f;
        List<String> lines =
            breaks.lines(cell.text(), width, cell.bold(), size, LineBreaks.Shape.RUNNING);
        most = Math.max(most, lines.size());
        cells.add(
            new BodyRow.Cell(
                String.join("\n", lines),
                cell.column(),
                cell.span(),
                cell.setting(),
                cell.indent(),
                cell.bold(),
                cell.address()));
      }
      lineCounts.add(most);
      return new BodyRow(cells, row.opensGroup());
    }

    boolean hasBrokenRows() {
      return lineCounts.stream().anyMatch(lines -> lines > 1);
    }

    Optional<PrintTable> onOnePage(Spacing spacing) {
      for (int height = height(PREFERRED); height >= height(spacing.least); height--) {
        TableLayout layout = layout(height, spacing.headerPadding);
        if (heights(layout).stream().mapToInt(Integer::intValue).sum() <= layout.firstRoom()) {
          return Optional.of(table(layout, List.of()));
        }
      }
      return Optional.empty();
    }

    /** As airy as possible on as few pages as rows at their closest would take. */
    PrintTable onManyPages() {
      int closest = height(Spacing.EASY.least);
      int fewest = pageBreaks(layout(closest, Spacing.EASY.headerPadding)).size();
      for (int height = height(PREFERRED); height > closest; height--) {
        TableLayout layout = layout(height, Spacing.EASY.headerPadding);
        List<Integer> pageBreaks = pageBreaks(layout);
        if (pageBreaks.size() == fewest) {
          return table(layout, pageBreaks);
        }
      }
      TableLayout layout = layout(closest, Spacing.EASY.headerPadding);
      return table(layout, pageBreaks(layout));
    }

    private int height(float factor) {
      return (int) Math.ceil(lineHeight * factor);
    }

    private List<Integer> pageBreaks(TableLayout layout) {
      return Pagination.breaks(heights(layout), opensGroup, layout.firstRoom(), layout.laterRoom());
    }

    private List<Integer> heights(TableLayout layout) {
      return lineCounts.stream()
          .map(lines ->
              Math.max(
                  layout.rowHeight(), (int) Math.ceil(lines * lineHeight) + 2 * layout.padding()))
          .toList();
    }

    private TableLayout layout(int rowHeight, int headerPadding) {
      int padding = Math.clamp((rowHeight - (int) Math.ceil(lineHeight)) / 2, 0, 3);
      HeaderLayout.Header header = headers.at(table, columns, size, headerPadding);
      TreeSet<Place> places =
          rows.stream()
              .flatMap(row -> row.cells().stream())
              .map(cell -> new Place(cell.column(), cell.span()))
              .collect(
                  Collectors.toCollection(() ->
                      new TreeSet<>(
                          java.util.Comparator.comparingInt(Place::column)
                              .thenComparingInt(Place::span))));
      return new TableLayout(
          paper,
          size,
          rowHeight,
          padding,
          headers.heading(table, paper, headerPadding == Spacing.TIGHT.headerPadding),
          columns,
          header.cells(),
          header.height(),
          List.copyOf(places),
          table.empty());
    }

    private PrintTable table(TableLayout layout, List<Integer> pageBreaks) {
      return new PrintTable(
          table,
          layout,
          rows,
          headers.title(table.title(), paper, layout.heading().titleSize()),
          pageBreaks);
    }
  }
}
