package org.budgetbook.check.expression;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetbook.book.Book;
import org.budgetbook.check.expression.Expression.Absolute;
import org.budgetbook.check.expression.Expression.Cells;
import org.budgetbook.check.expression.Expression.Difference;
import org.budgetbook.check.expression.Expression.Entry;
import org.budgetbook.check.expression.Expression.Literal;
import org.budgetbook.check.expression.Expression.Product;
import org.budgetbook.check.expression.Expression.RowCount;
import org.budgetbook.check.expression.Expression.Stated;
import org.budgetbook.check.expression.Expression.Sum;
import org.budgetbook.check.expression.Expression.Units;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.Figure;
import org.budgetbook.check.input.RowKind;
import org.budgetbook.check.input.StatedFigure;
import org.jspecify.annotations.Nullable;

/** Computes expressions over one input. What is not known is null and makes its tie undecided. */
public final class Evaluation {

  private final CheckInput input;

  public Evaluation(CheckInput input) {
    this.input = input;
  }

  /** Whether a guard holds; empty when something it asks for is not known. */
  public Optional<Boolean> holds(Guard guard) {
    for (Assertion condition : guard.conditions()) {
      Amount left = value(condition.left(), null);
      Amount right = value(condition.right(), null);
      if (left == null || right == null) {
        return Optional.empty();
      }
      if (!condition.relation().holds(left.value(), right.value())) {
        return Optional.of(false);
      }
    }
    return Optional.of(true);
  }

  /** Evaluates an assertion, tie by tie. */
  public void run(Assertion assertion, TieSink sink) {
    Each each = assertion.each();
    if (each == null) {
      tie(assertion, null, sink);
      return;
    }
    Set<String> seen = new HashSet<>();
    boolean several = each.panels().size() > 1;
    for (PanelRef ref : each.panels()) {
      CheckedPanel panel = panel(ref, false);
      if (panel == null) {
        sink.tie(assertion, null, null, null, TieState.UNDECIDED);
        continue;
      }
      Set<String> here = new HashSet<>();
      for (CheckedRow row : panel.rows()) {
        if (!each.rows().has(panel, row)
            || !each.named().isEmpty() && !row.name().equals(each.named())
            || several && seen.contains(row.code())) {
          continue;
        }
        if (several) {
          here.add(row.code());
        }
        tie(assertion, new Binding(ref, row), sink);
      }
      seen.addAll(here);
    }
  }

  private void tie(Assertion assertion, @Nullable Binding binding, TieSink sink) {
    Amount left = value(assertion.left(), binding);
    Amount right = value(assertion.right(), binding);
    sink.tie(assertion, binding, left, right, state(assertion.relation(), left, right));
  }

  private static TieState state(Relation relation, @Nullable Amount left, @Nullable Amount right) {
    if (left == null || right == null) {
      return TieState.UNDECIDED;
    }
    if (relation.holds(left.value(), right.value())) {
      return TieState.EVEN;
    }
    long slack = left.slack() + right.slack();
    boolean close =
        slack > 0
            && left.value()
                    .subtract(right.value())
                    .abs()
                    .movePointRight(2)
                    .compareTo(BigDecimal.valueOf(slack))
                <= 0;
    return close ? TieState.ROUNDED : TieState.UNEVEN;
  }

