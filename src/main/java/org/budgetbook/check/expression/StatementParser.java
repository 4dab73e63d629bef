package org.budgetbook.check.expression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetbook.check.expression.Expression.Cells;
import org.budgetbook.check.expression.Expression.Literal;
import org.budgetbook.check.expression.Expression.Sum;
import org.budgetbook.check.input.RowKind;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.FixedRow;
import org.budgetbook.edition.RowRole;
import org.budgetbook.message.RefusedException;

/**
 * Reads the statements of a rule. Five forms:
 *
 * <ul>
 *   <li>{@code columns of T3, T5}: every column that the edition calls a total is the sum of its
 *       parts, in every row;
 *   <li>{@code rows of T1.income} or {@code row T1.income[total-revenue]}: the same of fixed rows;
 *   <li>{@code tree of T2}: every row is the sum of the rows below it, the total row of all;
 *   <li>{@code each class of T3: T3[here].total = …}: one tie for each row;
 *   <li>{@code T1.income[total-revenue].amount = …}: one tie.
 * </ul>
 *
 * <p>{@code .*} for a column means one tie for each figure column of the first panel named so.
 */
public final class StatementParser {

  private static final Map<String, Relation> RELATIONS =
      Map.of(
          "=", Relation.EQUAL,
          ">=", Relation.AT_LEAST,
          "<=", Relation.AT_MOST,
          ">", Relation.MORE,
          "<", Relation.LESS,
          "!=", Relation.OTHER);

  private static final Pattern ANY_COLUMN =
      Pattern.compile("((?:T\\d+|[a-z][a-z0-9-]*)(?:\\.[a-z-]+)?)\\[[^\\]]*\\]\\.\\*");

  private final Names names;
  private final Set<PanelRef> columnTotals = new HashSet<>();
  private final Set<PanelRef> rowTotals = new HashSet<>();

  public StatementParser(Edition edition) {
    this.names = new Names(edition);
  }

  /**
   * The ties a statement asks for.
   *
   * @throws RefusedException saying what is not understood or not in the edition
   */
  public List<Assertion> parse(String statement) {
    Tokens tokens = new Tokens(statement);
    if (tokens.take("columns")) {
      return families(tokens, this::columns);
    }
    if (tokens.take("rows")) {
      return families(tokens, ref -> rows(ref, ""));
    }
    if (tokens.take("tree")) {
      return families(tokens, this::tree);
    }
    if (tokens.take("row")) {
      PanelRef panel = new ExpressionParser(names, tokens).panel();
      tokens.expect("[");
      List<Assertion> ties = rows(panel, names.row(panel, tokens.next()).id());
      tokens.expect("]");
      tokens.end();
      return ties;
    }
    Matcher anyColumn = ANY_COLUMN.matcher(statement);
    if (!anyColumn.find()) {
      return List.of(assertion(tokens));
    }
    PanelRef first = new ExpressionParser(names, new Tokens(anyColumn.group(1))).panel();
    return names.columns(first).stream()
        .map(column -> assertion(new Tokens(statement.replace(".*", "." + column.id()))))
        .toList();
  }

  /** A guard's comparison, which has no {@code each}. */
  public Assertion condition(String text) {
    Tokens tokens = new Tokens(text);
    Assertion condition = comparison(null, tokens);
    tokens.end();
    return condition;
  }

  /** Panels whose columns or rows are totals that no rule read so far has asked about. */
  public List<PanelRef> uncovered(Edition edition) {
    List<PanelRef> missing = new ArrayList<>();
    edition
        .tables()
        .forEach(table ->
            table
                .panels()
                .forEach(panel -> {
                  PanelRef ref = new PanelRef(table.number(), panel.id());
                  boolean columns =
                      panel.figureColumns().stream()
                          .anyMatch(column -> !column.totalOf().isEmpty());
                  boolean rows =
                      names.fixedRows(ref).stream().anyMatch(row -> !row.totalOf().isEmpty());
                  if (columns && !columnTotals.contains(ref) || rows && !rowTotals.contains(ref)) {
                    missing.add(ref);
                  }
                }));
    return missing;
  }

  private interface Family {
    List<Assertion> of(PanelRef panel);
  }

  private List<Assertion> families(Tokens tokens, Family family) {
    tokens.expect("of");
    List<Assertion> ties = new ArrayList<>();
    for (PanelRef panel : panels(tokens)) {
      ties.addAll(family.of(panel));
    }
    tokens.end();
    return ties;
  }

