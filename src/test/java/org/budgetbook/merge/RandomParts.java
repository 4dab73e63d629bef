package org.budgetbook.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.budgetbook.book.Book;
import org.budgetbook.book.BookContents;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Department;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.catalog.UnitType;

/** Units that hand in parts again and again, made up from a seed; each has projects of its own. */
final class RandomParts {

  private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");

  private final Random random;
  private final RandomBooks books;

  RandomParts(long seed) {
    this.random = new Random(seed);
    this.books = new RandomBooks(random);
  }

  /** An empty book that the parts belong to. */
  static Book department() {
    return Book.empty(new Heading("lvliang-2025", 2025, new Department("测试局")));
  }

  /** Some versions of the parts of some units, in no order. */
  List<Part> parts(int mostUnits) {
    List<Part> parts = new ArrayList<>();
    for (int unit = 1 + random.nextInt(mostUnits); unit > 0; unit--) {
      UnitCode code = new UnitCode("%03d".formatted(unit * 7 % 100));
      Book kept = null;
      for (int version = 1 + random.nextInt(3); version > 0; version--) {
        // A version often repeats most of another.
        kept = kept != null && random.nextBoolean() ? less(kept) : book(code);
        parts.add(
            new Part(
                code + "-" + version + ".json",
                new Origin(code, version, START.plusSeconds(version * 3600L), "1.0"),
                kept));
      }
    }
    Collections.shuffle(parts, random);
    return parts;
  }

  /** A book of one unit, whose projects bear its code. */
  Book book(UnitCode code) {
    Book from = books.book("lvliang-2025", 25);
    Unit unit = new Unit(code, "单位" + code, UnitType.values()[code.value().charAt(2) % 3]);
    BookContents contents = new BookContents(department().heading());
    contents.unit(new Placed<>(Ordered.GAP, unit));
    for (Placed<Project> project : from.projects().allPlaced()) {
      contents.project(
          new Placed<>(
              project.position(),
              new Project(
                  own(code, project.value().code()),
                  project.value().name(),
                  project.value().projectClass())));
    }
    from.lines()
        .allPlaced()
        .forEach(line -> contents.line(new Placed<>(line.position(), moved(line.value(), code))));
    from.revenue()
        .allPlaced()
        .forEach(item ->
            contents.revenue(
                new Placed<>(
                    item.position(),
                    new RevenueItem(
                        item.value().id(),
                        code,
                        item.value().code(),
                        item.value().source(),
                        item.value().amount()))));
    from.carryOvers()
        .allPlaced()
        .forEach(item ->
            contents.carryOver(
                new Placed<>(
                    item.position(),
                    new YearEndCarryOver(
                        item.value().id(), code, item.value().source(), item.value().amount()))));
    from.supplement().numbers().allPlaced().stream()
        .filter(number -> number.value().value().precision() < 14)
        .forEach(contents::number);
    from.supplement().passages().allPlaced().forEach(contents::passage);
    return contents.toBook();
  }

  /** The same without some of its lines, and one more. */
  private Book less(Book book) {
    BookContents contents = new BookContents(book.heading());
    book.units().allPlaced().forEach(contents::unit);
    book.projects().allPlaced().forEach(contents::project);
    book.lines().allPlaced().stream().filter(line -> random.nextInt(4) > 0).forEach(contents::line);
    book.revenue().allPlaced().forEach(contents::revenue);
    if (!book.lines().isEmpty()) {
      BudgetLine line = book.lines().asList().getFirst();
      contents.line(
          new Placed<>(
              book.lines().endPosition(),
              moved(line.withAmount(books.amount()), line.unit(), book.nextFactId())));
    }
    return contents.toBook();
  }

  private static ProjectCode own(UnitCode unit, ProjectCode project) {
    return new ProjectCode(unit + "-" + project);
  }

  private static BudgetLine moved(BudgetLine line, UnitCode unit) {
    return new BudgetLine(
        line.id(),
        unit,
        line.functional(),
        line.category(),
        line.departmentEconomic(),
        line.governmentEconomic(),
        line.project() == null ? null : own(unit, line.project()),
        line.source(),
        line.timing(),
        line.amount());
  }

  private static BudgetLine moved(BudgetLine line, UnitCode unit, FactId id) {
    return new BudgetLine(
        id,
        unit,
        line.functional(),
        line.category(),
        line.departmentEconomic(),
        line.governmentEconomic(),
        line.project(),
        line.source(),
        line.timing(),
        line.amount());
  }
}
