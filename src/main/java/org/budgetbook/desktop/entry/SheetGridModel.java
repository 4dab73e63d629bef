package org.budgetbook.desktop.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetbook.desktop.grid.ColumnStyle;
import org.budgetbook.desktop.grid.GridCell;
import org.budgetbook.desktop.grid.GridCell.Emphasis;
import org.budgetbook.desktop.grid.GridModel;
import org.budgetbook.edition.HeaderGrid;
import org.budgetbook.library.Messages;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.budgetbook.sheet.CellDisplay;
import org.budgetbook.sheet.ColumnKind;
import org.budgetbook.sheet.SheetColumn;
import org.budgetbook.sheet.SheetRow;
import org.budgetbook.sheet.YearChange;

/**
 * An entry grid as the grid control shows it: the sheet's columns, then what is computed beside
 * them; an empty row at the end where the sheet grows.
 */
final class SheetGridModel implements GridModel {

  private static final int COMPUTED_WIDTH = 16;
  private static final GridCell NOTHING = new GridCell("", 1, Emphasis.PLAIN, 0, null);

  private final ShownSheet shown;
  private final Comparison comparison;
  private final CellDisplay display;
  private final AmountFormat amounts;
  private final HeaderGrid header;
  private final String required;

  SheetGridModel(ShownSheet shown, Comparison comparison, Messages messages) {
    this.shown = shown;
    this.comparison = comparison;
    this.display = new CellDisplay(shown.edition(), shown.book(), shown.amounts());
    this.amounts = new AmountFormat(shown.amounts(), 2, true, false);
    this.required = messages.text("entry.required");
    List<String> headings = new ArrayList<>();
    for (SheetColumn column : shown.columns()) {
      String heading = messages.text(column.heading());
      headings.add(
          column.kind() instanceof ColumnKind.Amount
              ? messages.text("entry.heading.amount", heading, unit(messages, shown.amounts()))
              : heading);
    }
    for (String key : Comparison.HEADINGS.subList(0, comparison.columns())) {
      String heading = messages.text(key);
      headings.add(
          key.equals(Comparison.PERCENT)
              ? heading
              : messages.text("entry.heading.amount", heading, unit(messages, shown.amounts())));
    }
    List<HeaderGrid.Cell> cells = new ArrayList<>();
    for (String heading : headings) {
      cells.add(new HeaderGrid.Cell(heading, 0, cells.size(), 1, 1));
    }
    this.header = new HeaderGrid(1, cells.size(), cells);
  }

  static String unit(Messages messages, AmountUnit unit) {
    return messages.text(
        switch (unit) {
          case YUAN -> "sheet.paste.yuan";
          case TEN_THOUSAND_YUAN -> "sheet.paste.ten-thousand";
        });
  }

  ShownSheet shown() {
    return shown;
  }

  CellDisplay display() {
    return display;
  }

  /** The sheet's column; empty for a column that is computed beside it. */
  Optional<SheetColumn> column(int column) {
    return column < shown.columns().size()
        ? Optional.of(shown.columns().get(column))
        : Optional.empty();
  }

  @Override
  public HeaderGrid header() {
    return header;
  }

  @Override
  public int rowCount() {
    return shown.rowCount();
  }

  @Override
  public int columnWeight(int column) {
    return column(column).map(SheetColumn::width).orElse(COMPUTED_WIDTH);
  }

  @Override
  public ColumnStyle columnStyle(int column) {
    return column(column).map(SheetGridModel::style).orElse(ColumnStyle.FIGURE);
  }

  private static ColumnStyle style(SheetColumn column) {
    return switch (column.kind()) {
      case ColumnKind.Code code -> ColumnStyle.NAME;
      case ColumnKind.UnitCode unit -> ColumnStyle.NAME;
      case ColumnKind.Text text -> ColumnStyle.NAME;
      case ColumnKind.Choice choice -> ColumnStyle.CODE;
      case ColumnKind.ProjectCode project -> ColumnStyle.CODE;
      case ColumnKind.Amount amount -> ColumnStyle.FIGURE;
      case ColumnKind.Quantity quantity -> ColumnStyle.FIGURE;
      case ColumnKind.Computed computed ->
          computed.amount() ? ColumnStyle.FIGURE : ColumnStyle.NAME;
    };
  }

  @Override
  public GridCell cell(int row, int column) {
    if (shown.isNew(row)) {
      return NOTHING;
    }
    SheetRow content = shown.rows().get(row);
    Optional<SheetColumn> own = column(column);
    return own.isPresent()
        ? cell(content, own.get())
        : comparison
            .of(content.id())
            .map(change -> compared(change, column - shown.columns().size()))
            .orElse(NOTHING);
  }

  private GridCell cell(SheetRow row, SheetColumn column) {
    String plain = row.text(column.id());
    boolean isAmount = column.kind() instanceof ColumnKind.Amount && !plain.isEmpty();
    return new GridCell(
        display.text(column, plain),
        1,
        Emphasis.PLAIN,
        0,
        isAmount ? Money.parseYuan(plain) : null);
  }

  private GridCell compared(YearChange change, int column) {
    return switch (column) {
      case 0 -> amount(change.thisYear());
      case 1 -> change.change().map(this::amount).orElse(NOTHING);
      default ->
          change
              .percent()
              .map(text -> new GridCell(text, 1, Emphasis.PLAIN, 0, null))
              .orElse(NOTHING);
    };
  }

  private GridCell amount(Money amount) {
    return new GridCell(amounts.format(amount), 1, Emphasis.PLAIN, 0, amount);
  }

  /** An amount is copied exact, in the unit shown. */
  @Override
  public String copyText(int row, int column) {
    GridCell cell = cell(row, column);
    return cell.amount() == null ? cell.text() : amounts.exact(cell.amount());
  }

  /** A row begun but not complete says in its empty cells what is still missing. */
  @Override
  public String hint(int row, int column) {
    boolean missing =
        !shown.isNew(row)
            && !shown.rows().get(row).complete()
            && column(column)
                .filter(own -> own.required() && shown.text(row, own).isEmpty())
                .isPresent();
    return missing ? required : "";
  }
}
