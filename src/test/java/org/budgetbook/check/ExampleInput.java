package org.budgetbook.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.book.BookContents;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Department;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Passage;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.PerformanceTarget.IndicatorGroup;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.Timing;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.StatedFigure;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.money.Money;
import org.budgetbook.narrative.NarrativeFact;
import org.jspecify.annotations.Nullable;

/**
 * What an example of a rule gives, a line for each figure or text: {@code entry prior-year.total =
 * 50000}, {@code passage reason.total = …}, {@code project 甲 = 1000}, {@code form 甲 annual = 1000}.
 */
final class ExampleInput {

  private final Edition edition;
  private int year;
  private String department = "栖云市文化和旅游局";
  private boolean book;
  private final Map<String, BigDecimal> entries = new LinkedHashMap<>();
  private final List<Passage> passages = new ArrayList<>();
  private final Map<String, BigDecimal> projects = new LinkedHashMap<>();
  private final Map<String, PerformanceTarget> forms = new LinkedHashMap<>();
  private final List<Unit> units = new ArrayList<>();
  private final List<StatedFigure> stated = new ArrayList<>();
  private final ExamplePublished published = new ExamplePublished();
  private final ExampleTables tables;
  private final ExampleTables lastYear;

  private ExampleInput(Edition edition) {
    this.edition = edition;
    this.year = edition.firstYear();
    this.tables = new ExampleTables(edition, year);
    this.lastYear = new ExampleTables(edition, year);
  }

  static CheckInput of(Edition edition, List<String> lines) {
    ExampleInput example = new ExampleInput(edition);
    lines.forEach(example::add);
    return example.input();
  }

  private CheckInput input() {
    return new CheckInput(
        edition,
        year,
        tables.tables(),
        book ? book() : null,
        lastYear.tables(),
        stated,
        published.text());
  }

  private void add(String line) {
    if (tables.names(line)) {
      tables.add(line);
      return;
    }
    if (line.startsWith("last ")) {
      lastYear.add(line.substring(5));
      return;
    }
    if (line.equals("all tables")) {
      tables.allTables();
      return;
    }
    if (published.add(line)) {
      return;
    }
    book = true;
    if (line.equals("all entries")) {
      edition
          .entryGroups()
          .forEach(group ->
              group.entries().forEach(entry -> entries.put(entry.key().value(), BigDecimal.ZERO)));
      return;
    }
    String[] sides = line.split(" = ", 2);
    String[] words = sides[0].split(" ");
    String value = sides[1];
    switch (words[0]) {
      case "year" -> year = Integer.parseInt(value);
      case "department" -> department = value;
      case "entry" -> entries.put(words[1], new BigDecimal(value));
      case "passage" ->
          passages.add(
              new Passage(
                  new EntryKey(words[1]),
                  value,
                  words.length > 2 ? Money.ofYuan(Long.parseLong(words[3])) : null,
                  words.length > 4 ? Money.ofYuan(Long.parseLong(words[4])) : null));
      case "project" -> projects.put(words[1], new BigDecimal(value));
      case "form" -> form(words[1], words[2], value);
      case "indicator" -> indicator(words[1], words[2], words[3], value);
      case "unit" ->
          units.add(
              new Unit(
                  new UnitCode(words[1]),
                  value,
                  UnitType.valueOf(words[2].toUpperCase(Locale.ROOT).replace('-', '_'))));
      case "stated" -> state(words[1], words[2], value);
      default -> throw new IllegalArgumentException("not understood: " + line);
    }
  }

  private PerformanceTarget form(String project) {
    return forms.getOrDefault(project, PerformanceTarget.blank(new ProjectCode(project)));
  }

  private void form(String project, String field, String value) {
    PerformanceTarget old = form(project);
    Funds funds = field.equals("period") ? Funds.NONE : funds(value);
    forms.put(
        project,
        new PerformanceTarget(
            old.project(),
            "",
            field.equals("period") ? value : old.period(),
            field.equals("period") ? old.term() : funds,
            field.equals("annual") ? funds : old.annual(),
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            old.indicators()));
  }

  private static Funds funds(String yuan) {
    return new Funds(Money.ZERO, Money.ZERO, Money.parseYuan(yuan), Money.ZERO, Money.ZERO);
  }

  private void indicator(String project, String kind, String name, String value) {
    PerformanceTarget old = form(project);
    List<Indicator> indicators = new ArrayList<>(old.indicators());
    indicators.add(new Indicator(IndicatorGroup.OUTPUT, kind, name, value, value));
    forms.put(
        project,
        new PerformanceTarget(
            old.project(),
            "",
            old.period(),
            old.term(),
            old.annual(),
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            indicators));
  }

  private void state(String kind, String name, String value) {
    String[] numbers = value.split(" fact ");
    stated.add(
        new StatedFigure(
            name,
            "第三部分",
            name + value,
            new BigDecimal(numbers[0]),
            new BigDecimal("0.005"),
            new NarrativeFact(
                NarrativeFact.Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')),
                name,
                new BigDecimal(numbers[1]),
                List.of(),
                List.of())));
  }

  private @Nullable Book book() {
    BookContents contents =
        new BookContents(new Heading(edition.id(), year, new Department(department)));
    if (units.isEmpty()) {
      units.add(new Unit(new UnitCode("001"), "甲局机关", UnitType.ADMINISTRATIVE));
    }
    long place = 1;
    for (Unit unit : units) {
      contents.unit(new Placed<>(place++, unit));
    }
    Map<String, BigDecimal> all = new LinkedHashMap<>(projects);
    forms.keySet().forEach(name -> all.putIfAbsent(name, BigDecimal.ZERO));
    for (String name : all.keySet()) {
      contents.project(new Placed<>(place++, new Project(new ProjectCode(name), name)));
    }
    for (Map.Entry<String, BigDecimal> project : projects.entrySet()) {
      contents.line(
          new Placed<>(
              place,
              new BudgetLine(
                  new FactId(place++),
                  units.getFirst().code(),
                  new FunctionalCode("2010302"),
                  Category.PROJECT,
                  null,
                  null,
                  new ProjectCode(project.getKey()),
                  FundSource.GENERAL_PUBLIC_BUDGET,
                  Timing.CURRENT_YEAR,
                  Money.ofFen(project.getValue().movePointRight(2).longValueExact()))));
    }
    for (Map.Entry<String, BigDecimal> entry : entries.entrySet()) {
      contents.number(
          new Placed<>(place++, new EnteredNumber(new EntryKey(entry.getKey()), entry.getValue())));
    }
    for (Passage passage : passages) {
      contents.passage(new Placed<>(place++, passage));
    }
    for (PerformanceTarget target : forms.values()) {
      contents.target(new Placed<>(place++, target));
    }
    return contents.toBook();
  }
}
