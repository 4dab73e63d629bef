package org.budgetbook.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.SearchRow;

/**
 * What a file defines, read before H2 opens it: H2 follows the definitions while it opens, so it
 * would be too late to ask H2 itself.
 */
record StoredDefinitions(WorkspaceFile file, String fileSystem, Password password) {

  /** H2's own table of all definitions, and where in its rows the SQL stands. */
  private static final String CATALOGUE = "table.0";

  private static final int SQL = 3;

  /** Whether the file defines only tables. */
  boolean arePlain() {
    return sql().stream().allMatch(FileSql::isPlain);
  }

  /** Nothing for a file that is in use or broken, which H2 will not open either. */
  private List<String> sql() {
    MVStore.Builder builder = new MVStore.Builder().fileName(fileSystem + file.path()).readOnly();
    if (!password.isNone()) {
      builder.encryptionKey(password.forFile().toCharArray());
    }
    List<String> definitions = new ArrayList<>();
    try (MVStore store = builder.open()) {
      TransactionStore transactions = new TransactionStore(store, new ValueDataType());
      transactions.init();
      TransactionMap<Long, SearchRow> catalogue = transactions.begin().openMap(CATALOGUE);
      for (Iterator<Long> keys = catalogue.keyIterator(null); keys.hasNext(); ) {
        SearchRow definition = catalogue.get(keys.next());
        if (definition != null) {
          definitions.add(definition.getValue(SQL).getString());
        }
      }
    } catch (MVStoreException e) {
      return List.of();
    }
    return definitions;
  }
}