  /** The value of an expression; null when something in it is not known. */
  public @Nullable Amount value(Expression expression, @Nullable Binding binding) {
    return switch (expression) {
      case Literal literal -> new Amount(literal.value(), 0);
      case Cells cells -> cells(cells, binding);
      case RowCount count -> {
        List<CheckedRow> rows = rows(count.panel(), false, count.rows(), binding);
        yield rows == null ? null : new Amount(BigDecimal.valueOf(rows.size()), 0);
      }
      case Entry entry -> entry(entry);
      case Units units -> units(units);
      case Stated stated -> {
        Amount told = stated(stated.name());
        yield told == null && stated.part() ? new Amount(BigDecimal.ZERO, 0) : told;
      }
      case Sum sum -> {
        Amount left = value(sum.left(), binding);
        Amount right = value(sum.right(), binding);
        yield left == null || right == null ? null : left.plus(right);
      }
      case Difference difference -> {
        Amount left = value(difference.left(), binding);
        Amount right = value(difference.right(), binding);
        yield left == null || right == null ? null : left.minus(right);
      }
      case Product product -> {
        Amount of = value(product.of(), binding);
        yield of == null ? null : of.times(product.factor());
      }
      case Absolute absolute -> {
        Amount of = value(absolute.of(), binding);
        yield of == null ? null : of.absolute();
      }
    };
  }

  /** Of a finished disclosure its text is asked: it tells some numbers that a book has entered. */
  private @Nullable Amount entry(Entry entry) {
    Book book = input.book();
    return book == null
        ? stated(entry.key().value())
        : book.supplement()
            .numbers()
            .find(entry.key())
            .map(number -> new Amount(number.value(), 0))
            .orElse(null);
  }

  private @Nullable Amount units(Units units) {
    Book book = input.book();
    if (book == null) {
      return null;
    }
    long count = book.units().values().stream().filter(unit -> unit.type() == units.type()).count();
    return new Amount(BigDecimal.valueOf(count), 0);
  }

  private @Nullable Amount stated(String name) {
    for (StatedFigure figure : input.stated()) {
      if (figure.name().equals(name)) {
        return new Amount(
            figure.value(),
            figure
                .halfPlace()
                .movePointRight(2)
                .setScale(0, java.math.RoundingMode.CEILING)
                .longValueExact());
      }
    }
    return null;
  }

  private @Nullable Amount cells(Cells cells, @Nullable Binding binding) {
    List<CheckedRow> rows = rows(cells.panel(), cells.lastYear(), cells.rows(), binding);
    if (rows == null) {
      return null;
    }
    long fen = 0;
    long printed = 0;
    for (CheckedRow row : rows) {
      Figure figure = row.figures().get(cells.index());
      if (!figure.readable()) {
        return null;
      }
      fen = Math.addExact(fen, figure.amount().fen());
      printed += figure.printed() ? 1 : 0;
    }
    return Amount.ofFen(fen, printed == 0 ? 0 : printed * input.printedSlack());
  }

  /** The rows a selector means; null when the table or its fixed row is not there. */
  public @Nullable List<CheckedRow> rows(
      PanelRef ref, boolean lastYear, Selector selector, @Nullable Binding binding) {
    CheckedPanel panel = panel(ref, lastYear);
    if (panel == null) {
      return null;
    }
    return switch (selector) {
      case Selector.Fixed fixed -> panel.fixed(fixed.id()).map(List::of).orElse(null);
      case Selector.Coded coded -> coded(panel, coded.digits());
      case Selector.Economic economic ->
          panel.of(RowKind.PAIR).stream()
              .filter(row -> row.code().startsWith(economic.digits()))
              .toList();
      case Selector.Kind kind -> panel.of(kind.kind());
      case Selector.Here here -> {
        if (binding == null) {
          yield null;
        }
        yield binding.panel().equals(ref)
            ? List.of(binding.row())
            : coded(panel, binding.row().code());
      }
      case Selector.Children children -> binding == null ? null : panel.childrenOf(binding.row());
      case Selector.Top top -> panel.top();
    };
  }

  private static List<CheckedRow> coded(CheckedPanel panel, String digits) {
    CheckedRow row = panel.coded(digits);
    return row == null ? List.of() : List.of(row);
  }

  private @Nullable CheckedPanel panel(PanelRef ref, boolean lastYear) {
    CheckedTable table = (lastYear ? input.lastYear() : input.tables()).get(ref.table());
    return table == null ? null : table.panel(ref.panel());
  }
}
