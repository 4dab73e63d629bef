package org.budgetbook.desktop.grid;

import org.budgetbook.edition.HeaderGrid;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;

/** What a screen reader says of a cell: headings, the row's name, what stands there, its state. */
final class SpokenCell {

  private final Messages messages;

  SpokenCell(Messages messages) {
    this.messages = messages;
  }

  String of(GridModel model, @Nullable GridEditing editing, CellPlace place) {
    String content = plain(model, place);
    if (editing == null) {
      return content;
    }
    return switch (editing.state(place.row(), place.column())) {
      case EDITABLE -> content;
      case COMPUTED -> content + messages.text("grid.spoken.computed");
      case BLANK -> content + messages.text("grid.spoken.blank");
    };
  }

  static String plain(GridModel model, CellPlace place) {
    StringBuilder spoken = new StringBuilder();
    for (HeaderGrid.Cell heading : model.header().cells()) {
      if (heading.column() <= place.column()
          && place.column() < heading.column() + heading.columnSpan()) {
        spoken.append(heading.text()).append(' ');
      }
    }
    for (int column = place.column() - 1; column >= 0; column--) {
      GridCell cell = model.cell(place.row(), column);
      boolean name = model.columnStyle(column) == ColumnStyle.NAME || cell.span() > 1;
      if (name && !cell.text().isEmpty()) {
        spoken.append(", ").append(cell.text());
        break;
      }
    }
    return spoken.append(": ").append(model.cell(place.row(), place.column()).text()).toString();
  }
}
