package org.budgetbook.reconstruction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FactKind;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.RevenueCode;
import org.budgetbook.catalog.Signature;
import org.budgetbook.catalog.Timing;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.RowKind;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.FixedRow;
import org.budgetbook.edition.Panel;
import org.budgetbook.reconstruction.Holders.ListedProject;
import org.budgetbook.reconstruction.Unknown.Economic;
import org.budgetbook.reconstruction.Unknown.OfProject;
import org.budgetbook.reconstruction.Unknown.Operating;
import org.budgetbook.reconstruction.Unknown.Spending;

/** All unknowns of a department's tables, and the laws that hold between their sides. */
final class Unknowns {

  private static final Category[] BASIC = {Category.PERSONNEL, Category.OPERATING};

  /** Half of a last place, in fen. */
  private static final long ROUNDING = 5_000;

  private final PublishedTables tables;
  private final List<Unknown> all = new ArrayList<>();
  private final List<Law> laws = new ArrayList<>();

  Unknowns(PublishedTables tables) {
    this.tables = tables;
    for (FundSource source : FundSource.values()) {
      all.add(new Unknown.Kept(source));
      for (Timing timing : Timing.values()) {
        for (FunctionalCode code : tables.functionalCodes()) {
          all.add(new Spending(code, false, source, timing));
          all.add(new Spending(code, true, source, timing));
        }
      }
    }
    for (CheckedTable table : tables.all()) {
      table.panels().forEach(panel -> addListed(table.number(), panel));
    }
    for (FundSource source : FundSource.values()) {
      for (Timing timing : Timing.values()) {
        addUnlisted(source, timing);
        addLaws(source, timing);
      }
    }
  }

  List<Unknown> all() {
    return all;
  }

  List<Law> laws() {
    return laws;
  }

