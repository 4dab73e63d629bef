package org.budgetbook.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetbook.book.Placed;

/**
 * One kind of element as rows of its table. Inserts and updates bind alike: position, values, book,
 * key.
 *
 * @param <K> the element's key within its book
 * @param <V> the element
 */
final class ElementTable<K, V> {

  /** Writes a value into the parameters from {@code first} on, in the order of the columns. */
  interface Binder<V> {
    void bind(PreparedStatement statement, int first, V value) throws SQLException;
  }

  /** Reads a value from the current row, by the names of the columns. */
  interface RowReader<V> {
    V read(ResultSet row) throws SQLException;
  }

  private final String name;
  private final String key;
  private final List<String> columns;
  private final Function<V, K> keyOf;
  private final Function<K, Object> keyColumn;
  private final Binder<V> binder;

  ElementTable(
      String name,
      String key,
      List<String> columns,
      Function<V, K> keyOf,
      Function<K, Object> keyColumn,
      Binder<V> binder) {
    this.name = name;
    this.key = key;
    this.columns = columns;
    this.keyOf = keyOf;
    this.keyColumn = keyColumn;
    this.binder = binder;
  }

  K keyOf(V element) {
    return keyOf.apply(element);
  }

  void read(Connection connection, BookId book, RowReader<V> reader, Consumer<Placed<V>> to)
      throws SQLException {
    String all = Stream.concat(Stream.of(key, "position"), columns.stream()).collect(commas());
    try (PreparedStatement query =
        connection.prepareStatement("SELECT " + all + " FROM " + name + " WHERE book_id = ?")) {
      query.setLong(1, book.value());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          to.accept(new Placed<>(row.getLong("position"), reader.read(row)));
        }
      }
    }
  }

  void insert(Connection connection, BookId book, Iterable<Placed<V>> elements)
      throws SQLException {
    String all =
        Stream.concat(
                Stream.concat(Stream.of("position"), columns.stream()), Stream.of("book_id", key))
            .collect(commas());
    String places = Stream.generate(() -> "?").limit(columns.size() + 3L).collect(commas());
    write(
        connection,
        "INSERT INTO " + name + " (" + all + ") VALUES (" + places + ")",
        book,
        elements);
  }

  void update(Connection connection, BookId book, Iterable<Placed<V>> elements)
      throws SQLException {
    String all =
        Stream.concat(Stream.of("position"), columns.stream())
            .map(column -> column + " = ?")
            .collect(commas());
    write(
        connection,
        "UPDATE " + name + " SET " + all + " WHERE book_id = ? AND " + key + " = ?",
        book,
        elements);
  }

  private void write(Connection connection, String sql, BookId book, Iterable<Placed<V>> elements)
      throws SQLException {
    try (Batch batch = new Batch(connection, sql)) {
      for (Placed<V> element : elements) {
        PreparedStatement statement = batch.statement();
        statement.setLong(1, element.position());
        binder.bind(statement, 2, element.value());
        statement.setLong(columns.size() + 2, book.value());
        statement.setObject(columns.size() + 3, keyColumn.apply(keyOf.apply(element.value())));
        batch.add();
      }
      batch.finish();
    }
  }

  void delete(Connection connection, BookId book, Iterable<K> keys) throws SQLException {
    String sql = "DELETE FROM " + name + " WHERE book_id = ? AND " + key + " = ?";
    try (Batch batch = new Batch(connection, sql)) {
      for (K gone : keys) {
        batch.statement().setLong(1, book.value());
        batch.statement().setObject(2, keyColumn.apply(gone));
        batch.add();
      }
      batch.finish();
    }
  }

  private static java.util.stream.Collector<CharSequence, ?, String> commas() {
    return Collectors.joining(", ");
  }
}
