package org.budgetbook.workbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.money.Money;

/**
 * Which figures of a book's tables are sums of which others, decided by the edition alone: rows
 * that add up to a row, columns that add up to a column, and figures of other tables that together
 * count the same. A figure without parts is a number that somebody typed.
 *
 * <p>No chain of parts comes back to where it began, and parts always add up exactly: a sum that
 * does not (a revenue item entered above others) is left out.
 */
final class Formulas {

  private final Map<CellAddress, Money> amounts = new LinkedHashMap<>();
  private final Map<CellAddress, Extent> extents = new LinkedHashMap<>();
  private final Set<CellAddress> headlines = new HashSet<>();
  private final Map<CellAddress, List<CellAddress>> parts = new HashMap<>();

  private Formulas() {}

  static Formulas of(List<TableFigures> tables) {
    Formulas formulas = new Formulas();
    for (TableFigures table : tables) {
      formulas.readAmounts(table);
    }
    for (TableFigures table : tables) {
      for (int panel = 0; panel < table.definition().panels().size(); panel++) {
        formulas.addSums(new PanelFigures(table, panel));
      }
    }
    formulas.addReferences();
    return formulas;
  }

  /** The figures that a figure is the sum of; empty for a typed number. */
  List<CellAddress> partsOf(CellAddress figure) {
    return parts.getOrDefault(figure, List.of());
  }

  /** All figures, by table from top to bottom. */
  Map<CellAddress, Extent> extents() {
    return extents;
  }

  Money amount(CellAddress figure) {
    return Objects.requireNonNull(amounts.get(figure));
  }

  /** Whether a figure stands in a row for the whole or in a fixed row. */
  boolean isHeadline(CellAddress figure) {
    return headlines.contains(figure);
  }

  private void readAmounts(TableFigures table) {
    for (TableFigures.TableRow row : table.rows()) {
      for (TableFigures.Cell cell : row.cells()) {
        if (cell instanceof TableFigures.Cell.Figure figure) {
          amounts.put(figure.address(), figure.amount());
        }
      }
    }
  }

  private void addSums(PanelFigures panel) {
    for (RowKey row : panel.rows()) {
      if (!panel.counts(row)) {
        continue;
      }
      List<RowKey> rowParts = panel.partsOf(row);
      for (FigureColumn column : panel.columns()) {
        CellAddress figure = panel.address(row, column);
        extents.put(figure, panel.extent(row, column));
        if (panel.isHeadline(row)) {
          headlines.add(figure);
        }
        List<CellAddress> above =
            rowParts.stream().map(part -> panel.address(part, column)).toList();
        if (!add(figure, above)) {
          add(
              figure,
              panel.columns().stream()
                  .filter(other -> column.totalOf().contains(other.id()))
                  .map(other -> panel.address(row, other))
                  .toList());
        }
      }
    }
  }

  private boolean add(CellAddress figure, List<CellAddress> sumOf) {
    if (sumOf.isEmpty() || !sum(sumOf).equals(amount(figure))) {
      return false;
    }
    parts.put(figure, sumOf);
    return true;
  }

  private Money sum(List<CellAddress> figures) {
    return figures.stream().map(this::amount).reduce(Money.ZERO, Money::plus);
  }

  /** Numbers that other tables have too are taken from there. */
  private void addReferences() {
    Covers covers = new Covers(extents);
    for (CellAddress figure : new ArrayList<>(extents.keySet())) {
      if (!parts.containsKey(figure)) {
        Optional<List<CellAddress>> found =
            covers.find(figure, part -> !leadsTo(part, figure), Covers.MOST);
        found.ifPresent(cover -> add(figure, cover));
      }
    }
  }

  /** Whether a figure is calculated from another, over however many steps. */
  private boolean leadsTo(CellAddress from, CellAddress to) {
    Deque<CellAddress> open = new ArrayDeque<>(List.of(from));
    Set<CellAddress> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      CellAddress figure = open.pop();
      if (figure.equals(to)) {
        return true;
      }
      partsOf(figure).stream().filter(seen::add).forEach(open::push);
    }
    return false;
  }
}