  private List<PanelRef> panels(Tokens tokens) {
    ExpressionParser parser = new ExpressionParser(names, tokens);
    List<PanelRef> panels = new ArrayList<>();
    do {
      panels.add(parser.panel());
    } while (tokens.take(","));
    return panels;
  }

  private List<Assertion> columns(PanelRef panel) {
    columnTotals.add(panel);
    Each each = new Each(RowSet.ROW, List.of(panel), "");
    return names.columns(panel).stream()
        .filter(column -> !column.totalOf().isEmpty())
        .map(column ->
            new Assertion(
                each,
                cell(panel, new Selector.Here(), column.id()),
                Relation.EQUAL,
                sum(
                    column.totalOf().stream()
                        .map(part -> cell(panel, new Selector.Here(), part))
                        .toList())))
        .toList();
  }

  private List<Assertion> rows(PanelRef panel, String only) {
    rowTotals.add(panel);
    List<Assertion> ties = new ArrayList<>();
    for (FixedRow row : names.fixedRows(panel)) {
      if (row.totalOf().isEmpty() || !only.isEmpty() && !row.id().equals(only)) {
        continue;
      }
      for (FigureColumn column : names.columns(panel)) {
        ties.add(
            new Assertion(
                null,
                cell(panel, new Selector.Fixed(row.id()), column.id()),
                Relation.EQUAL,
                sum(
                    row.totalOf().stream()
                        .map(part -> cell(panel, new Selector.Fixed(part), column.id()))
                        .toList())));
      }
    }
    return ties;
  }

  private List<Assertion> tree(PanelRef panel) {
    List<Assertion> ties = new ArrayList<>();
    boolean projects =
        names.definition(panel).blocks().stream().anyMatch(Block.Projects.class::isInstance);
    for (FigureColumn column : names.columns(panel)) {
      for (FixedRow row : names.fixedRows(panel)) {
        if (row.role() == RowRole.TOTAL && row.totalOf().isEmpty() && row.filter() != null) {
          ties.add(
              new Assertion(
                  null,
                  cell(panel, new Selector.Fixed(row.id()), column.id()),
                  Relation.EQUAL,
                  cell(panel, new Selector.Top(), column.id())));
        }
      }
      ties.add(
          new Assertion(
              new Each(RowSet.PARENT, List.of(panel), ""),
              cell(panel, new Selector.Here(), column.id()),
              Relation.EQUAL,
              cell(panel, new Selector.Children(), column.id())));
      if (projects) {
        ties.add(
            new Assertion(
                null,
                cell(panel, new Selector.Top(), column.id()),
                Relation.EQUAL,
                cell(panel, new Selector.Kind(RowKind.PROJECT), column.id())));
      }
    }
    return ties;
  }

  private Expression cell(PanelRef panel, Selector rows, String column) {
    return new Cells(false, panel, rows, column, names.columnIndex(panel, column));
  }

  private static Expression sum(List<Expression> parts) {
    return parts.stream().reduce(Sum::new).orElse(new Literal(java.math.BigDecimal.ZERO));
  }

  private Assertion assertion(Tokens tokens) {
    Each each = null;
    if (tokens.take("each")) {
      String word = tokens.next();
      RowSet rows = rowSet(word);
      tokens.expect("of");
      List<PanelRef> panels = panels(tokens);
      String named = "";
      if (tokens.take("named")) {
        named = tokens.next().replace("\"", "");
      }
      tokens.expect(":");
      each = new Each(rows, panels, named);
    }
    Assertion assertion = comparison(each, tokens);
    tokens.end();
    return assertion;
  }

  private static RowSet rowSet(String word) {
    for (RowSet set : RowSet.values()) {
      if (set.name().toLowerCase(Locale.ROOT).equals(word)) {
        return set;
      }
    }
    throw RefusedException.of("check.expression.rows", word);
  }

  private Assertion comparison(@org.jspecify.annotations.Nullable Each each, Tokens tokens) {
    ExpressionParser parser = new ExpressionParser(names, tokens);
    Expression left = parser.sum();
    String sign = tokens.next();
    Relation relation = RELATIONS.get(sign);
    if (relation == null) {
      throw RefusedException.of("check.expression.relation", sign);
    }
    return new Assertion(each, left, relation, parser.sum());
  }
}
