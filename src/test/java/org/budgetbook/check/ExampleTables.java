package org.budgetbook.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.Figure;
import org.budgetbook.check.input.RowKind;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.FixedRow;
import org.budgetbook.edition.Panel;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.money.Money;

/** The tiny tables of an example: named cells hold what is given, all other cells are blank. */
final class ExampleTables {

  private static final Pattern CELL =
      Pattern.compile(
          "(T\\d+|[a-z][a-z0-9-]*)(?:\\.([a-z-]+))?\\[([^\\]]+)\\]\\.([a-z-]+) =\\s?(.*)");

  private final Edition edition;
  private final int year;
  private final Map<TableDefinition, Map<String, Map<String, Map<String, String>>>> cells =
      new LinkedHashMap<>();

  ExampleTables(Edition edition, int year) {
    this.edition = edition;
    this.year = year;
  }

  void allTables() {
    edition.tables().forEach(table -> cells.computeIfAbsent(table, key -> new HashMap<>()));
  }

  /** Takes {@code T1.income[total-revenue].amount = 10.00} or a table's bare name. */
  void add(String line) {
    if (line.matches("T\\d+")) {
      cells.computeIfAbsent(table(line), key -> new HashMap<>());
      return;
    }
    Matcher matcher = CELL.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not understood: " + line);
    }
    TableDefinition table = table(matcher.group(1));
    String panel = matcher.group(2) == null ? table.panels().getFirst().id() : matcher.group(2);
    cells
        .computeIfAbsent(table, key -> new HashMap<>())
        .computeIfAbsent(panel, key -> new LinkedHashMap<>())
        .computeIfAbsent(matcher.group(3), key -> new HashMap<>())
        .put(matcher.group(4), matcher.group(5));
  }

  /** Whether a line begins with a table's name. */
  boolean names(String line) {
    return line.matches("T\\d+") || CELL.matcher(line).matches();
  }

  private TableDefinition table(String word) {
    return edition.tables().stream()
        .filter(table -> table.isCalled(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table " + word));
  }

  Map<Integer, CheckedTable> tables() {
    Map<Integer, CheckedTable> tables = new HashMap<>();
    cells.forEach((table, panels) -> {
      List<CheckedPanel> checked =
          table.panels().stream()
              .map(panel -> panel(panel, panels.getOrDefault(panel.id(), Map.of())))
              .toList();
      tables.put(table.number(), new CheckedTable(table, checked));
    });
    return tables;
  }

  private CheckedPanel panel(Panel panel, Map<String, Map<String, String>> given) {
    List<CheckedRow> rows = new ArrayList<>();
    int place = 0;
    for (Block block : panel.blocks()) {
      if (block instanceof Block.Fixed fixed) {
        for (FixedRow row : fixed.rows()) {
          if (row.filter() != null) {
            boolean ofClass = row.id().startsWith("class-");
            rows.add(
                new CheckedRow(
                    ++place,
                    ofClass ? RowKind.CLASS : RowKind.FIXED,
                    null,
                    row.id(),
                    ofClass ? row.id().substring(6) : "",
                    row.label(),
                    figures(panel, given.getOrDefault(row.id(), Map.of()))));
          }
        }
      }
    }
    for (Map.Entry<String, Map<String, String>> row : given.entrySet()) {
      if (rows.stream().noneMatch(known -> known.id().equals(row.getKey()))) {
        rows.add(row(panel, ++place, row.getKey(), row.getValue()));
      }
    }
    return new CheckedPanel(panel, rows);
  }

  private CheckedRow row(Panel panel, int place, String title, Map<String, String> values) {
    String[] words = title.split(" ", 2);
    List<Figure> figures = figures(panel, values);
    if (words[0].equals("project") || words[0].equals("unit")) {
      RowKind kind = words[0].equals("unit") ? RowKind.UNIT : RowKind.PROJECT;
      return new CheckedRow(place, kind, null, "", "", words[1], figures);
    }
    String code = words[0];
    boolean economic = panel.blocks().stream().anyMatch(Block.EconomicPairs.class::isInstance);
    boolean revenue = panel.blocks().stream().anyMatch(Block.RevenueTree.class::isInstance);
    RowKind kind =
        economic
            ? code.length() == 3 ? RowKind.GROUP : RowKind.PAIR
            : revenue
                ? RowKind.REVENUE
                : switch (code.length()) {
                  case 3 -> RowKind.CLASS;
                  case 5 -> RowKind.SECTION;
                  case 7 -> RowKind.ITEM;
                  default -> RowKind.UNKNOWN;
                };
    CatalogKind catalog =
        economic
            ? CatalogKind.DEPARTMENT_ECONOMIC
            : revenue ? CatalogKind.REVENUE : CatalogKind.FUNCTIONAL;
    String name =
        words.length > 1
            ? words[1]
            : edition
                .catalogs()
                .of(catalog)
                .find(code, year)
                .map(entry -> entry.name())
                .orElseThrow(() -> new IllegalArgumentException("no code " + code));
    return new CheckedRow(place, kind, null, "", code, name, figures);
  }

  private List<Figure> figures(Panel panel, Map<String, String> values) {
    values
        .keySet()
        .forEach(column -> {
          if (panel.figureColumns().stream().noneMatch(known -> known.id().equals(column))) {
            throw new IllegalArgumentException("no column " + column);
          }
        });
    return panel.figureColumns().stream()
        .map(column -> figure(values.getOrDefault(column.id(), "")))
        .toList();
  }

  private Figure figure(String text) {
    if (text.isEmpty()) {
      return Figure.BLANK;
    }
    if (!text.matches("-?[0-9.,]+")) {
      return new Figure(Money.ZERO, true, text, false);
    }
    return new Figure(
        Money.ofFen(
            new BigDecimal(text.replace(",", ""))
                .movePointRight(edition.tableFormat().unit().fenExponent())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact()),
        true,
        text,
        true);
  }
}
