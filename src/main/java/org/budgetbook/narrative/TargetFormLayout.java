package org.budgetbook.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.budgetbook.book.Book;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.edition.TargetFormDefinition;
import org.budgetbook.edition.TargetFormDefinition.FundLabels;
import org.budgetbook.edition.TargetFormDefinition.Labels;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.budgetbook.narrative.TargetForm.CellKind;
import org.budgetbook.narrative.TargetForm.FormCell;
import org.budgetbook.narrative.TargetForm.FormRow;

/**
 * Lays a performance target out as the official form: eight columns, of which the first two name
 * what stands in a row; the term's side takes three of the others and the year's side three.
 */
final class TargetFormLayout {

  static final int LABELS = 2;
  static final int SIDE = 3;
  static final int TERM = LABELS;
  static final int ANNUAL = TERM + SIDE;
  static final int WIDTH = ANNUAL + SIDE;

  private static final List<Integer> WEIGHTS = List.of(10, 18, 25, 35, 26, 25, 35, 26);
  private static final String FOOTER_GAP = "\u3000\u3000\u3000\u3000\u3000";
  private static final AmountFormat WHOLE_YUAN = new AmountFormat(AmountUnit.YUAN, 0, true, false);
  private static final AmountFormat YUAN_AND_FEN =
      new AmountFormat(AmountUnit.YUAN, 2, true, false);

  private final TargetFormDefinition definition;
  private final Book book;
  private final String separator;

  /**
   * @param separator between the units that carry one project out
   */
  TargetFormLayout(TargetFormDefinition definition, Book book, String separator) {
    this.definition = definition;
    this.book = book;
    this.separator = separator;
  }

  TargetForm form(PerformanceTarget target) {
    List<FormRow> rows = new ArrayList<>();
    head(target, rows);
    funds(target, rows);
    texts(target, rows);
    goals(target, rows);
    rows.addAll(new IndicatorRows(definition, target).rows());
    String name = book.project(target.project()).name();
    return new TargetForm(
        target.project(),
        name,
        definition.title(),
        TableDefinition.withYear(definition.subtitle(), book.heading().year()),
        WEIGHTS,
        rows,
        String.join(FOOTER_GAP, definition.footer()));
  }

  private void head(PerformanceTarget target, List<FormRow> rows) {
    Labels labels = definition.labels();
    rows.add(
        row(
            label(0, LABELS, labels.project()),
            value(TERM, WIDTH - LABELS, book.project(target.project()).name())));
    rows.add(pair(labels.authority(), authority(), labels.unit(), units(target.project())));
    rows.add(pair(labels.attribute(), target.attribute(), labels.period(), target.period()));
  }

  private static FormRow pair(String first, String firstValue, String second, String secondValue) {
    return row(
        label(0, LABELS, first),
        value(TERM, SIDE, firstValue),
        label(ANNUAL, 1, second),
        value(ANNUAL + 1, SIDE - 1, secondValue));
  }

  /**
   * The department with its code. A book has unit codes only: the code of the only unit, or the
   * three digits that all units' codes of six digits begin with (部门编码).
   */
  private String authority() {
    String name = book.heading().department().name();
    List<String> codes = book.units().values().stream().map(unit -> unit.code().value()).toList();
    if (codes.size() == 1) {
      return codes.getFirst() + "-" + name;
    }
    List<String> beginnings =
        codes.stream()
            .map(code -> code.matches("\\d{6}") ? code.substring(0, 3) : "")
            .distinct()
            .toList();
    boolean shared = beginnings.size() == 1 && !beginnings.getFirst().isEmpty();
    return shared ? beginnings.getFirst() + "-" + name : name;
  }

  private String units(ProjectCode project) {
    List<UnitCode> spending =
        book.lines().values().stream()
            .filter(line -> Objects.equals(line.project(), project))
            .map(line -> line.unit())
            .distinct()
            .toList();
    return book.units().values().stream()
        .filter(unit -> spending.contains(unit.code()))
        .map(Unit::name)
        .collect(Collectors.joining(separator));
  }

  private void funds(PerformanceTarget target, List<FormRow> rows) {
    FundLabels labels = definition.funds();
    Funds term = target.term();
    Funds annual = target.annual();
    List<FormCell> first = new ArrayList<>();
    first.add(new FormCell(0, 6, LABELS, CellKind.LABEL, labels.heading()));
    first.addAll(amounts(labels.termTotal(), term.total(), labels.annualTotal(), annual.total()));
    rows.add(new FormRow(first));
    rows.add(amountRow(labels.central(), term.central(), annual.central()));
    rows.add(amountRow(labels.provincial(), term.provincial(), annual.provincial()));
    rows.add(amountRow(labels.local(), term.local(), annual.local()));
    rows.add(amountRow(labels.own(), term.own(), annual.own()));
    rows.add(amountRow(labels.other(), term.other(), annual.other()));
  }

  private static FormRow amountRow(String label, Money term, Money annual) {
    return new FormRow(amounts(label, term, label, annual));
  }

  private static List<FormCell> amounts(String label, Money term, String second, Money annual) {
    return List.of(
        label(TERM, SIDE - 1, label),
        new FormCell(ANNUAL - 1, 1, 1, CellKind.AMOUNT, yuan(term)),
        label(ANNUAL, SIDE - 1, second),
        new FormCell(WIDTH - 1, 1, 1, CellKind.AMOUNT, yuan(annual)));
  }

  private static String yuan(Money amount) {
    return (amount.fen() % 100 == 0 ? WHOLE_YUAN : YUAN_AND_FEN).format(amount);
  }

  private void texts(PerformanceTarget target, List<FormRow> rows) {
    Labels labels = definition.labels();
    rows.add(text(labels.overview(), target.overview()));
    rows.add(text(labels.basis(), target.basis()));
    rows.add(text(labels.necessity(), target.necessity()));
    rows.add(text(labels.safeguards(), target.safeguards()));
    rows.add(text(labels.plan(), target.plan()));
  }

  private static FormRow text(String label, String text) {
    return row(
        label(0, LABELS, label),
        new FormCell(TERM, 1, WIDTH - LABELS, CellKind.TEXT, text.strip()));
  }

  private void goals(PerformanceTarget target, List<FormRow> rows) {
    rows.add(
        row(
            new FormCell(0, 2, LABELS, CellKind.LABEL, definition.goals()),
            label(TERM, SIDE, definition.termSide()),
            label(ANNUAL, SIDE, definition.annualSide())));
    rows.add(
        row(
            new FormCell(TERM, 1, SIDE, CellKind.TEXT, target.termGoal().strip()),
            new FormCell(ANNUAL, 1, SIDE, CellKind.TEXT, target.annualGoal().strip())));
  }

  static FormCell label(int column, int span, String text) {
    return new FormCell(column, 1, span, CellKind.LABEL, text);
  }

  static FormCell value(int column, int span, String text) {
    return new FormCell(column, 1, span, CellKind.VALUE, text.strip());
  }

  private static FormRow row(FormCell... cells) {
    return new FormRow(List.of(cells));
  }
}
