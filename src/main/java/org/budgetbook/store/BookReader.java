package org.budgetbook.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.budgetbook.book.Book;
import org.budgetbook.book.BookContents;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Department;
import org.budgetbook.book.Draft;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Passage;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.ProjectClass;
import org.budgetbook.catalog.RevenueCode;
import org.budgetbook.catalog.Timing;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads books. A hundred thousand lines name a few hundred codes: each is checked and kept once.
 */
final class BookReader {

  private final Connection connection;
  private final Known<UnitCode> units = new Known<>(UnitCode::new);
  private final Known<ProjectCode> projects = new Known<>(ProjectCode::new);
  private final Known<FunctionalCode> functional = new Known<>(FunctionalCode::new);
  private final Known<DepartmentEconomicCode> department = new Known<>(DepartmentEconomicCode::new);
  private final Known<GovernmentEconomicCode> government = new Known<>(GovernmentEconomicCode::new);
  private final Known<Category> categories = new Known<>(Category::valueOf);
  private final Known<ProjectClass> classes = new Known<>(ProjectClass::valueOf);
  private final Known<FundSource> sources = new Known<>(FundSource::valueOf);
  private final Known<Timing> timings = new Known<>(Timing::valueOf);

  BookReader(Connection connection) {
    this.connection = connection;
  }

  /** One value for each text. */
  private static final class Known<T> {
    private final Map<String, T> values = new HashMap<>();
    private final Function<String, T> read;

    Known(Function<String, T> read) {
      this.read = read;
    }

    T of(String text) {
      return values.computeIfAbsent(text, read);
    }

    @Nullable T ofNullable(@Nullable String text) {
      return text == null ? null : of(text);
    }
  }

  List<BookCard> cards() throws SQLException {
    List<BookCard> cards = new ArrayList<>();
    try (PreparedStatement query =
            connection.prepareStatement(
                "SELECT id, edition, budget_year, department, changed_at,"
                    + " (SELECT COUNT(*) FROM budget_line WHERE book_id = book.id) AS line_count"
                    + " FROM book ORDER BY id");
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        cards.add(
            new BookCard(
                new BookId(row.getLong("id")),
                heading(row),
                row.getInt("line_count"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant()));
      }
    }
    return cards;
  }

  /**
   * The whole book.
   *
   * @throws IllegalArgumentException if there is none of that id
   */
  Book read(BookId book) throws SQLException {
    BookContents contents = start(book);
    ElementTables.UNITS.read(
        connection,
        book,
        row ->
            new Unit(
                units.of(row.getString("code")),
                row.getString("name"),
                UnitType.valueOf(row.getString("type")),
                ContributionJson.read(row.getString("contribution"))),
        contents::unit);
    ElementTables.PROJECTS.read(
        connection,
        book,
        row ->
            new Project(
                projects.of(row.getString("code")),
                row.getString("name"),
                classes.ofNullable(row.getString("project_class"))),
        contents::project);
    ElementTables.LINES.read(connection, book, this::line, contents::line);
    ElementTables.REVENUE.read(
        connection,
        book,
        row ->
            new RevenueItem(
                new FactId(row.getLong("id")),
                units.of(row.getString("unit")),
                new RevenueCode(row.getString("code")),
                sources.of(row.getString("source")),
                Money.ofFen(row.getLong("amount"))),
        contents::revenue);
    ElementTables.CARRY_OVERS.read(
        connection,
        book,
        row ->
            new YearEndCarryOver(
                new FactId(row.getLong("id")),
                units.of(row.getString("unit")),
                sources.of(row.getString("source")),
                Money.ofFen(row.getLong("amount"))),
        contents::carryOver);
    readSupplement(book, contents);
    return contents.toBook();
  }

  private static @Nullable Money amountOf(@Nullable Long fen) {
    return fen == null ? null : Money.ofFen(fen);
  }

  private void readSupplement(BookId book, BookContents contents) throws SQLException {
    ElementTables.NUMBERS.read(
        connection,
        book,
        row ->
            new EnteredNumber(
                new EntryKey(row.getString("entry_key")), row.getBigDecimal("amount")),
        contents::number);
    ElementTables.PASSAGES.read(
        connection,
        book,
        row ->
            new Passage(
                new EntryKey(row.getString("entry_key")),
                row.getString("content"),
                amountOf(row.getObject("written_for", Long.class)),
                amountOf(row.getObject("written_for_last_year", Long.class))),
        contents::passage);
    ElementTables.TARGETS.read(
        connection,
        book,
        row -> FormJson.form(projects.of(row.getString("project")), row.getString("form")),
        contents::target);
    ElementTables.DRAFTS.read(
        connection,
        book,
        row ->
            new Draft(
                new FactId(row.getLong("id")),
                row.getString("sheet"),
                FormJson.cells(row.getString("cells"))),
        contents::draft);
  }

  private BookContents start(BookId book) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT edition, budget_year, department, next_fact_id FROM book WHERE id = ?")) {
      query.setLong(1, book.value());
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          throw new IllegalArgumentException("no book " + book);
        }
        return new BookContents(heading(row)).nextFactId(new FactId(row.getLong("next_fact_id")));
      }
    }
  }

  private static Heading heading(ResultSet row) throws SQLException {
    return new Heading(
        row.getString("edition"),
        row.getInt("budget_year"),
        new Department(row.getString("department")));
  }

  private BudgetLine line(ResultSet row) throws SQLException {
    return new BudgetLine(
        new FactId(row.getLong("id")),
        units.of(row.getString("unit")),
        functional.of(row.getString("functional")),
        categories.of(row.getString("category")),
        department.ofNullable(row.getString("department_economic")),
        government.ofNullable(row.getString("government_economic")),
        projects.ofNullable(row.getString("project")),
        sources.of(row.getString("source")),
        timings.of(row.getString("timing")),
        Money.ofFen(row.getLong("amount")));
  }
}
