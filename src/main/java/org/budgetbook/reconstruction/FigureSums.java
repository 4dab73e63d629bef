package org.budgetbook.reconstruction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.Figure;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.FactFilter;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.FixedRow;
import org.budgetbook.edition.Panel;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.reconstruction.Unknown.Economic;
import org.budgetbook.reconstruction.Unknown.OfProject;
import org.budgetbook.reconstruction.Unknown.Operating;
import org.budgetbook.reconstruction.Unknown.Revenue;
import org.budgetbook.reconstruction.Unknown.Spending;
import org.budgetbook.reconstruction.Unknown.View;

/** Every printed figure as the sum that the edition says it is. */
final class FigureSums {

  private final PublishedTables tables;
  private final List<Unknown> unknowns;
  private final long lastPlace;
  private final List<FigureSum> sums = new ArrayList<>();

  FigureSums(PublishedTables tables, List<Unknown> unknowns) {
    this.tables = tables;
    this.unknowns = unknowns;
    AmountFormat format = tables.edition().tableFormat();
    long place = 1;
    for (int i = format.decimals(); i < format.unit().fenExponent(); i++) {
      place *= 10;
    }
    this.lastPlace = place;
    for (CheckedTable table : tables.all()) {
      table.panels().forEach(panel -> add(table.number(), panel));
    }
  }

  List<FigureSum> all() {
    return sums;
  }

  private void add(int table, CheckedPanel panel) {
    Panel definition = panel.definition();
    Map<String, Block.Fixed> fixedBlocks = new LinkedHashMap<>();
    Map<String, FixedRow> fixedRows = new LinkedHashMap<>();
    for (Block block : definition.blocks()) {
      if (block instanceof Block.Fixed fixed) {
        for (FixedRow row : fixed.rows()) {
          fixedBlocks.put(row.id(), fixed);
          fixedRows.put(row.id(), row);
        }
      }
    }
    View view = view(definition);
    for (CheckedRow row : panel.rows()) {
      FixedRow fixed = row.id().isEmpty() ? null : fixedRows.get(row.id());
      Block.Fixed block = fixedBlocks.get(row.id());
      if (fixed != null && block != null) {
        FactFilter filter = fixed.filter();
        FactFilter scope = block.scope();
        if (filter != null) {
          add(table, panel, view, row, one -> accepts(scope, one) && accepts(filter, one));
        }
      } else {
        add(table, panel, view, row, condition(table, row));
      }
    }
    for (Block block : definition.blocks()) {
      if (block instanceof Block.FunctionalTree) {
        addUnlisted(table, panel);
      }
    }
  }

  private static View view(Panel panel) {
    for (Block block : panel.blocks()) {
      switch (block) {
        case Block.EconomicPairs pairs -> {
          return View.ECONOMIC;
        }
        case Block.Units units -> {
          return View.UNIT;
        }
        case Block.Projects projects -> {
          return View.PROJECT;
        }
        case Block.Fixed fixed -> {
          if (fixed.rows().stream()
              .anyMatch(row -> row.filter() != null && !row.filter().economic().isEmpty())) {
            return View.ECONOMIC;
          }
        }
        case Block.FunctionalTree tree -> {}
        case Block.RevenueTree tree -> {}
      }
    }
    return View.FUNCTION;
  }

  private Predicate<Unknown> condition(int table, CheckedRow row) {
    Holders holders = tables.holders();
    return switch (holders.kindAt(table, row)) {
      case CLASS, SECTION, ITEM ->
          one ->
              one instanceof Spending spending && spending.code().digits().startsWith(row.code());
      case REVENUE ->
          one -> one instanceof Revenue revenue && revenue.code().digits().startsWith(row.code());
      case GROUP -> {
        String group = tables.economicRows(table).group(row);
        yield one ->
            one instanceof Economic economic && economic.department().digits().startsWith(group);
      }
      case PAIR -> one -> one instanceof Economic economic && economic.row() == row.place();
      case UNIT ->
          one ->
              one instanceof Operating operating && operating.row() == row.place()
                  || one instanceof OfProject project
                      && project.table() == table
                      && holders.unitAt(table, project.row()) == holders.unitAt(table, row.place());
      case PROJECT ->
          one ->
              one instanceof OfProject project
                  && project.table() == table
                  && project.row() == row.place();
      case DEPARTMENT -> one -> true;
      case FIXED, UNKNOWN -> one -> false;
    };
  }

  private void add(
      int table, CheckedPanel panel, View view, CheckedRow row, Predicate<Unknown> condition) {
    for (int c = 0; c < panel.columns().size(); c++) {
      FigureColumn column = panel.columns().get(c);
      String heading = TableDefinition.withYear(column.heading(), tables.year());
      Figure figure = row.figures().get(c);
      sums.add(
          new FigureSum(
              figure(table, row, heading, figure),
              members(panel.definition(), column, view, condition)));
    }
  }

  private int[] members(Panel panel, FigureColumn column, View view, Predicate<Unknown> condition) {
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < unknowns.size(); i++) {
      Unknown one = unknowns.get(i);
      if (one.view() == view
          && accepts(panel.scope(), one)
          && accepts(column.filter(), one)
          && condition.test(one)) {
        members.add(i);
      }
    }
    return members.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean accepts(FactFilter filter, Unknown one) {
    return filter.accepts(one.signature())
        && filter.acceptsFunctional(one instanceof Spending spending ? spending.code() : null)
        && filter.acceptsEconomic(one instanceof Economic economic ? economic.department() : null);
  }

  private PrintedFigure figure(int table, CheckedRow row, String column, Figure figure) {
    if (figure.text().isEmpty()) {
      return new PrintedFigure(table, row.place(), title(row), column, "", true, 0, 0);
    }
    long fen =
        BigDecimal.valueOf(figure.amount().fen())
                .divide(BigDecimal.valueOf(lastPlace), 0, RoundingMode.HALF_UP)
                .longValueExact()
            * lastPlace;
    long half = lastPlace / 2;
    return new PrintedFigure(
        table,
        row.place(),
        title(row),
        column,
        figure.text(),
        true,
        Math.max(1, fen - half),
        fen + half - 1);
  }

  /** The one fixed row without a name is a total. */
  private static String title(CheckedRow row) {
    return row.title().isEmpty() ? row.id() : row.title();
  }

  /** A code that the tree does not list has no money that the table counts. */
  private void addUnlisted(int table, CheckedPanel panel) {
    TreeSet<String> missing = new TreeSet<>();
    tables
        .functionalCodes()
        .forEach(
            code -> code.path().stream().map(ClassificationCode::digits).forEach(missing::add));
    panel.rows().forEach(row -> missing.remove(row.code()));
    for (String code : missing) {
      int[] members =
          members(
              panel.definition(),
              WHOLE,
              View.FUNCTION,
              one -> one instanceof Spending spending && spending.code().digits().startsWith(code));
      sums.add(new FigureSum(new PrintedFigure(table, 0, code, "", "", false, 0, 0), members));
    }
  }

  private static final FigureColumn WHOLE =
      new FigureColumn("whole", "", FactFilter.ANY, List.of(), 0);
}
