package org.budgetbook.check.expression;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
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
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.finding.Place.Target;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.StatedFigure;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.Panel;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.message.Message;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.narrative.NarrativeFact;
import org.jspecify.annotations.Nullable;

/** Names operands as a reader of the tables knows them: 表三“208 社会保障和就业支出”基本支出. */
public final class Wording {

  private final CheckInput input;
  private final Evaluation evaluation;

  public Wording(CheckInput input) {
    this.input = input;
    this.evaluation = new Evaluation(input);
  }

  /** What an expression is called. */
  public Message name(Expression expression, @Nullable Binding binding) {
    return switch (expression) {
      case Literal literal -> plain(count(literal.value()));
      case Cells cells -> cells(cells, binding);
      case RowCount count -> Message.of("check.operand.count", table(count.panel().table()));
      case Entry entry -> entered(entry);
      case Units units -> Message.of("check.operand.units");
      case Stated stated -> Message.of("check.operand.stated", told(stated));
      case Sum sum ->
          Message.of("check.operand.sum", name(sum.left(), binding), further(sum, binding));
      case Difference difference ->
          Message.of(
              "check.operand.difference",
              name(difference.left(), binding),
              name(difference.right(), binding));
      case Product product ->
          Message.of(
              "check.operand.product",
              name(product.of(), binding),
              product.factor().movePointRight(2).stripTrailingZeros().toPlainString());
      case Absolute absolute -> name(absolute.of(), binding);
    };
  }

  /** Further addends of the same row are named by their column alone. */
  private Message further(Sum sum, @Nullable Binding binding) {
    if (sum.right() instanceof Cells right
        && first(sum.left()) instanceof Cells left
        && left.panel().equals(right.panel())
        && left.lastYear() == right.lastYear()) {
      if (left.rows().equals(right.rows())) {
        return plain(column(right));
      }
      if (right.rows() instanceof Selector.Fixed) {
        return plain(rowTitle(right, binding));
      }
    }
    return name(sum.right(), binding);
  }

  private static Expression first(Expression expression) {
    return expression instanceof Sum sum ? first(sum.left()) : expression;
  }

  private Message cells(Cells cells, @Nullable Binding binding) {
    Message table =
        cells.lastYear()
            ? Message.of("check.operand.last-year", table(cells.panel().table()))
            : table(cells.panel().table());
    String column = panel(cells.panel()).figureColumns().size() == 1 ? "" : column(cells);
    return switch (cells.rows()) {
      case Selector.Children children -> Message.of("check.operand.children", table, column);
      case Selector.Top top -> Message.of("check.operand.top", table, column);
      case Selector.Kind kind ->
          Message.of(
              "check.operand.all",
              table,
              column,
              Message.of("check.kind." + kind.kind().name().toLowerCase(Locale.ROOT)));
      case Selector.Fixed fixed -> cell(table, rowTitle(cells, binding), column);
      case Selector.Coded coded -> cell(table, rowTitle(cells, binding), column);
      case Selector.Economic economic -> cell(table, rowTitle(cells, binding), column);
      case Selector.Here here -> cell(table, rowTitle(cells, binding), column);
    };
  }

  /** Some layouts leave the title of a row of totals blank. */
  private static Message cell(Message table, String row, String column) {
    return row.isEmpty()
        ? Message.of("check.operand.nameless", table, column)
        : Message.of("check.operand.cell", table, row, column);
  }

  /** 表三. */
  public static Message table(int number) {
    return Message.of("check.table." + number);
  }

  private String rowTitle(Cells cells, @Nullable Binding binding) {
    List<CheckedRow> rows = evaluation.rows(cells.panel(), cells.lastYear(), cells.rows(), binding);
    if (rows != null && !rows.isEmpty()) {
      return rows.getFirst().title();
    }
    return switch (cells.rows()) {
      case Selector.Coded coded -> coded.digits();
      case Selector.Economic economic -> economic.digits();
      case Selector.Fixed fixed -> fixedLabel(cells.panel(), fixed.id());
      case Selector.Here here -> binding == null ? "" : binding.row().title();
      case Selector.Kind kind -> "";
      case Selector.Children children -> "";
      case Selector.Top top -> "";
    };
  }

  private String fixedLabel(PanelRef ref, String id) {
    return new Names(input.edition()).row(ref, id).label();
  }

  private String column(Cells cells) {
    FigureColumn column = panel(cells.panel()).figureColumns().get(cells.index());
    return TableDefinition.withYear(column.heading(), input.year());
  }

