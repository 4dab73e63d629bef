package org.budgetbook.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FactKind;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.Signature;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.FactFilter;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.FixedRow;
import org.budgetbook.edition.Panel;
import org.budgetbook.edition.RowRole;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Decides what typing into a figure cell means, from the same filters that calculate the figure:
 * the facts behind it, or else what scope, block, row and column together leave open.
 */
public final class CellEntries {

  private final Edition edition;

  public CellEntries(Edition edition) {
    this.edition = edition;
  }

  /**
   * @param explanation the make-up of the cell's figure as it stands
   */
  public CellEntry entry(Explanation explanation) {
    return switch (explanation.facts().size()) {
      case 0 -> blank(explanation.cell());
      case 1 -> new CellEntry.OneFact(explanation.facts().getFirst());
      default -> new CellEntry.SeveralFacts(explanation);
    };
  }

  /** What typing into a figure without facts means. */
  public CellEntry blank(CellAddress cell) {
    TableDefinition table = edition.table(cell.table()).orElseThrow();
    Panel panel =
        table.panels().stream()
            .filter(candidate -> candidate.id().equals(cell.panel()))
            .findFirst()
            .orElseThrow();
    FigureColumn column =
        panel.figureColumns().stream()
            .filter(candidate -> candidate.id().equals(cell.column()))
            .findFirst()
            .orElseThrow();
    List<FactFilter> filters = new ArrayList<>(List.of(panel.scope(), column.filter()));
    filters.add(block(panel, cell.row()).scope());
    if (cell.row() instanceof RowKey.Fixed fixed) {
      FixedRow row = fixedRow(panel, fixed);
      boolean addsFixedRows = row.role() == RowRole.TOTAL && hasOnlyFixedRows(panel);
      if (addsFixedRows || !row.totalOf().isEmpty()) {
        return new CellEntry.Computed(Message.of("figures.total.row", row.label()));
      }
      if (row.filter() == null) {
        return new CellEntry.Computed(Message.of("figures.official-blank"));
      }
      filters.addFirst(row.filter());
    }
    return draft(cell.row(), filters);
  }

  /** A total over rows that come with their facts takes the first fact, for nothing else can. */
  private static boolean hasOnlyFixedRows(Panel panel) {
    return panel.blocks().stream().allMatch(Block.Fixed.class::isInstance);
  }

  private static Block block(Panel panel, RowKey row) {
    return panel.blocks().stream()
        .filter(block -> row.isOf(block))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no row " + row + " in " + panel.id()));
  }

  private static FixedRow fixedRow(Panel panel, RowKey.Fixed key) {
    return panel.blocks().stream()
        .filter(Block.Fixed.class::isInstance)
        .flatMap(block -> ((Block.Fixed) block).rows().stream())
        .filter(row -> row.id().equals(key.id()))
        .findFirst()
        .orElseThrow();
  }

  private static CellEntry draft(RowKey row, List<FactFilter> filters) {
    BitSet accepted = FactFilter.ANY.acceptedSignatures();
    filters.forEach(filter -> accepted.and(filter.acceptedSignatures()));
    List<Signature> open =
        Signature.all().stream().filter(signature -> accepted.get(signature.index())).toList();
    Set<FactKind> kinds = values(open, Signature::kind);
    if (kinds.size() != 1) {
      return new CellEntry.Computed(Message.of("figures.revenue-follows"));
    }
    FactKind kind = kinds.iterator().next();
    Set<Category> categories =
        open.stream()
            .map(Signature::category)
            .filter(category -> category != null)
            .collect(Collectors.toSet());
    return new CellEntry.NewFact(
        new FactDraft(
            kind,
            values(open, Signature::source),
            values(open, Signature::timing),
            kind == FactKind.EXPENDITURE ? categories : Set.of(),
            values(open, Signature::unitType),
            functional(row, filters),
            economic(row, filters),
            government(row),
            row instanceof RowKey.Revenue revenue ? revenue.code() : null,
            unit(row),
            row instanceof RowKey.OfProject project ? project.project() : null));
  }

  private static <T> Set<T> values(List<Signature> open, Function<Signature, T> axis) {
    return open.stream().map(axis).collect(Collectors.toSet());
  }

  private static @Nullable FunctionalCode functional(RowKey row, List<FactFilter> filters) {
    if (row instanceof RowKey.Functional functional) {
      return functional.code();
    }
    return filters.stream()
        .map(FactFilter::functional)
        .filter(codes -> codes.size() == 1)
        .map(List::getFirst)
        .findFirst()
        .orElse(null);
  }

  private static List<DepartmentEconomicCode> economic(RowKey row, List<FactFilter> filters) {
    return switch (row) {
      case RowKey.EconomicGroup group -> List.of(group.code());
      case RowKey.EconomicPair pair -> List.of(pair.department());
      default ->
          filters.stream()
              .map(FactFilter::economic)
              .filter(codes -> !codes.isEmpty())
              .findFirst()
              .orElse(List.of());
    };
  }

  private static @Nullable GovernmentEconomicCode government(RowKey row) {
    return row instanceof RowKey.EconomicPair pair ? pair.government() : null;
  }

  private static @Nullable UnitCode unit(RowKey row) {
    return switch (row) {
      case RowKey.OfUnit ofUnit -> ofUnit.unit();
      case RowKey.OfProject project -> project.unit();
      default -> null;
    };
  }
}
