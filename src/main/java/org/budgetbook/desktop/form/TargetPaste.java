package org.budgetbook.desktop.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.PerformanceTarget.IndicatorGroup;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountText;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.sheet.PastedTable;
import org.jspecify.annotations.Nullable;

/**
 * A pasted {@link TargetTable} as one change of the forms it names. Columns go where their heading
 * says and may be left out; a cell left empty changes nothing; indicators, where a project has any
 * in the table, replace those it had. A row without project belongs to the one above. Pure.
 */
final class TargetPaste {

  private final TargetTable table;
  private final Book book;
  private final Map<ProjectCode, PerformanceTarget> filled = new LinkedHashMap<>();
  private final Map<ProjectCode, List<Indicator>> indicators = new LinkedHashMap<>();
  private @Nullable Project project;
  private @Nullable IndicatorGroup group;
  private String kind = "";

  private TargetPaste(TargetTable table, Book book) {
    this.table = table;
    this.book = book;
  }

  /**
   * The change; empty when everything stands so already.
   *
   * @throws RefusedException if a heading, project, group or amount is not understood, by row
   */
  static Optional<Action> action(TargetTable table, Book book, PastedTable pasted) {
    return new TargetPaste(table, book).read(pasted);
  }

  private Optional<Action> read(PastedTable pasted) {
    if (pasted.isEmpty()) {
      throw RefusedException.of("form.paste.empty");
    }
    List<Optional<TargetTable.Column>> columns =
        pasted.rows().getFirst().stream().map(table::column).toList();
    long known = columns.stream().filter(Optional::isPresent).count();
    if (known < 2
        || columns.stream()
            .flatMap(Optional::stream)
            .noneMatch(TargetTable.Column.OfProject.class::isInstance)) {
      throw RefusedException.of("form.paste.headings");
    }
    for (int column = 0; column < columns.size(); column++) {
      String heading = pasted.rows().getFirst().get(column).strip();
      if (columns.get(column).isEmpty() && !heading.isEmpty()) {
        throw RefusedException.of("form.paste.heading", heading);
      }
    }
    for (int row = 1; row < pasted.rows().size(); row++) {
      Map<TargetTable.Column, String> cells = new LinkedHashMap<>();
      for (int column = 0; column < columns.size(); column++) {
        String cell = pasted.rows().get(row).get(column).strip();
        if (!cell.isEmpty()) {
          columns.get(column).ifPresent(known1 -> cells.put(known1, cell));
        }
      }
      if (!cells.isEmpty()) {
        row(row + 1, cells);
      }
    }
    return change();
  }

  private void row(int number, Map<TargetTable.Column, String> cells) {
    Project now = named(number, cells).orElse(project);
    if (now == null) {
      throw RefusedException.of("form.paste.no-project", number);
    }
    if (!now.equals(project)) {
      project = now;
      group = null;
      kind = "";
    }
    PerformanceTarget target = filled.computeIfAbsent(now.code(), code -> Targets.of(book, code));
    boolean measures = false;
    for (Map.Entry<TargetTable.Column, String> cell : cells.entrySet()) {
      switch (cell.getKey()) {
        case TargetTable.Column.OfProject of -> {}
        case TargetTable.Column.OfText of -> target = of.text().in(target, cell.getValue());
        case TargetTable.Column.OfFunds of -> target = funds(number, of, cell.getValue(), target);
        case TargetTable.Column.OfIndicator of -> measures = true;
      }
    }
    filled.put(now.code(), target);
    if (measures) {
      indicators
          .computeIfAbsent(now.code(), code -> new ArrayList<>())
          .add(indicator(number, cells));
    }
  }

  /** By its code, else by its name; empty where neither is given. */
  private Optional<Project> named(int number, Map<TargetTable.Column, String> cells) {
    String code = cells.get(new TargetTable.Column.OfProject(TargetTable.Identity.CODE));
    String name = cells.get(new TargetTable.Column.OfProject(TargetTable.Identity.NAME));
    if (code == null && name == null) {
      return Optional.empty();
    }
    List<Project> found =
        book.projects().values().stream()
            .filter(
                each -> code == null ? each.name().equals(name) : each.code().value().equals(code))
            .toList();
    if (found.size() == 1) {
      return Optional.of(found.getFirst());
    }
    String said = code == null ? name : code;
    throw RefusedException.of(
        found.isEmpty() ? "form.paste.unknown-project" : "form.paste.same-name",
        number,
        said == null ? "" : said);
  }

  private PerformanceTarget funds(
      int number, TargetTable.Column.OfFunds column, String text, PerformanceTarget target) {
    try {
      return column
          .span()
          .in(
              target,
              column.part().in(column.span().of(target), AmountText.parse(text, AmountUnit.YUAN)));
    } catch (RefusedException e) {
      throw new RefusedException(Message.of("form.paste.amount", number, e.sentence()), e);
    }
  }

  /** Group and kind may stand once above several, as merged cells do. */
  private Indicator indicator(int number, Map<TargetTable.Column, String> cells) {
    String named = part(cells, TargetTable.Part.GROUP);
    if (!named.isEmpty()) {
      group =
          table
              .group(named)
              .orElseThrow(() -> RefusedException.of("form.paste.group", number, named));
      kind = "";
    }
    IndicatorGroup of = group;
    if (of == null) {
      throw RefusedException.of("form.paste.no-group", number);
    }
    String said = part(cells, TargetTable.Part.KIND);
    kind = said.isEmpty() ? kind : said;
    return new Indicator(
        of,
        kind,
        part(cells, TargetTable.Part.NAME),
        part(cells, TargetTable.Part.TERM),
        part(cells, TargetTable.Part.ANNUAL));
  }

  private static String part(Map<TargetTable.Column, String> cells, TargetTable.Part part) {
    return cells.getOrDefault(new TargetTable.Column.OfIndicator(part), "");
  }

  private Optional<Action> change() {
    return Targets.changeAll(
        book,
        filled.keySet(),
        (project, before) -> {
          PerformanceTarget target = Objects.requireNonNull(filled.get(project));
          List<Indicator> given = indicators.get(project);
          return given == null ? target : Targets.withIndicators(target, given);
        },
        Message.of("form.action.target.paste", filled.size()));
  }
}
