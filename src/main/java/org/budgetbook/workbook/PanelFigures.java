package org.budgetbook.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.budgetbook.catalog.FactKind;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.FactFilter;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.FixedRow;
import org.budgetbook.edition.Panel;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.PanelRow;
import org.jspecify.annotations.Nullable;

/** One panel of a table: its rows, which of them add up to which, and what its figures count. */
final class PanelFigures {

  private final String table;
  private final Panel panel;
  private final List<RowKey> rows = new ArrayList<>();
  private final Map<String, FixedRow> fixedRows = new HashMap<>();
  private final Map<RowKey, List<RowKey>> below = new HashMap<>();
  private final List<RowKey> top = new ArrayList<>();
  private final Map<Block, Map<String, Extent>> columnExtents = new LinkedHashMap<>();

  /** {@code index} is the panel's place in the table. */
  PanelFigures(TableFigures figures, int index) {
    table = figures.definition().id();
    panel = figures.definition().panels().get(index);
    for (Block block : panel.blocks()) {
      if (block instanceof Block.Fixed fixed) {
        fixed.rows().forEach(row -> fixedRows.put(row.id(), row));
      }
      Map<String, Extent> extents = new HashMap<>();
      for (FigureColumn column : panel.figureColumns()) {
        extents.put(
            column.id(), Extent.ALL.and(panel.scope()).and(block.scope()).and(column.filter()));
      }
      columnExtents.put(block, extents);
    }
    for (TableFigures.TableRow row : figures.rows()) {
      PanelRow part = row.parts().get(index);
      if (part.key() != null) {
        add(part.key());
      }
    }
  }

  private void add(RowKey row) {
    rows.add(row);
    if (row instanceof RowKey.Fixed) {
      return;
    }
    RowKey above = above(row);
    if (above == null) {
      top.add(row);
    } else {
      below.computeIfAbsent(above, key -> new ArrayList<>()).add(row);
    }
  }

  List<RowKey> rows() {
    return rows;
  }

  List<FigureColumn> columns() {
    return panel.figureColumns();
  }

  CellAddress address(RowKey row, FigureColumn column) {
    return new CellAddress(table, panel.id(), row, column.id());
  }

  /** Whether the row has figures at all: an official blank has none. */
  boolean counts(RowKey row) {
    return !(row instanceof RowKey.Fixed fixed) || fixedRow(fixed).filter() != null;
  }

  /** Whether the row stands for the whole or for a fixed line of it, not for a detail. */
  boolean isHeadline(RowKey row) {
    return row instanceof RowKey.Fixed || row instanceof RowKey.WholeDepartment;
  }

  /** The rows whose sum a row is by definition; empty when it is none. */
  List<RowKey> partsOf(RowKey row) {
    if (!(row instanceof RowKey.Fixed fixed)) {
      return below.getOrDefault(row, List.of());
    }
    FixedRow definition = fixedRow(fixed);
    if (!definition.totalOf().isEmpty()) {
      return definition.totalOf().stream().map(id -> (RowKey) new RowKey.Fixed(id)).toList();
    }
    return addsAllRows(definition) ? top : List.of();
  }

  Extent extent(RowKey row, FigureColumn column) {
    Block block = blockOf(row);
    Extent whole =
        Objects.requireNonNull(Objects.requireNonNull(columnExtents.get(block)).get(column.id()));
    FactFilter own = row instanceof RowKey.Fixed fixed ? fixedRow(fixed).filter() : null;
    return own == null ? whole.and(row) : whole.and(own);
  }

  /** Whether a fixed row counts all that the panel's one block of coming and going rows counts. */
  private boolean addsAllRows(FixedRow row) {
    List<Block> others =
        panel.blocks().stream().filter(block -> !(block instanceof Block.Fixed)).toList();
    if (others.size() != 1 || row.filter() == null) {
      return false;
    }
    Extent counted =
        Extent.ALL
            .and(panel.scope())
            .and(blockOf(new RowKey.Fixed(row.id())).scope())
            .and(row.filter());
    Extent listed = Extent.ALL.and(panel.scope()).and(others.getFirst().scope());
    return counted.equals(listed) && listsAll(others.getFirst(), listed);
  }

  /** Whether every fact of an extent has a row in the block. */
  private static boolean listsAll(Block block, Extent extent) {
    return switch (block) {
      case Block.Fixed fixed -> false;
      case Block.FunctionalTree tree -> extent.isOnly(FactKind.EXPENDITURE);
      case Block.RevenueTree tree -> extent.isOnly(FactKind.REVENUE);
      case Block.EconomicPairs pairs -> extent.isOnlyBasic();
      case Block.Units units -> true;
      case Block.Projects projects -> extent.isOnlyProject();
    };
  }

  private FixedRow fixedRow(RowKey.Fixed row) {
    return Objects.requireNonNull(fixedRows.get(row.id()));
  }

  private Block blockOf(RowKey row) {
    Optional<Block> found = panel.blocks().stream().filter(block -> row.isOf(block)).findFirst();
    return found.orElseThrow(() -> new IllegalArgumentException(table + " has no row " + row));
  }

  /** The row that a row is a part of; null for one of the first level. */
  private @Nullable RowKey above(RowKey row) {
    return switch (row) {
      case RowKey.Fixed fixed -> null;
      case RowKey.WholeDepartment whole -> null;
      case RowKey.EconomicGroup group -> null;
      case RowKey.Functional functional ->
          functional.code().level() == 1
              ? null
              : new RowKey.Functional(functional.code().path().get(functional.code().level() - 2));
      case RowKey.Revenue revenue ->
          revenue.code().level() == 1
              ? null
              : new RowKey.Revenue(revenue.code().path().get(revenue.code().level() - 2));
      case RowKey.EconomicPair pair ->
          new RowKey.EconomicGroup(pair.department().path().getFirst());
      case RowKey.OfUnit unit -> groupsProjects() ? new RowKey.WholeDepartment() : null;
      case RowKey.OfProject project ->
          project.unit() == null ? null : new RowKey.OfUnit(project.unit());
    };
  }

  private boolean groupsProjects() {
    return panel.blocks().stream()
        .anyMatch(block -> block instanceof Block.Projects projects && projects.grouped());
  }
}
