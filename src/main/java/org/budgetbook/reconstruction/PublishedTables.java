package org.budgetbook.reconstruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.Figure;
import org.budgetbook.check.input.RowKind;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.FixedRow;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.message.RefusedException;

/**
 * The tables to start from, complete and understood: every table of the edition, every fixed row,
 * every figure an amount that is not negative.
 */
final class PublishedTables {

  private final Edition edition;
  private final int year;
  private final Map<Integer, CheckedTable> tables = new TreeMap<>();
  private final Holders holders;
  private final Map<Integer, EconomicRows> economicRows = new TreeMap<>();

  /**
   * Looks through the tables.
   *
   * @throws RefusedException if a table or a fixed row is missing, a row or figure cannot be
   *     understood, or a figure is negative
   */
  PublishedTables(Edition edition, int year, Map<Integer, CheckedTable> printed) {
    this.edition = edition;
    this.year = year;
    for (TableDefinition definition : edition.tables()) {
      CheckedTable table = printed.get(definition.number());
      if (table == null) {
        throw RefusedException.of("reconstruction.table-missing", definition.number());
      }
      tables.put(definition.number(), table);
      table.panels().forEach(panel -> requireUnderstood(table, panel));
    }
    holders = new Holders(tables.values());
    for (CheckedTable table : tables.values()) {
      for (CheckedPanel panel : table.panels()) {
        if (Holders.has(panel, Block.EconomicPairs.class)) {
          economicRows.put(
              table.number(), new EconomicRows(table.number(), panel, edition.catalogs(), year));
        }
      }
    }
  }

  private static void requireUnderstood(CheckedTable table, CheckedPanel panel) {
    for (CheckedRow row : panel.rows()) {
      if (row.kind() == RowKind.UNKNOWN) {
        throw RefusedException.of("reconstruction.row", table.number(), row.place(), row.title());
      }
      for (Figure figure : row.figures()) {
        if (!figure.readable()) {
          throw RefusedException.of(
              "reconstruction.amount", table.number(), row.title(), figure.text());
        }
        if (figure.amount().signum() < 0) {
          throw RefusedException.of(
              "reconstruction.negative", table.number(), row.title(), figure.text());
        }
      }
    }
    for (Block block : panel.definition().blocks()) {
      if (block instanceof Block.Fixed fixed) {
        for (FixedRow row : fixed.rows()) {
          if (row.filter() != null && panel.fixed(row.id()).isEmpty()) {
            throw RefusedException.of("reconstruction.fixed-row", table.number(), row.label());
          }
        }
      }
    }
  }

  Edition edition() {
    return edition;
  }

  int year() {
    return year;
  }

  Iterable<CheckedTable> all() {
    return tables.values();
  }

  Holders holders() {
    return holders;
  }

  /** The pairs of a table that lists pairs. */
  EconomicRows economicRows(int table) {
    EconomicRows rows = economicRows.get(table);
    if (rows == null) {
      throw new IllegalArgumentException("no economic pairs in table " + table);
    }
    return rows;
  }

  /** The codes of a listed pair. */
  EconomicRows.Pair pair(Unknown.Economic economic) {
    for (EconomicRows rows : economicRows.values()) {
      EconomicRows.Pair pair = rows.pairs().get(economic.row());
      if (pair != null) {
        return pair;
      }
    }
    throw new IllegalArgumentException("no pair in row " + economic.row());
  }

  /** The number of the unit that an amount of 机关运行经费 belongs to. */
  int unitOf(Unknown.Operating operating) {
    for (CheckedTable table : tables.values()) {
      for (CheckedPanel panel : table.panels()) {
        if (Holders.has(panel, Block.Units.class)) {
          return holders.unitAt(table.number(), operating.row());
        }
      }
    }
    throw new IllegalArgumentException("no table lists units");
  }

  /** Every 项 that any table lists, by code. */
  List<FunctionalCode> functionalCodes() {
    TreeSet<FunctionalCode> codes = new TreeSet<>();
    for (CheckedTable table : tables.values()) {
      for (CheckedPanel panel : table.panels()) {
        panel.of(RowKind.ITEM).forEach(row -> codes.add(new FunctionalCode(row.code())));
      }
    }
    return new ArrayList<>(codes);
  }
}
