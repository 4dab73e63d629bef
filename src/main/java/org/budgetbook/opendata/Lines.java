package org.budgetbook.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Fact;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.catalog.Catalogs;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Vocabulary;
import org.jspecify.annotations.Nullable;

/** {@code lines.csv}: one row for each fact of the book, with all its codes and their names. */
final class Lines {

  private static final List<Field> FIELDS =
      List.of(
          Field.text("line_id", "budget-line-id"),
          Field.integer("fiscal_year").as("date:fiscal-year"),
          Field.text("direction", "direction"),
          Field.text("unit_code", "administrative-classification:generic:code"),
          Field.text("unit_name", "administrative-classification:generic:label"),
          Field.text("functional_class_code", "functional-classification:generic:level1:code"),
          Field.text("functional_class_name", "functional-classification:generic:level1:label"),
          Field.text("functional_section_code", "functional-classification:generic:level2:code"),
          Field.text("functional_section_name", "functional-classification:generic:level2:label"),
          Field.text("functional_item_code", "functional-classification:generic:level3:code"),
          Field.text("functional_item_name", "functional-classification:generic:level3:label"),
          Field.text("category_code", "expenditure-type:code"),
          Field.text("category_name", "expenditure-type:label"),
          Field.text("economic_class_code", "economic-classification:generic:level1:code"),
          Field.text("economic_class_name", "economic-classification:generic:level1:label"),
          Field.text("economic_section_code", "economic-classification:generic:level2:code"),
          Field.text("economic_section_name", "economic-classification:generic:level2:label"),
          Field.text("government_economic_code", "economic-classification:government:code"),
          Field.text("government_economic_name", "economic-classification:government:label"),
          Field.text("revenue_code", "revenue-classification:code"),
          Field.text("revenue_name", "revenue-classification:label"),
          Field.text("project_code", "activity:generic:project:code"),
          Field.text("project_name", "activity:generic:project:label"),
          Field.text("fund_source_code", "fin-source:generic:code"),
          Field.text("fund_source_name", "fin-source:generic:label"),
          Field.text("timing_code", "appropriation-timing:code"),
          Field.text("timing_name", "appropriation-timing:label"),
          Field.number("amount_yuan").as("value"));

  private final Book book;
  private final Catalogs catalogs;
  private final Vocabulary words;
  private final int year;

  private Lines(Book book, Edition edition, Vocabulary words) {
    this.book = book;
    this.catalogs = edition.catalogs();
    this.words = words;
    this.year = book.heading().year();
  }

  static Resource of(Book book, Edition edition, Vocabulary words) {
    Lines lines = new Lines(book, edition, words);
    Resource file =
        new Resource(
            "lines",
            FIELDS,
            List.of("line_id"),
            Map.of("unit_code", "units", "project_code", "projects"));
    book.facts().forEach(fact -> file.add(lines.row(fact)));
    return file;
  }

  private List<String> row(Fact fact) {
    List<String> row = new ArrayList<>(FIELDS.size());
    row.add(Long.toString(fact.id().value()));
    row.add(Integer.toString(year));
    row.add(word(fact.kind()));
    row.add(fact.unit().value());
    row.add(book.unit(fact.unit()).name());
    FunctionalCode functional = fact.functional();
    addLevels(row, functional == null ? List.of() : functional.path(), 3);
    Category category = fact.category();
    row.add(category == null ? "" : word(category));
    row.add(category == null ? "" : words.word(category));
    DepartmentEconomicCode economic = fact.departmentEconomic();
    addLevels(row, economic == null ? List.of() : economic.path(), 2);
    BudgetLine line = fact instanceof BudgetLine known ? known : null;
    addCode(row, line == null ? null : line.governmentEconomic());
    addCode(row, fact instanceof RevenueItem item ? item.code() : null);
    ProjectCode project = line == null ? null : line.project();
    row.add(project == null ? "" : project.value());
    row.add(project == null ? "" : book.project(project).name());
    row.add(word(fact.source()));
    row.add(words.word(fact.source()));
    row.add(word(fact.timing()));
    row.add(words.word(fact.timing()));
    row.add(fact.amount().toYuanText());
    return row;
  }

  /** The levels of a code from the top; levels it does not reach stay empty. */
  private void addLevels(List<String> row, List<? extends ClassificationCode> path, int levels) {
    for (int level = 0; level < levels; level++) {
      addCode(row, level < path.size() ? path.get(level) : null);
    }
  }

  private void addCode(List<String> row, @Nullable ClassificationCode code) {
    row.add(code == null ? "" : code.digits());
    row.add(code == null ? "" : catalogs.name(code, year).orElse(""));
  }

  /** The stable word of a value, {@code unit-funds}. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
