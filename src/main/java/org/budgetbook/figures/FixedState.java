package org.budgetbook.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.book.Fact;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.FactFilter;
import org.budgetbook.edition.FixedRow;
import org.jspecify.annotations.Nullable;

/** Rows that are always there, each with a filter of its own. */
final class FixedState extends BlockState<FixedState.Traits> {

  /** Codes are null when no row of the block asks for them. */
  record Traits(
      int signature,
      @Nullable FunctionalCode functional,
      @Nullable DepartmentEconomicCode economic) {}

  private record FilteredRow(Row row, FactFilter filter, java.util.BitSet signatures) {}

  private final List<Row> inOrder = new ArrayList<>();
  private final List<FilteredRow> counting = new ArrayList<>();
  private final boolean asksForFunctional;
  private final boolean asksForEconomic;

  FixedState(Block.Fixed block, int columns) {
    super(block.scope(), columns);
    for (FixedRow definition : block.rows()) {
      Row row =
          new Row(
              new RowKey.Fixed(definition.id()),
              definition.role(),
              SortKey.of(inOrder.size(), 0),
              columns);
      inOrder.add(row);
      put(row);
      FactFilter filter = definition.filter();
      if (filter != null) {
        counting.add(new FilteredRow(row, filter, filter.acceptedSignatures()));
      }
    }
    asksForFunctional = counting.stream().anyMatch(row -> !row.filter().functional().isEmpty());
    asksForEconomic = counting.stream().anyMatch(row -> !row.filter().economic().isEmpty());
  }

  @Override
  Traits traits(Fact fact, int signature) {
    return new Traits(
        signature,
        asksForFunctional ? fact.functional() : null,
        asksForEconomic ? fact.departmentEconomic() : null);
  }

  @Override
  List<Row> path(Traits traits, Fact fact, int signature, Book book) {
    return counting.stream()
        .filter(row -> row.signatures().get(signature))
        .filter(row -> row.filter().acceptsCodes(traits.functional(), traits.economic()))
        .map(FilteredRow::row)
        .toList();
  }

  @Override
  void countChanged(Row row, int before) {
    // A fixed row shows whether it has facts or not.
  }

  @Override
  void forgetEmptyRows() {
    // Fixed rows have their place from the edition.
  }

  @Override
  boolean comesAndGoes() {
    return false;
  }

  @Override
  Collection<Row> shown() {
    return inOrder;
  }
}
