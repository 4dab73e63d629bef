package org.budgetbook.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Draft;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit;
import org.budgetbook.book.ElementEdit.CarryOverEdit;
import org.budgetbook.book.ElementEdit.DraftEdit;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.NumberEdit;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.ElementEdit.ProjectEdit;
import org.budgetbook.book.ElementEdit.RevenueEdit;
import org.budgetbook.book.ElementEdit.TargetEdit;
import org.budgetbook.book.ElementEdit.UnitEdit;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Passage;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.Supplement;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.edition.EntryKey;
import org.jspecify.annotations.Nullable;

/** Writes into the rows of one book what one edit changes, within the caller's transaction. */
final class BookWriter {

  private static final List<String> TABLES_OF_A_BOOK =
      List.of(
          "unit",
          "project",
          "budget_line",
          "revenue_item",
          "year_end_carry_over",
          "entered_number",
          "passage",
          "performance_target",
          "draft",
          "journal",
          "journal_edit",
          "submission",
          "submission_part");

  private final NetChange<UnitCode, Unit> units = new NetChange<>(ElementTables.UNITS);
  private final NetChange<ProjectCode, Project> projects = new NetChange<>(ElementTables.PROJECTS);
  private final NetChange<FactId, BudgetLine> lines = new NetChange<>(ElementTables.LINES);
  private final NetChange<FactId, RevenueItem> revenue = new NetChange<>(ElementTables.REVENUE);
  private final NetChange<FactId, YearEndCarryOver> carryOvers =
      new NetChange<>(ElementTables.CARRY_OVERS);
  private final NetChange<EntryKey, EnteredNumber> numbers = new NetChange<>(ElementTables.NUMBERS);
  private final NetChange<EntryKey, Passage> passages = new NetChange<>(ElementTables.PASSAGES);
  private final NetChange<ProjectCode, PerformanceTarget> targets =
      new NetChange<>(ElementTables.TARGETS);
  private final NetChange<FactId, Draft> drafts = new NetChange<>(ElementTables.DRAFTS);
  private @Nullable Heading heading;
  private long highestFactId;

  private BookWriter() {}

  /** The id for the next new book. */
  static BookId nextId(Connection connection) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("SELECT COALESCE(MAX(id), 0) + 1 FROM book");
        ResultSet row = query.executeQuery()) {
      row.next();
      return new BookId(row.getLong(1));
    }
  }

  /** Takes a book out with all that belongs to it. */
  static void remove(Connection connection, BookId id) throws SQLException {
    for (String table : TABLES_OF_A_BOOK) {
      try (PreparedStatement delete =
          connection.prepareStatement("DELETE FROM " + table + " WHERE book_id = ?")) {
        delete.setLong(1, id.value());
        delete.executeUpdate();
      }
    }
    try (PreparedStatement delete = connection.prepareStatement("DELETE FROM book WHERE id = ?")) {
      delete.setLong(1, id.value());
      delete.executeUpdate();
    }
  }

  /** Writes a new book as a whole. */
  static void create(Connection connection, BookId id, Book book, Instant at) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO book (edition, budget_year, department, next_fact_id, changed_at, id)"
                + " VALUES (?, ?, ?, ?, ?, ?)")) {
      bindHeading(insert, book.heading());
      insert.setLong(4, book.nextFactId().value());
      insert.setObject(5, at.atOffset(ZoneOffset.UTC));
      insert.setLong(6, id.value());
      insert.executeUpdate();
    }
    ElementTables.UNITS.insert(connection, id, book.units().allPlaced());
    ElementTables.PROJECTS.insert(connection, id, book.projects().allPlaced());
    ElementTables.LINES.insert(connection, id, book.lines().allPlaced());
    ElementTables.REVENUE.insert(connection, id, book.revenue().allPlaced());
    ElementTables.CARRY_OVERS.insert(connection, id, book.carryOvers().allPlaced());
    Supplement supplement = book.supplement();
    ElementTables.NUMBERS.insert(connection, id, supplement.numbers().allPlaced());
    ElementTables.PASSAGES.insert(connection, id, supplement.passages().allPlaced());
    ElementTables.TARGETS.insert(connection, id, supplement.targets().allPlaced());
    ElementTables.DRAFTS.insert(connection, id, supplement.drafts().allPlaced());
  }

  /** Writes what the edit changes and notes when. */
  static void write(Connection connection, BookId book, Edit edit, Instant at) throws SQLException {
    BookWriter writer = new BookWriter();
    writer.collect(edit);
    writer.units.write(connection, book);
    writer.projects.write(connection, book);
    writer.lines.write(connection, book);
    writer.revenue.write(connection, book);
    writer.carryOvers.write(connection, book);
    writer.numbers.write(connection, book);
    writer.passages.write(connection, book);
    writer.targets.write(connection, book);
    writer.drafts.write(connection, book);
    writer.writeBook(connection, book, at);
  }

  private void collect(Edit edit) {
    switch (edit) {
      case EditGroup group -> group.edits().forEach(this::collect);
      case HeadingEdit change -> heading = Objects.requireNonNull(change.after()).value();
      case UnitEdit change -> units.add(change);
      case ProjectEdit change -> projects.add(change);
      case LineEdit change -> {
        lines.add(change);
        noteId(change, BudgetLine::id);
      }
      case RevenueEdit change -> {
        revenue.add(change);
        noteId(change, RevenueItem::id);
      }
      case CarryOverEdit change -> {
        carryOvers.add(change);
        noteId(change, YearEndCarryOver::id);
      }
      case NumberEdit change -> numbers.add(change);
      case PassageEdit change -> passages.add(change);
      case TargetEdit change -> targets.add(change);
      case DraftEdit change -> {
        drafts.add(change);
        noteId(change, Draft::id);
      }
    }
  }

  private <T> void noteId(ElementEdit<T> edit, Function<T, FactId> idOf) {
    if (edit.after() != null) {
      highestFactId = Math.max(highestFactId, idOf.apply(edit.after().value()).value());
    }
  }

  private void writeBook(Connection connection, BookId book, Instant at) throws SQLException {
    if (heading != null) {
      try (PreparedStatement update =
          connection.prepareStatement(
              "UPDATE book SET edition = ?, budget_year = ?, department = ? WHERE id = ?")) {
        bindHeading(update, heading);
        update.setLong(4, book.value());
        update.executeUpdate();
      }
    }
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE book SET next_fact_id = GREATEST(next_fact_id, ?), changed_at = ?"
                + " WHERE id = ?")) {
      update.setLong(1, highestFactId + 1);
      update.setObject(2, at.atOffset(ZoneOffset.UTC));
      update.setLong(3, book.value());
      if (update.executeUpdate() != 1) {
        throw new IllegalStateException("no book " + book);
      }
    }
  }

  private static void bindHeading(PreparedStatement statement, Heading heading)
      throws SQLException {
    statement.setString(1, heading.edition());
    statement.setInt(2, heading.year());
    statement.setString(3, heading.department().name());
  }
}
