package org.budgetbook.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Step;
import org.jspecify.annotations.Nullable;

/**
 * The versions that were handed in or received, with what each held. Threads and failures as with
 * {@link Workspace}.
 */
public final class Submissions {

  private static final int PART = 1 << 19;

  private static final String COLUMNS =
      "version, origin, state, at, received_at, receiver, digest, signer, receipt_signer";

  private final Workspace workspace;

  Submissions(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The versions of a book, the oldest first. */
  public List<Submission> of(BookId book) {
    return workspace.connected(from -> read(from, book));
  }

  /** The latest version of each book that has any. */
  public Map<BookId, Submission> latest() {
    return workspace.connected(from -> {
      Map<BookId, Submission> latest = new HashMap<>();
      try (Statement query = from.createStatement();
          ResultSet row =
              query.executeQuery(
                  "SELECT " + COLUMNS + ", book_id FROM submission ORDER BY book_id, version")) {
        while (row.next()) {
          latest.put(new BookId(row.getLong(10)), version(row));
        }
      }
      return latest;
    });
  }

  /** Fingerprint of the key of the latest signed receipt of any book. */
  public Optional<String> lastReceiptSigner() {
    return workspace.connected(from -> {
      try (Statement query = from.createStatement();
          ResultSet row =
              query.executeQuery(
                  "SELECT receipt_signer FROM submission WHERE receipt_signer IS NOT NULL ORDER BY"
                      + " received_at DESC, book_id DESC, version DESC FETCH FIRST ROW ONLY")) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    });
  }

  /**
   * The book json of a version.
   *
   * @throws IllegalArgumentException if there is no such version
   */
  public byte[] bookJson(BookId book, int version) {
    return workspace.connected(from -> {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (PreparedStatement query =
          from.prepareStatement(
              "SELECT payload FROM submission_part WHERE book_id = ? AND version = ?"
                  + " ORDER BY part")) {
        query.setLong(1, book.value());
        query.setInt(2, version);
        try (ResultSet row = query.executeQuery()) {
          while (row.next()) {
            packed.write(row.getBytes(1));
          }
        }
      }
      if (packed.size() == 0) {
        throw new IllegalArgumentException("no version " + version + " of " + book);
      }
      try (GZIPInputStream in =
          new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
        return in.readAllBytes();
      }
    });
  }

  /** Adds a version, or replaces the one of that number. Returns only after the disk has it. */
  public void add(BookId book, Submission version, byte[] bookJson) {
    workspace.connected(into -> {
      write(into, book, version, bookJson);
      Revision.count(into);
      Database.commitDurably(into);
      return version;
    });
  }

  /** Changes how far a version has come. Returns only after the disk has it. */
  public void update(BookId book, Submission version) {
    workspace.connected(into -> {
      delete(into, "submission", book, version.version());
      insert(into, book, version);
      Revision.count(into);
      Database.commitDurably(into);
      return version;
    });
  }

  /**
   * Takes in what a package holds, with its version, in one transaction.
   *
   * @param book the book it replaces; null for a new one
   * @param action what turns that book into this; null for a new one, or where both hold the same
   */
  public BookId receive(
      @Nullable BookId book, Book held, @Nullable Action action, Submission version, byte[] json) {
    return workspace.connected(into -> {
      BookId id = book == null ? BookWriter.nextId(into) : book;
      if (book == null) {
        BookWriter.create(into, id, held, version.at());
      } else if (action != null) {
        Journal journal = new Journal(into, id);
        long seq = journal.lastSeq() + 1;
        Instant at = version.receivedAt() == null ? version.at() : version.receivedAt();
        journal.add(new JournalEntry(seq, Step.DO, seq, action.label(), at));
        journal.addEdit(seq, action.edit());
        BookWriter.write(into, id, action.edit(), at);
      }
      write(into, id, version, json);
      Revision.count(into);
      Database.commitDurably(into);
      return id;
    });
  }

  private static List<Submission> read(Connection from, BookId book) throws SQLException {
    List<Submission> versions = new ArrayList<>();
    try (PreparedStatement query =
        from.prepareStatement(
            "SELECT " + COLUMNS + " FROM submission WHERE book_id = ? ORDER BY version")) {
      query.setLong(1, book.value());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          versions.add(version(row));
        }
      }
    }
    return versions;
  }

  private static Submission version(ResultSet row) throws SQLException {
    OffsetDateTime received = row.getObject(5, OffsetDateTime.class);
    return new Submission(
        row.getInt(1),
        Submission.Origin.valueOf(row.getString(2)),
        Submission.State.valueOf(row.getString(3)),
        row.getObject(4, OffsetDateTime.class).toInstant(),
        received == null ? null : received.toInstant(),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9));
  }

  private static void write(Connection into, BookId book, Submission version, byte[] json)
      throws SQLException, IOException {
    delete(into, "submission", book, version.version());
    delete(into, "submission_part", book, version.version());
    insert(into, book, version);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(json);
    }
    byte[] all = packed.toByteArray();
    try (PreparedStatement insert =
        into.prepareStatement(
            "INSERT INTO submission_part (book_id, version, part, payload) VALUES (?, ?, ?, ?)")) {
      for (int from = 0; from < all.length; from += PART) {
        insert.setLong(1, book.value());
        insert.setInt(2, version.version());
        insert.setInt(3, from / PART);
        insert.setBytes(4, Arrays.copyOfRange(all, from, Math.min(all.length, from + PART)));
        insert.executeUpdate();
      }
    }
  }

  private static void insert(Connection into, BookId book, Submission version) throws SQLException {
    try (PreparedStatement insert =
        into.prepareStatement(
            "INSERT INTO submission (book_id, version, origin, state, at, received_at, receiver,"
                + " digest, signer, receipt_signer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, book.value());
      insert.setInt(2, version.version());
      insert.setString(3, version.origin().name());
      insert.setString(4, version.state().name());
      insert.setObject(5, version.at().atOffset(ZoneOffset.UTC));
      Instant received = version.receivedAt();
      insert.setObject(6, received == null ? null : received.atOffset(ZoneOffset.UTC));
      insert.setString(7, version.receiver());
      insert.setString(8, version.digest());
      insert.setString(9, version.signer());
      insert.setString(10, version.receiptSigner());
      insert.executeUpdate();
    }
  }

  private static void delete(Connection into, String table, BookId book, int version)
      throws SQLException {
    try (PreparedStatement delete =
        into.prepareStatement("DELETE FROM " + table + " WHERE book_id = ? AND version = ?")) {
      delete.setLong(1, book.value());
      delete.setInt(2, version);
      delete.executeUpdate();
    }
  }
}
