package org.budgetbook.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.budgetbook.book.ElementEdit;
import org.budgetbook.book.Placed;

/**
 * What the edits of one action, taken together, change in one table: an element that comes and goes
 * within the action is not written at all, one that changes twice is written once. That is why the
 * rows may be written in batches and in any order.
 */
final class NetChange<K, V> {

  private final ElementTable<K, V> table;

  /** As the table holds each touched element; empty for one that is new. */
  private final Map<K, Optional<Placed<V>>> before = new LinkedHashMap<>();

  /** As the table is to hold it; empty for one that goes. */
  private final Map<K, Optional<Placed<V>>> after = new LinkedHashMap<>();

  NetChange(ElementTable<K, V> table) {
    this.table = table;
  }

  void add(ElementEdit<V> edit) {
    Placed<V> old = edit.before();
    Placed<V> now = edit.after();
    if (old != null) {
      K key = table.keyOf(old.value());
      before.putIfAbsent(key, Optional.of(old));
      after.put(key, Optional.empty());
    }
    if (now != null) {
      K key = table.keyOf(now.value());
      before.putIfAbsent(key, Optional.empty());
      after.put(key, Optional.of(now));
    }
  }

  void write(Connection connection, BookId book) throws SQLException {
    List<Placed<V>> inserted = new ArrayList<>();
    List<Placed<V>> updated = new ArrayList<>();
    Set<K> deleted = new LinkedHashSet<>();
    after.forEach((key, now) -> {
      Optional<Placed<V>> old = Objects.requireNonNull(before.get(key));
      if (now.isEmpty() && old.isPresent()) {
        deleted.add(key);
      } else if (now.isPresent() && old.isEmpty()) {
        inserted.add(now.get());
      } else if (now.isPresent() && !now.equals(old)) {
        updated.add(now.get());
      }
    });
    if (!deleted.isEmpty()) {
      table.delete(connection, book, deleted);
    }
    if (!updated.isEmpty()) {
      table.update(connection, book, updated);
    }
    if (!inserted.isEmpty()) {
      table.insert(connection, book, inserted);
    }
  }
}
