package org.budgetbook.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Heading;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.Timing;
import org.budgetbook.edition.Panel;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.figures.TableFigures.PanelRow;
import org.budgetbook.figures.TableFigures.TableRow;
import org.budgetbook.library.Resources;
import org.budgetbook.money.Money;

/**
 * The sums of many packages (汇总): by 类 and by fund source, 三公 and 机关运行. Grows with what is summed
 * by, not with the packages, but for one short line each. Not thread-safe.
 */
public final class Summary {

  private final Tables tables;
  private final Map<FunctionalCode, Row> classes = new TreeMap<>();
  private final Map<String, Row> threePublic = new LinkedHashMap<>();
  private final Row operating = new Row("");
  private final Row all = new Row("");
  private final Map<String, Department> departments = new TreeMap<>();

  Summary(Tables tables) {
    this.tables = tables;
  }

  /**
   * The tables of an edition that are summed up as they stand, by their ids.
   *
   * @param threePublic 三公: all rows
   * @param operating 机关运行: the department's total
   */
  record Tables(String threePublic, String operating) {

    private static final String FILE = "exchange/summary.properties";

    static Tables of(Resources resources) {
      Properties ids = new Properties();
      try {
        ids.load(new StringReader(resources.text(FILE)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new Tables(ids.getProperty("three-public", ""), ids.getProperty("operating", ""));
    }
  }

  /** Sums of one kind of spending. */
  public static final class Row {

    private final String name;
    private final Map<FundSource, Money> sources = new EnumMap<>(FundSource.class);
    private Money carried = Money.ZERO;
    private Money total = Money.ZERO;

    Row(String name) {
      this.name = name;
    }

    private void add(FundSource source, Timing timing, Money amount) {
      total = total.plus(amount);
      switch (timing) {
        case CURRENT_YEAR -> sources.merge(source, amount, Money::plus);
        case CARRIED_OVER -> carried = carried.plus(amount);
      }
    }

    public String name() {
      return name;
    }

    /** Money of this year from one source (当年). */
    public Money of(FundSource source) {
      return sources.getOrDefault(source, Money.ZERO);
    }

    /** Money carried over, from whatever source (上年结转). */
    public Money carried() {
      return carried;
    }

    public Money total() {
      return total;
    }
  }

  /**
   * One package that was counted.
   *
   * @param signer fingerprint; empty for an unsigned package (未签名)
   */
  public record Department(
      Heading heading, int version, String digest, String signer, Money total) {}

  /**
   * Adds a package; its place in the summary does not depend on when it is added.
   *
   * @throws ArithmeticException if a sum is beyond the range of amounts
   */
  void add(VerifiedPackage verified) {
    Money total = Money.ZERO;
    int year = verified.book().heading().year();
    for (BudgetLine line : verified.book().lines()) {
      FunctionalCode code = line.functional().path().getFirst();
      classes
          .computeIfAbsent(
              code,
              missing ->
                  new Row(
                      verified.edition().catalogs().name(missing, year).orElse(missing.digits())))
          .add(line.source(), line.timing(), line.amount());
      all.add(line.source(), line.timing(), line.amount());
      total = total.plus(line.amount());
    }
    for (TableFigures table : verified.tables()) {
      if (table.definition().id().equals(tables.threePublic())) {
        addTable(table, false);
      } else if (table.definition().id().equals(tables.operating())) {
        addTable(table, true);
      }
    }
    Heading heading = verified.manifest().heading();
    departments.put(
        heading.department().name(),
        new Department(
            heading,
            verified.manifest().version(),
            verified.digest(),
            verified.signature().map(by -> by.key().fingerprint()).orElse(""),
            total));
  }

  private void addTable(TableFigures table, boolean wholeOnly) {
    Panel panel = table.definition().panels().getFirst();
    List<String> columns = panel.columns().stream().map(column -> column.id()).toList();
    for (TableRow tableRow : table.rows()) {
      PanelRow part = tableRow.parts().getFirst();
      RowKey key = part.key();
      if (wholeOnly && key instanceof RowKey.Fixed) {
        addRow(operating, part, columns);
      } else if (!wholeOnly && key instanceof RowKey.Fixed fixed) {
        String label =
            part.cells().getFirst() instanceof Cell.Label name ? name.text() : fixed.id();
        addRow(threePublic.computeIfAbsent(fixed.id(), id -> new Row(label)), part, columns);
      }
    }
  }

  private static void addRow(Row row, PanelRow part, List<String> columns) {
    for (int column = 0; column < columns.size(); column++) {
      if (part.cells().get(column) instanceof Cell.Figure figure) {
        switch (columns.get(column)) {
          case "general" ->
              row.add(FundSource.GENERAL_PUBLIC_BUDGET, Timing.CURRENT_YEAR, figure.amount());
          case "fund" ->
              row.add(FundSource.GOVERNMENT_FUND_BUDGET, Timing.CURRENT_YEAR, figure.amount());
          case "capital" ->
              row.add(FundSource.STATE_CAPITAL_BUDGET, Timing.CURRENT_YEAR, figure.amount());
          default -> {
            // The total column is the sum of these.
          }
        }
      }
    }
  }

  /** By 类, in the order of their codes. */
  public Map<FunctionalCode, Row> classes() {
    return classes;
  }

  /** All spending. */
  public Row all() {
    return all;
  }

  /** The rows of the table of 三公, by their ids in the edition. */
  public Map<String, Row> threePublic() {
    return threePublic;
  }

  /** 机关运行. */
  public Row operating() {
    return operating;
  }

  /** What was counted, by the department's name. */
  public List<Department> departments() {
    return List.copyOf(departments.values());
  }
}