  private Panel panel(PanelRef ref) {
    return new Names(input.edition()).definition(ref);
  }

  private String entryLabel(Entry entry) {
    return ofEntry(entry, (group, label) -> group + " " + label).orElse(entry.key().value());
  }

  /** 上年预算数“收支总计”. */
  private Message entered(Entry entry) {
    return ofEntry(entry, (group, label) -> Message.of("check.operand.cell", group, label, ""))
        .orElseGet(() -> plain(entry.key().value()));
  }

  private <T> Optional<T> ofEntry(Entry entry, BiFunction<String, String, T> named) {
    return input.edition().entryGroups().stream()
        .flatMap(group ->
            group.entries().stream()
                .filter(candidate -> candidate.key().equals(entry.key()))
                .map(candidate -> named.apply(group.title(), candidate.label())))
        .findFirst();
  }

  /** Where a tie stands: its first cell, else its first entered number. */
  public Place place(Assertion assertion, @Nullable Binding binding) {
    Place place = place(assertion.left(), binding);
    if (place == null) {
      place = place(assertion.right(), binding);
    }
    return place == null ? Place.ofSection("", null) : place;
  }

  private @Nullable Place place(Expression expression, @Nullable Binding binding) {
    return switch (expression) {
      case Literal literal -> null;
      case Cells cells -> cells.lastYear() ? null : cellPlace(cells, binding);
      case RowCount count -> Place.ofTable(count.panel().table());
      case Entry entry -> Place.ofSection(entryLabel(entry), new Target.Entry(entry.key()));
      case Units units -> null;
      case Stated stated -> statedPlace(stated);
      case Sum sum -> either(place(sum.left(), binding), sum.right(), binding);
      case Difference difference ->
          either(place(difference.left(), binding), difference.right(), binding);
      case Product product -> place(product.of(), binding);
      case Absolute absolute -> place(absolute.of(), binding);
    };
  }

  /** What a text calls a number; where it does not tell it, the form's or our own word. */
  private Message told(Stated stated) {
    for (StatedFigure figure : input.stated()) {
      NarrativeFact fact = figure.fact();
      if (fact != null && figure.name().equals(stated.name())) {
        return plain(fact.subject());
      }
    }
    return input.edition().entryGroups().stream()
        .flatMap(group -> group.entries().stream())
        .filter(entry -> entry.key().value().equals(stated.name()))
        .findFirst()
        .map(entry -> plain(entry.label()))
        .orElseGet(() -> Message.of("check.told." + stated.name()));
  }

  private @Nullable Place statedPlace(Stated stated) {
    for (StatedFigure figure : input.stated()) {
      if (figure.name().equals(stated.name())) {
        return Place.ofSection(figure.section(), null);
      }
    }
    return null;
  }

  private @Nullable Place either(
      @Nullable Place first, Expression second, @Nullable Binding binding) {
    return first == null ? place(second, binding) : first;
  }

  private Place cellPlace(Cells cells, @Nullable Binding binding) {
    List<CheckedRow> rows = evaluation.rows(cells.panel(), false, cells.rows(), binding);
    CheckedRow row = rows != null && rows.size() == 1 ? rows.getFirst() : null;
    Target target = null;
    if (row != null && row.key() != null) {
      String table =
          input.edition().tables().stream()
              .filter(candidate -> candidate.number() == cells.panel().table())
              .map(TableDefinition::id)
              .findFirst()
              .orElseThrow();
      target =
          new Target.Cell(new CellAddress(table, cells.panel().panel(), row.key(), cells.column()));
    }
    return new Place(cells.panel().table(), rowTitle(cells, binding), column(cells), "", target);
  }

  /** A count or a percentage as it is read. */
  public static String count(BigDecimal value) {
    return number(value, false, AmountUnit.YUAN);
  }

  /**
   * An amount as it is read, finer than two decimals only where it must; or a count.
   *
   * @param value in yuan where it is money
   * @param unit in which money is told: the unit of the edition's tables
   */
  public static String number(BigDecimal value, boolean money, AmountUnit unit) {
    BigDecimal shown =
        (money ? value.movePointLeft(unit.fenExponent() - AmountUnit.YUAN.fenExponent()) : value)
            .stripTrailingZeros();
    int decimals = money ? Math.max(2, shown.scale()) : Math.max(0, shown.scale());
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(shown);
  }

  private static Message plain(String text) {
    return Message.of("check.text", text);
  }
}
