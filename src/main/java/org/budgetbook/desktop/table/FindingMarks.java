package org.budgetbook.desktop.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.finding.Place.Target;
import org.budgetbook.desktop.grid.CellPlace;
import org.budgetbook.desktop.grid.GridCorner;
import org.budgetbook.figures.CellAddress;

/** Which cells of a table have findings, and the worst of each. */
final class FindingMarks {

  private FindingMarks() {}

  /** The corners to mark; a rounding difference is none: it wants nothing done. */
  static Map<CellPlace, GridCorner> of(List<Finding> findings, FigurePlaces places) {
    Map<CellAddress, GridCorner> worst = new HashMap<>();
    for (Finding finding : findings) {
      Optional<GridCorner> corner = corner(finding.level());
      if (corner.isPresent() && finding.place().target() instanceof Target.Cell cell) {
        worst.merge(
            cell.address(), corner.get(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
    return worst.isEmpty() ? Map.of() : places.placesOf(worst);
  }

  private static Optional<GridCorner> corner(Level level) {
    return switch (level) {
      case ERROR -> Optional.of(GridCorner.FAULT);
      case WARNING -> Optional.of(GridCorner.WARNING);
      case HINT -> Optional.of(GridCorner.NOTICE);
      case ROUNDING -> Optional.empty();
    };
  }
}
