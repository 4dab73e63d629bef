package org.budgetbook.figures;

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

/**
 * The rows of one block and the rule that finds a fact's rows. A fact's path (the rows it counts
 * in) depends on few of its traits, so paths are kept by those: adding a fact costs one look-up.
 *
 * @param <K> the traits that decide the path
 */
abstract class BlockState<K> {

  private static final Row[] NO_ROWS = new Row[0];

  private final FactFilter scope;
  private final BitSet scopeSignatures;
  final int columns;
  private final Map<K, Row[]> paths = new HashMap<>();
  private final Map<RowKey, Row> rows = new HashMap<>();
  private final TreeMap<SortKey, Row> visible = new TreeMap<>();

  BlockState(FactFilter scope, int columns) {
    this.scope = scope;
    this.scopeSignatures = scope.acceptedSignatures();
    this.columns = columns;
  }

  static BlockState<?> of(Block block, int columns) {
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

  /** The traits that decide a fact's rows; null when it has no row here. */
  abstract @org.jspecify.annotations.Nullable K traits(Fact fact, int signature);

  /** The rows of facts with these traits, made with {@link #row} where they are new. */
  abstract List<Row> path(K traits, Fact fact, int signature, Book book);

  /** The rows in which a fact counts. */
  final Row[] rowsOf(Fact fact, int signature, Book book) {
    if (!scopeSignatures.get(signature)
        || scope.asksForCodes()
            && !scope.acceptsCodes(fact.functional(), fact.departmentEconomic())) {
      return NO_ROWS;
    }
    K traits = traits(fact, signature);
    if (traits == null) {
      return NO_ROWS;
    }
    Row[] path = paths.get(traits);
    if (path == null) {
      path = path(traits, fact, signature, book).toArray(Row[]::new);
      paths.put(traits, path);
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

  /** Drops rows without facts, so that their next facts find their place in the book anew. */
  void forgetEmptyRows() {
    paths.clear();
    rows.values().removeIf(row -> row.facts == 0);
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
