package org.budgetbook.desktop.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.budgetbook.book.Book;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.PerformanceTarget.IndicatorGroup;
import org.budgetbook.book.Project;
import org.budgetbook.library.Messages;
import org.jsoup.nodes.Entities;

/**
 * The performance targets of all projects as one table to fill in Excel: a row for each indicator,
 * the first of a project with its texts and funds as well. Pure.
 */
final class TargetTable {

  /** Which row belongs to which project. */
  enum Identity {
    /** 项目编码. */
    CODE("form.table.code"),
    /** 项目名称. */
    NAME("form.table.name");

    private final String heading;

    Identity(String heading) {
      this.heading = heading;
    }
  }

  /** 一级指标 to 年度指标值. */
  enum Part {
    GROUP("form.indicator.group"),
    KIND("form.indicator.kind"),
    NAME("form.indicator.name"),
    TERM("form.indicator.term"),
    ANNUAL("form.indicator.annual");

    private final String heading;

    Part(String heading) {
      this.heading = heading;
    }
  }

  /** What stands under a heading. */
  sealed interface Column {
    record OfProject(Identity identity) implements Column {}

    record OfText(TargetText text) implements Column {}

    record OfFunds(FundPart.Span span, FundPart part) implements Column {}

    record OfIndicator(Part part) implements Column {}
  }

  private final Indicators indicators;
  private final Map<String, Column> columns = new LinkedHashMap<>();

  TargetTable(Messages messages) {
    indicators = new Indicators(messages);
    for (Identity identity : Identity.values()) {
      columns.put(messages.text(identity.heading), new Column.OfProject(identity));
    }
    for (TargetText text : List.of(TargetText.ATTRIBUTE, TargetText.PERIOD)) {
      columns.put(messages.text(text.label()), new Column.OfText(text));
    }
    for (FundPart.Span span : FundPart.Span.values()) {
      for (FundPart part : FundPart.values()) {
        String heading =
            messages.text(
                "form.table.funds", messages.text(span.label()), messages.text(part.label()));
        columns.put(heading, new Column.OfFunds(span, part));
      }
    }
    for (TargetText text : TargetText.values()) {
      columns.putIfAbsent(messages.text(text.label()), new Column.OfText(text));
    }
    for (Part part : Part.values()) {
      columns.put(messages.text(part.heading), new Column.OfIndicator(part));
    }
  }

  /** The column that is headed so; empty when none is. */
  Optional<Column> column(String heading) {
    return Optional.ofNullable(columns.get(heading.strip()));
  }

  /** The group that is called so; empty when none is. */
  Optional<IndicatorGroup> group(String name) {
    return Arrays.stream(IndicatorGroup.values())
        .filter(group -> indicators.name(group).equals(name))
        .findFirst();
  }

  /** All projects with what is written for them, under headings, as Excel takes it from a paste. */
  String text(Book book) {
    return rows(book).stream()
        .map(row -> row.stream().map(TargetTable::quoted).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  /** The same, marked as texts: Excel would make dates of project codes. */
  String html(Book book) {
    return rows(book).stream()
        .map(row ->
            row.stream()
                .map(cell -> "<td style='mso-number-format:\"\\@\"'>" + escaped(cell) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>")))
        .collect(Collectors.joining("", "<table>", "</table>"));
  }

  private static String escaped(String text) {
    return Entities.escape(text).replace("\n", "<br style='mso-data-placement:same-cell'>");
  }

  private List<List<String>> rows(Book book) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.copyOf(columns.keySet()));
    for (Project project : book.projects()) {
      PerformanceTarget target = Targets.of(book, project.code());
      int lines = Math.max(1, target.indicators().size());
      IntStream.range(0, lines)
          .mapToObj(line ->
              columns.values().stream().map(column -> cell(column, project, target, line)).toList())
          .forEach(rows::add);
    }
    return rows;
  }

  private String cell(Column column, Project project, PerformanceTarget target, int line) {
    return switch (column) {
      case Column.OfProject of ->
          of.identity() == Identity.CODE ? project.code().value() : project.name();
      case Column.OfText of -> line == 0 ? of.text().of(target) : "";
      case Column.OfFunds of ->
          line == 0 ? AmountField.YUAN.format(of.part().of(of.span().of(target))) : "";
      case Column.OfIndicator of ->
          line < target.indicators().size()
              ? indicator(of.part(), target.indicators().get(line))
              : "";
    };
  }

  private String indicator(Part part, Indicator indicator) {
    return switch (part) {
      case GROUP -> indicators.name(indicator.group());
      case KIND -> indicator.kind();
      case NAME -> indicator.name();
      case TERM -> indicator.termValue();
      case ANNUAL -> indicator.annualValue();
    };
  }

  /** A cell with tabs, quotes or line feeds is quoted, as spreadsheets do. */
  private static String quoted(String text) {
    return text.matches("(?s).*[\t\r\n\"].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
