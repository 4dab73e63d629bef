package org.budgetbook.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.FixedRow;
import org.budgetbook.edition.Panel;
import org.budgetbook.edition.RowLabel;
import org.budgetbook.edition.RowListDefinition;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.RowNames;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.figures.TableFigures.PanelRow;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/** The rows a narrative goes through: read from the table, so that their order is the table's. */
final class StatedRows {

  private static final int CLASS_LENGTH = 3;

  private final StatedFigures figures;
  private final RowListDefinition definition;
  private final Panel panel;

  /**
   * One row, or the rows of the same thing taken together.
   *
   * @param id unique in the list: a code
   */
  record StatedRow(String id, String name, Money amount, List<CellAddress> cells) {

    private StatedRow plus(Money more, CellAddress cell) {
      List<CellAddress> all = new ArrayList<>(cells);
      all.add(cell);
      return new StatedRow(id, name, amount.plus(more), all);
    }
  }

  private StatedRows(StatedFigures figures, RowListDefinition definition, Panel panel) {
    this.figures = figures;
    this.definition = definition;
    this.panel = panel;
  }

  /** The rows whose amount is not zero, in the table's order. */
  static List<StatedRow> of(StatedFigures figures, RowListDefinition definition) {
    Panel panel =
        figures.table(definition.table()).definition().panels().stream()
            .filter(candidate -> candidate.id().equals(definition.panel()))
            .findFirst()
            .orElseThrow();
    return new StatedRows(figures, definition, panel).rows();
  }

  private List<StatedRow> rows() {
    Map<String, StatedRow> rows = new LinkedHashMap<>();
    TableFigures table = figures.table(definition.table());
    for (TableFigures.TableRow row : table.rows()) {
      for (PanelRow part : row.parts()) {
        RowKey key = part.key();
        String id = key == null ? null : id(key);
        if (key == null || id == null) {
          continue;
        }
        find(part)
            .ifPresent(figure ->
                rows.merge(
                    id,
                    new StatedRow(id, name(key), figure.amount(), List.of(figure.address())),
                    (before, more) -> before.plus(figure.amount(), figure.address())));
      }
    }
    return rows.values().stream().filter(row -> !row.amount().isZero()).toList();
  }

  private Optional<Cell.Figure> find(PanelRow part) {
    return part.cells().stream()
        .filter(Cell.Figure.class::isInstance)
        .map(Cell.Figure.class::cast)
        .filter(figure -> figure.address().panel().equals(definition.panel()))
        .filter(figure -> figure.address().column().equals(definition.column()))
        .findFirst();
  }

  /** The code that names the row in this list; null for a row that is not of the list's level. */
  private @Nullable String id(RowKey key) {
    return switch (definition.level()) {
      case FUNCTIONAL_CLASS ->
          switch (key) {
            case RowKey.Fixed fixed -> functionalClass(fixed.id());
            case RowKey.Functional row ->
                row.code().digits().length() == CLASS_LENGTH ? row.code().digits() : null;
            default -> null;
          };
      case ECONOMIC_ITEM ->
          key instanceof RowKey.EconomicPair pair ? pair.department().digits() : null;
      case PROJECT -> key instanceof RowKey.OfProject row ? row.project().value() : null;
      case UNIT -> key instanceof RowKey.OfUnit row ? row.unit().value() : null;
    };
  }

  private @Nullable String functionalClass(String row) {
    return panel.blocks().stream()
        .filter(Block.Fixed.class::isInstance)
        .flatMap(block -> ((Block.Fixed) block).rows().stream())
        .filter(candidate -> candidate.id().equals(row))
        .map(FixedRow::filter)
        .filter(filter -> filter != null && filter.functional().size() == 1)
        .map(filter -> filter.functional().getFirst().digits())
        .findFirst()
        .orElse(null);
  }

  private String name(RowKey key) {
    RowKey named =
        key instanceof RowKey.Fixed fixed
            ? new RowKey.Functional(
                new FunctionalCode(Objects.requireNonNull(functionalClass(fixed.id()))))
            : key;
    return new RowNames(figures.edition(), figures.book()).label(named, RowLabel.NAME);
  }
}
