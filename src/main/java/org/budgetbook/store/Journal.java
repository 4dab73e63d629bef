package org.budgetbook.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.budgetbook.book.Edit;
import org.budgetbook.book.History;
import org.budgetbook.book.Joined;
import org.budgetbook.book.Step;
import org.jspecify.annotations.Nullable;

/** Reads and writes the journal of one book, within the caller's transaction. */
final class Journal {

  /** Well below what an H2 VARBINARY holds. */
  private static final int PART = 512 * 1024;

  private final Connection connection;
  private final BookId book;

  Journal(Connection connection, BookId book) {
    this.connection = connection;
    this.book = book;
  }

  /** The number of the latest entry; 0 when there is none. */
  long lastSeq() throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT MAX(seq) FROM journal WHERE book_id = ?")) {
      query.setLong(1, book.value());
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  void add(JournalEntry entry) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO journal (book_id, seq, at, step, acts_on, label)"
                + " VALUES (?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, book.value());
      insert.setLong(2, entry.seq());
      insert.setObject(3, entry.at().atOffset(ZoneOffset.UTC));
      insert.setString(4, entry.step().name());
      insert.setLong(5, entry.actsOn());
      insert.setString(6, EditJson.writeMessage(entry.label()));
      insert.executeUpdate();
    }
  }

  void addEdit(long seq, Edit edit) throws SQLException {
    byte[] payload = EditJson.write(edit);
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO journal_edit (book_id, seq, part, payload) VALUES (?, ?, ?, ?)")) {
      for (int from = 0; from < payload.length; from += PART) {
        insert.setLong(1, book.value());
        insert.setLong(2, seq);
        insert.setInt(3, from / PART);
        insert.setBytes(
            4, Arrays.copyOfRange(payload, from, Math.min(payload.length, from + PART)));
        insert.executeUpdate();
      }
    }
  }

  /** Takes an entry out again that was never acknowledged. */
  void remove(long seq) throws SQLException {
    for (String table : List.of("journal", "journal_edit")) {
      try (PreparedStatement delete =
          connection.prepareStatement("DELETE FROM " + table + " WHERE book_id = ? AND seq = ?")) {
        delete.setLong(1, book.value());
        delete.setLong(2, seq);
        delete.executeUpdate();
      }
    }
  }

  List<JournalEntry> entries() throws SQLException, IOException {
    List<JournalEntry> entries = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT seq, at, step, acts_on, label FROM journal WHERE book_id = ? ORDER BY seq")) {
      query.setLong(1, book.value());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          entries.add(
              new JournalEntry(
                  row.getLong("seq"),
                  Step.valueOf(row.getString("step")),
                  row.getLong("acts_on"),
                  EditJson.readMessage(row.getString("label")),
                  row.getObject("at", OffsetDateTime.class).toInstant()));
        }
      }
    }
    return entries;
  }

  /**
   * What can be undone and redone after these entries.
   *
   * @throws IOException if they contradict each other
   */
  static History<JournalEntry> historyOf(List<JournalEntry> entries) throws IOException {
    History<JournalEntry> history = History.empty();
    for (JournalEntry entry : entries) {
      history =
          switch (entry.step()) {
            case DO -> {
              if (entry.goesOn()) {
                requireSame(entry, history.nextUndo().orElse(null));
                yield history.continued();
              }
              yield history.record(entry);
            }
            case UNDO -> {
              requireSame(entry, history.nextUndo().orElse(null));
              yield history.undone();
            }
            case REDO -> {
              requireSame(entry, history.nextRedo().orElse(null));
              yield history.redone();
            }
          };
    }
    return history;
  }

  private static void requireSame(JournalEntry entry, @Nullable JournalEntry expected)
      throws IOException {
    if (expected == null || expected.seq() != entry.actsOn()) {
      throw new IOException("journal entry " + entry.seq() + " acts on another action");
    }
  }

  /** The edit of an action, with all that went on with it. */
  Edit edit(long action) throws SQLException, IOException {
    List<Edit> edits = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT seq FROM journal WHERE book_id = ? AND acts_on = ? AND step = ?"
                + " ORDER BY seq")) {
      query.setLong(1, book.value());
      query.setLong(2, action);
      query.setString(3, Step.DO.name());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          edits.add(saved(row.getLong("seq")));
        }
      }
    }
    if (edits.isEmpty()) {
      throw new IOException("no journal entry " + action);
    }
    return Joined.of(edits);
  }

  private Edit saved(long seq) throws SQLException, IOException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT payload FROM journal_edit WHERE book_id = ? AND seq = ? ORDER BY part")) {
      query.setLong(1, book.value());
      query.setLong(2, seq);
      try (ResultSet row = query.executeQuery()) {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        while (row.next()) {
          payload.write(row.getBytes("payload"));
        }
        if (payload.size() == 0) {
          throw new IOException("no edit for journal entry " + seq);
        }
        return EditJson.read(payload.toByteArray());
      }
    }
  }
}
