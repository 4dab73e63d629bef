package org.budgetbook.check.expression;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.budgetbook.catalog.UnitType;
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
import org.budgetbook.check.input.RowKind;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.message.RefusedException;

/**
 * Reads expressions: {@code T1.income[total-revenue].amount - 0.5 * entry(prior-year.total)}.
 *
 * <p>A cell is table (by number as here, or by id), panel (where there are two), row and column;
 * {@code last} before it means last year's book. Rows are a fixed row's id, a code, {@code here},
 * {@code children}, {@code top}, {@code economic 30212}, or a kind ({@code classes}, {@code
 * projects} …), whose figures add up. {@code stated(name)} is a number a text tells; {@code
 * mentioned(name)} is the same for a part that texts leave out where there is none of it.
 */
final class ExpressionParser {

  private static final Map<String, RowKind> KINDS =
      Map.of(
          "classes", RowKind.CLASS,
          "sections", RowKind.SECTION,
          "items", RowKind.ITEM,
          "groups", RowKind.GROUP,
          "pairs", RowKind.PAIR,
          "units", RowKind.UNIT,
          "projects", RowKind.PROJECT,
          "departments", RowKind.DEPARTMENT);

  private final Names names;
  private final Tokens tokens;

  ExpressionParser(Names names, Tokens tokens) {
    this.names = names;
    this.tokens = tokens;
  }

  /** Terms added and subtracted. */
  Expression sum() {
    Expression sum = term();
    while (true) {
      if (tokens.take("+")) {
        sum = new Sum(sum, term());
      } else if (tokens.take("-")) {
        sum = new Difference(sum, term());
      } else {
        return sum;
      }
    }
  }

  private Expression term() {
    String next = tokens.peek();
    if (!next.isEmpty() && Character.isDigit(next.charAt(0))) {
      BigDecimal number = new BigDecimal(tokens.next());
      return tokens.take("*") ? new Product(number, atom()) : new Literal(number);
    }
    return atom();
  }

  private Expression atom() {
    if (tokens.take("(")) {
      Expression inner = sum();
      tokens.expect(")");
      return inner;
    }
    if (tokens.take("abs")) {
      tokens.expect("(");
      Expression inner = sum();
      tokens.expect(")");
      return new Absolute(inner);
    }
    if (tokens.take("count")) {
      tokens.expect("(");
      PanelRef panel = panel();
      Selector rows = selector(panel);
      tokens.expect(")");
      return new RowCount(panel, rows);
    }
    if (tokens.peek().startsWith("entry(")) {
      EntryDefinition entry = names.entry(inBrackets(tokens.next()));
      return new Entry(entry.key(), names.isMoney(entry));
    }
    if (tokens.peek().startsWith("units(")) {
      return new Units(unitType(inBrackets(tokens.next())));
    }
    if (tokens.peek().startsWith("stated(") || tokens.peek().startsWith("mentioned(")) {
      boolean part = tokens.peek().startsWith("mentioned(");
      String name = inBrackets(tokens.next());
      return new Stated(name, names.isMoney(name), part);
    }
    boolean lastYear = tokens.take("last");
    PanelRef panel = panel();
    Selector rows = selector(panel);
    tokens.expect(".");
    String column = tokens.next();
    return new Cells(lastYear, panel, rows, column, names.columnIndex(panel, column));
  }

  private static UnitType unitType(String word) {
    for (UnitType type : UnitType.values()) {
      if (type.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
        return type;
      }
    }
    throw RefusedException.of("check.name.unit-type", word);
  }

  private static String inBrackets(String token) {
    return token.substring(token.indexOf('(') + 1, token.length() - 1);
  }

  /** {@code T3}, {@code T1.income} or {@code income-and-expenditure.income}. */
  PanelRef panel() {
    int table = names.table(tokens.next());
    String id = tokens.take(".") ? tokens.next() : "";
    return names.panel(table, id);
  }

  private Selector selector(PanelRef panel) {
    tokens.expect("[");
    String word = tokens.next();
    Selector selector;
    RowKind kind = KINDS.get(word);
    if (kind != null) {
      selector = new Selector.Kind(kind);
    } else {
      selector =
          switch (word) {
            case "here" -> new Selector.Here();
            case "children" -> new Selector.Children();
            case "top" -> new Selector.Top();
            case "economic" -> new Selector.Economic(tokens.next());
            default ->
                Character.isDigit(word.charAt(0))
                    ? new Selector.Coded(word)
                    : new Selector.Fixed(names.row(panel, word).id());
          };
    }
    tokens.expect("]");
    return selector;
  }
}
