package org.budgetbook.narrative;

import static org.budgetbook.narrative.TargetFormLayout.ANNUAL;
import static org.budgetbook.narrative.TargetFormLayout.TERM;
import static org.budgetbook.narrative.TargetFormLayout.label;
import static org.budgetbook.narrative.TargetFormLayout.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.edition.TargetFormDefinition;
import org.budgetbook.edition.TargetFormDefinition.GroupLabel;
import org.budgetbook.narrative.TargetForm.CellKind;
import org.budgetbook.narrative.TargetForm.FormCell;
import org.budgetbook.narrative.TargetForm.FormRow;

/**
 * The tree of indicators at the foot of the form: 一级指标 once for both sides, then 二级指标, 三级指标 and 指标值
 * on the term's side and on the year's. A kind without indicators keeps its row.
 */
final class IndicatorRows {

  private static final Indicator NONE =
      new Indicator(PerformanceTarget.IndicatorGroup.OUTPUT, "", "", "", "");

  private final TargetFormDefinition definition;
  private final PerformanceTarget target;

  IndicatorRows(TargetFormDefinition definition, PerformanceTarget target) {
    this.definition = definition;
    this.target = target;
  }

  List<FormRow> rows() {
    List<List<FormCell>> rows = new ArrayList<>();
    rows.add(headings());
    definition.groups().forEach(group -> rows.addAll(rows(group)));
    rows.getFirst()
        .addFirst(new FormCell(0, rows.size(), 1, CellKind.LABEL, definition.indicators()));
    return rows.stream().map(FormRow::new).toList();
  }

  private List<FormCell> headings() {
    List<FormCell> cells = new ArrayList<>();
    List<String> headings = definition.indicatorHeadings();
    cells.add(label(1, 1, headings.getFirst()));
    for (int side : List.of(TERM, ANNUAL)) {
      for (int i = 1; i < headings.size(); i++) {
        cells.add(label(side + i - 1, 1, headings.get(i)));
      }
    }
    return cells;
  }

  private List<List<FormCell>> rows(GroupLabel group) {
    List<List<FormCell>> rows = new ArrayList<>();
    kinds(group).forEach((kind, indicators) -> rows.addAll(rows(kind, indicators)));
    rows.getFirst().addFirst(new FormCell(1, rows.size(), 1, CellKind.LABEL, group.label()));
    return rows;
  }

  /** The edition's kinds in its order, then those that only this target has. */
  private Map<String, List<Indicator>> kinds(GroupLabel group) {
    Map<String, List<Indicator>> kinds = new LinkedHashMap<>();
    group.kinds().forEach(kind -> kinds.put(kind, new ArrayList<>()));
    for (Indicator indicator : target.indicators()) {
      if (indicator.group().name().toLowerCase(Locale.ROOT).equals(group.group())) {
        kinds.computeIfAbsent(indicator.kind().strip(), kind -> new ArrayList<>()).add(indicator);
      }
    }
    return kinds;
  }

  private static List<List<FormCell>> rows(String kind, List<Indicator> indicators) {
    List<List<FormCell>> rows = new ArrayList<>();
    for (Indicator indicator : indicators.isEmpty() ? List.of(NONE) : indicators) {
      List<FormCell> cells = new ArrayList<>();
      boolean first = rows.isEmpty();
      int span = Math.max(1, indicators.size());
      side(TERM, first ? kind : null, span, indicator, indicator.termValue(), cells);
      side(ANNUAL, first ? kind : null, span, indicator, indicator.annualValue(), cells);
      rows.add(cells);
    }
    return rows;
  }

  /** An indicator without a value on this side does not stand on it. */
  private static void side(
      int column,
      @org.jspecify.annotations.Nullable String kind,
      int span,
      Indicator indicator,
      String amount,
      List<FormCell> into) {
    if (kind != null) {
      into.add(new FormCell(column, span, 1, CellKind.LABEL, kind));
    }
    boolean onOtherSideOnly =
        amount.isBlank() && !(indicator.termValue().isBlank() && indicator.annualValue().isBlank());
    into.add(
        new FormCell(
            column + 1, 1, 1, CellKind.TEXT, onOtherSideOnly ? "" : indicator.name().strip()));
    into.add(value(column + 2, 1, amount));
  }
}
