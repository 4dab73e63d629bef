package org.budgetbook.reconstruction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.budgetbook.book.Book;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.PrintedRows;
import org.budgetbook.check.input.PrintedTable;
import org.budgetbook.csv.TableTsv;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.figures.FiguresEngine;

/** A department's 13 tables as text, by number: all that a rebuilt ledger may start from. */
record PrintedTables(Edition edition, int year, Map<Integer, String> texts) {

  static PrintedTables golden(Edition edition, int year) {
    Path folder = Path.of("src", "test", "resources", "golden", Integer.toString(year));
    Map<Integer, String> texts = new TreeMap<>();
    for (TableDefinition table : edition.tables()) {
      try {
        texts.put(table.number(), Files.readString(folder.resolve(TableTsv.fileName(table))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new PrintedTables(edition, year, texts);
  }

  static PrintedTables of(Edition edition, Book book) {
    Map<Integer, String> texts = new TreeMap<>();
    new FiguresEngine(edition, book)
        .tables()
        .forEach(table -> texts.put(table.definition().number(), TableTsv.text(table)));
    return new PrintedTables(edition, book.heading().year(), texts);
  }

  Map<Integer, CheckedTable> tables() {
    Map<Integer, List<List<String>>> rows = new HashMap<>();
    texts.forEach((number, text) ->
        rows.put(number, text.lines().map(line -> Arrays.asList(line.split("\t", -1))).toList()));
    Set<String> units = new HashSet<>();
    rows.getOrDefault(11, List.of()).forEach(row -> units.add(row.getFirst()));
    Map<Integer, CheckedTable> tables = new HashMap<>();
    for (TableDefinition table : edition.tables()) {
      List<List<String>> body = rows.get(table.number());
      if (body != null) {
        tables.put(
            table.number(), PrintedTable.of(edition, table, year, new PrintedRows(body), units));
      }
    }
    return tables;
  }

  /** The same with one cell saying something else. */
  PrintedTables with(int table, int row, int cell, String text) {
    List<String> lines = new ArrayList<>(texts.getOrDefault(table, "").lines().toList());
    List<String> cells = new ArrayList<>(Arrays.asList(lines.get(row).split("\t", -1)));
    cells.set(cell, text);
    lines.set(row, String.join("\t", cells));
    Map<Integer, String> changed = new TreeMap<>(texts);
    changed.put(table, String.join("\n", lines) + "\n");
    return new PrintedTables(edition, year, changed);
  }
}
