package org.budgetbook.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.budgetbook.book.Book;
import org.budgetbook.book.Fact;
import org.budgetbook.catalog.Signature;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.FactFilter;
import org.budgetbook.edition.FixedRow;

/**
 * Rows that are always there, each with a filter of its own. Which of them accept a signature or a
 * code is kept as bits, so that a fact's rows are the bits common to all its traits.
 */
final class FixedState extends BlockState {

  /** A set of rows that is not known yet; its bit is no row's. */
  private static final long UNKNOWN = Long.MIN_VALUE;

  private final List<Row> inOrder = new ArrayList<>();
  private final List<FactFilter> filters = new ArrayList<>();
  private final List<Row> counting = new ArrayList<>();
  private final long[] bySignature = new long[Signature.COUNT];
  private final boolean asksForCodes;
  private long[] byFunctional = new long[0];
  private long[] byEconomic = new long[0];
  private final Map<Long, Integer> numbers = new HashMap<>();

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
        long bit = 1L << counting.size();
        counting.add(row);
        filters.add(filter);
        filter.acceptedSignatures().stream().forEach(signature -> bySignature[signature] |= bit);
      }
    }
    if (counting.size() >= Long.SIZE) {
      throw new IllegalArgumentException("a block has too many fixed rows: " + counting.size());
    }
    asksForCodes = filters.stream().anyMatch(FactFilter::asksForCodes);
  }

  @Override
  int pathNumber(Fact fact, Traits traits) {
    return asksForCodes
        ? numbers.computeIfAbsent(acceptingRows(fact, traits), rows -> numbers.size())
        : traits.signature;
  }

  @Override
  List<Row> path(Fact fact, Traits traits, Book book) {
    long rows = acceptingRows(fact, traits);
    List<Row> path = new ArrayList<>();
    for (int i = 0; i < counting.size(); i++) {
      if ((rows & 1L << i) != 0) {
        path.add(counting.get(i));
      }
    }
    return path;
  }

  private long acceptingRows(Fact fact, Traits traits) {
    long rows = bySignature[traits.signature];
    if (!asksForCodes) {
      return rows;
    }
    return rows & functionalRows(fact, traits.functional) & economicRows(fact, traits.economic);
  }

  private long functionalRows(Fact fact, int number) {
    if (number == Traits.NONE) {
      return rowsWhere(filter -> filter.acceptsFunctional(null));
    }
    byFunctional = withRoomFor(byFunctional, number);
    if (byFunctional[number] == UNKNOWN) {
      byFunctional[number] = rowsWhere(filter -> filter.acceptsFunctional(fact.functional()));
    }
    return byFunctional[number];
  }

  private long economicRows(Fact fact, int number) {
    if (number == Traits.NONE) {
      return rowsWhere(filter -> filter.acceptsEconomic(null));
    }
    byEconomic = withRoomFor(byEconomic, number);
    if (byEconomic[number] == UNKNOWN) {
      byEconomic[number] = rowsWhere(filter -> filter.acceptsEconomic(fact.departmentEconomic()));
    }
    return byEconomic[number];
  }

  private long rowsWhere(Predicate<FactFilter> accepts) {
    long rows = 0;
    for (int i = 0; i < filters.size(); i++) {
      if (accepts.test(filters.get(i))) {
        rows |= 1L << i;
      }
    }
    return rows;
  }

  private static long[] withRoomFor(long[] known, int number) {
    if (number < known.length) {
      return known;
    }
    long[] grown = Arrays.copyOf(known, Math.max(number + 1, known.length * 2));
    Arrays.fill(grown, known.length, grown.length, UNKNOWN);
    return grown;
  }

  @Override
  void countChanged(Row row, int before) {
    // A fixed row shows whether it has facts or not.
  }

  @Override
  void forgetEmptyRows() {
    // Fixed rows have their place from the edition; only the traits' numbers are others now.
    forgetPaths();
    numbers.clear();
    byFunctional = new long[0];
    byEconomic = new long[0];
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