  /** The numbers of the unknowns of a type that a condition holds for, ascending. */
  <U extends Unknown> int[] where(Class<U> type, Predicate<U> condition) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (type.isInstance(all.get(i)) && condition.test(type.cast(all.get(i)))) {
        found.add(i);
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private void addListed(int table, CheckedPanel panel) {
    Panel definition = panel.definition();
    for (FundSource source : FundSource.values()) {
      for (CheckedRow row : panel.of(RowKind.REVENUE)) {
        Signature signature =
            new Signature(
                FactKind.REVENUE, source, Timing.CURRENT_YEAR, null, UnitType.ADMINISTRATIVE);
        if (definition.scope().accepts(signature)) {
          all.add(new Unknown.Revenue(new RevenueCode(row.code()), source));
        }
      }
      for (Timing timing : Timing.values()) {
        addListed(table, panel, source, timing);
      }
    }
  }

  private void addListed(int table, CheckedPanel panel, FundSource source, Timing timing) {
    Panel definition = panel.definition();
    for (Block block : definition.blocks()) {
      switch (block) {
        case Block.EconomicPairs pairs ->
            tables
                .economicRows(table)
                .pairs()
                .forEach((row, pair) -> {
                  for (Category category : BASIC) {
                    if (counts(definition, source, timing, category)) {
                      all.add(
                          new Economic(
                              row, pair.department(), pair.government(), category, source, timing));
                    }
                  }
                });
        case Block.Units units -> {
          if (counts(definition, source, timing, Category.OPERATING)) {
            panel
                .of(RowKind.UNIT)
                .forEach(row -> all.add(new Operating(row.place(), source, timing)));
          }
        }
        case Block.Projects projects -> {
          if (counts(definition, source, timing, Category.PROJECT)) {
            for (ListedProject project : tables.holders().projects()) {
              if (project.table() == table) {
                all.add(new OfProject(table, project.row(), source, timing));
              }
            }
          }
        }
        case Block.Fixed fixed -> addItems(definition, fixed, source, timing);
        case Block.FunctionalTree tree -> {}
        case Block.RevenueTree tree -> {}
      }
    }
  }

  /** Items that fixed rows ask for: of several codes that no row tells apart one will do. */
  private void addItems(Panel panel, Block.Fixed fixed, FundSource source, Timing timing) {
    Map<List<Integer>, DepartmentEconomicCode> items = new LinkedHashMap<>();
    for (FixedRow row : fixed.rows()) {
      if (row.filter() != null) {
        for (DepartmentEconomicCode code : row.filter().economic()) {
          List<Integer> rows = new ArrayList<>();
          for (int i = 0; i < fixed.rows().size(); i++) {
            FixedRow other = fixed.rows().get(i);
            if (other.filter() != null && other.filter().acceptsEconomic(code)) {
              rows.add(i);
            }
          }
          items.put(rows, code);
        }
      }
    }
    for (DepartmentEconomicCode code : items.values()) {
      if (counts(panel, source, timing, Category.PROJECT)) {
        all.add(new Economic(0, code, null, Category.PROJECT, source, timing));
      }
      if (counts(panel, source, timing, Category.PERSONNEL) && !listsPairs(source, timing)) {
        all.add(new Economic(0, code, null, Category.PERSONNEL, source, timing));
      }
    }
  }

  private static boolean counts(Panel panel, FundSource source, Timing timing, Category category) {
    return panel
        .scope()
        .accepts(
            new Signature(FactKind.EXPENDITURE, source, timing, category, UnitType.ADMINISTRATIVE));
  }

  /** Whether a table lists the economic pairs of this basic expenditure. */
  boolean listsPairs(FundSource source, Timing timing) {
    return lists(Block.EconomicPairs.class, source, timing, Category.PERSONNEL);
  }

  /** Whether a table lists these projects by name. */
  boolean listsProjects(FundSource source, Timing timing) {
    return lists(Block.Projects.class, source, timing, Category.PROJECT);
  }

  private boolean lists(
      Class<? extends Block> type, FundSource source, Timing timing, Category category) {
    for (CheckedTable table : tables.all()) {
      for (CheckedPanel panel : table.panels()) {
        if (Holders.has(panel, type) && counts(panel.definition(), source, timing, category)) {
          return true;
        }
      }
    }
    return false;
  }

  private void addUnlisted(FundSource source, Timing timing) {
    if (!listsProjects(source, timing)) {
      all.add(new OfProject(0, 0, source, timing));
    }
  }

  private void addLaws(FundSource source, Timing timing) {
    int[] basic = where(Spending.class, one -> !one.project() && same(one, source, timing));
    int[] project = where(Spending.class, one -> one.project() && same(one, source, timing));
    laws.add(new Law(project, where(OfProject.class, one -> same(one, source, timing)), true));
    int[] items =
        where(
            Economic.class,
            one ->
                one.row() == 0 && one.category() == Category.PROJECT && same(one, source, timing));
    laws.add(new Law(project, items, false));
    int[] pairs =
        where(
            Economic.class, one -> one.category() != Category.PROJECT && same(one, source, timing));
    boolean listed = listsPairs(source, timing);
    laws.add(new Law(basic, pairs, listed));
    int[] operating = where(Operating.class, one -> same(one, source, timing));
    int[] most =
        listed
            ? where(
                Economic.class,
                one -> one.category() == Category.OPERATING && same(one, source, timing))
            : basic;
    laws.add(new Law(most, operating, false));
  }

  /** That all 公用经费 is 机关运行经费, where the amounts differ by no more than rounding. */
  List<Law> operatingIsAll(FundSource source, Timing timing, long[] amounts) {
    int[] operating = where(Operating.class, one -> same(one, source, timing));
    int[] pairs =
        where(
            Economic.class,
            one -> one.category() == Category.OPERATING && same(one, source, timing));
    long difference = 0;
    for (int i : pairs) {
      difference += amounts[i];
    }
    for (int i : operating) {
      difference -= amounts[i];
    }
    return difference <= ROUNDING * (operating.length + pairs.length)
        ? List.of(new Law(pairs, operating, true))
        : List.of();
  }

  static boolean same(Unknown unknown, FundSource source, Timing timing) {
    return unknown.source() == source && unknown.timing() == timing;
  }
}
