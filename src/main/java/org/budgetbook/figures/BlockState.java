package org.budgetbook.figures;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.budgetbook.book.Book;
import org.budgetbook.book.Fact;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.FactFilter;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one block and the rule that finds a fact's rows. A fact's path (the rows it counts
 * in) depends on few of its {@link Traits}, so paths are kept by their number.
 */
abstract class BlockState {

  private static final int FIRST_CAPACITY = 16;
  private static final Row[] NO_ROWS = new Row[0];

  private final FactFilter scope;
  private final BitSet scopeSignatures;
  final int columns;
  private @Nullable Row[][] paths = new Row[FIRST_CAPACITY][];
  private final Map<RowKey, Row> rows = new HashMap<>();
  private final TreeMap<SortKey, Row> visible = new TreeMap<>();

  BlockState(FactFilter scope, int columns) {
    this.scope = scope;
    this.scopeSignatures = scope.acceptedSignatures();
    this.columns = columns;
  }

  static BlockState of(Block block, int columns) {
    return switch (block) {
      case Block.Fixed fixed -> new FixedState(fixed, columns);
      case Block.FunctionalTree tree -> new TreeStates.Functional(tree.scope(), columns);
      case Block.RevenueTree tree -> new TreeStates.Revenue(tree.scope(), columns);
      case Block.EconomicPairs pairs -> new TreeStates.Economic(pairs.scope(), columns);
      case Block.Units units -> new HolderStates.Units(units.scope(), columns);
      case Block.Projects projects ->
          projects.grouped()
              ? new HolderStates.GroupedProjects(projects.scope(), columns)
              : new HolderStates.PlainProjects(projects.scope(), columns);
    };
  }

  /** The number of the path of facts with these traits; {@link Traits#NONE} without a row here. */
  abstract int pathNumber(Fact fact, Traits traits);

  /** The rows of facts like this one, made with {@link #row} where they are new. */
  abstract List<Row> path(Fact fact, Traits traits, Book book);

  /** The rows in which a fact counts. */
  final Row[] rowsOf(Fact fact, Traits traits, Book book) {
    if (!scopeSignatures.get(traits.signature)
        || scope.asksForCodes()
            && !scope.acceptsCodes(fact.functional(), fact.departmentEconomic())) {
      return NO_ROWS;
    }
    int number = pathNumber(fact, traits);
    if (number == Traits.NONE) {
      return NO_ROWS;
    }
    if (number >= paths.length) {
      paths = Arrays.copyOf(paths, Math.max(number + 1, paths.length * 2));
    }
    Row[] path = paths[number];
    if (path == null) {
      path = path(fact, traits, book).toArray(Row[]::new);
      paths[number] = path;
    }
    return path;
  }

  /** The row of a key, made when it is new. */
  final Row row(RowKey key, org.budgetbook.edition.RowRole role, SortKey order) {
    return rows.computeIfAbsent(key, k -> new Row(k, role, order, columns));
  }

  final void put(Row row) {
    rows.put(row.key, row);
  }

  /** Keeps the shown rows in step after a row's count of facts changed. */
  void countChanged(Row row, int before) {
    if (before == 0 && row.facts > 0) {
      visible.put(row.order, row);
    } else if (before > 0 && row.facts == 0) {
      visible.remove(row.order);
    }
  }

  /**
   * Drops rows without facts, so that their next facts find their place in the book anew. The
   * traits are numbered anew from here.
   */
  void forgetEmptyRows() {
    forgetPaths();
    rows.values().removeIf(row -> row.facts == 0);
  }

  final void forgetPaths() {
    paths = new Row[FIRST_CAPACITY][];
  }

  /** Whether a row comes and goes with its facts. */
  boolean comesAndGoes() {
    return true;
  }

  /** The rows shown, from top to bottom. */
  Collection<Row> shown() {
    return visible.values();
  }
}
