package org.budgetbook.check;

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
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.PrintedRows;
import org.budgetbook.check.input.PrintedTable;
import org.budgetbook.csv.TableTsv;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.figures.TableFigures;

/** Printed tables that can be spoilt: body rows by table number, each as wide as its table. */
final class PrintedCopy {

  final Edition edition;
  final int year;
  final Map<Integer, List<List<String>>> rows = new TreeMap<>();

  private PrintedCopy(Edition edition, int year) {
    this.edition = edition;
    this.year = year;
  }

  static PrintedCopy golden(Edition edition, int year) {
    Path folder = Path.of("src", "test", "resources", "golden", Integer.toString(year));
    PrintedCopy copy = new PrintedCopy(edition, year);
    for (TableDefinition table : edition.tables()) {
      try {
        copy.read(table, Files.readString(folder.resolve(TableTsv.fileName(table))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return copy;
  }

  static PrintedCopy of(Edition edition, int year, List<TableFigures> tables) {
    PrintedCopy copy = new PrintedCopy(edition, year);
    tables.forEach(table -> copy.read(table.definition(), TableTsv.text(table)));
    return copy;
  }

  private void read(TableDefinition table, String text) {
    List<List<String>> body = new ArrayList<>();
    text.lines().forEach(line -> body.add(new ArrayList<>(Arrays.asList(line.split("\t", -1)))));
    rows.put(table.number(), body);
  }

  PrintedCopy copy() {
    PrintedCopy copy = new PrintedCopy(edition, year);
    rows.forEach((number, body) -> {
      List<List<String>> lines = new ArrayList<>();
      body.forEach(line -> lines.add(new ArrayList<>(line)));
      copy.rows.put(number, lines);
    });
    return copy;
  }

  CheckInput input() {
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
    return new CheckInput(edition, year, tables, null, Map.of(), List.of());
  }
}
