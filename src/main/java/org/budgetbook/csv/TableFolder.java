package org.budgetbook.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.PrintedRows;
import org.budgetbook.check.input.PrintedTable;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.library.TextFile;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/**
 * Reads a folder of {@code table01.tsv} … as printed tables: body rows only, columns in the order
 * of the edition. A file that is not there leaves its table out, which is for a rule to say.
 */
public final class TableFolder {

  private final Edition edition;
  private final int year;

  public TableFolder(Edition edition, int year) {
    this.edition = edition;
    this.year = year;
  }

  /**
   * The tables by number.
   *
   * @throws RefusedException if there is no such folder, no table in it, or a row is wider than its
   *     table, by file and line
   */
  public Map<Integer, CheckedTable> read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw RefusedException.of("tables.folder", folder);
    }
    Map<TableDefinition, PrintedRows> printed = new HashMap<>();
    for (TableDefinition table : edition.tables()) {
      Path file = folder.resolve(TableTsv.fileName(table));
      if (Files.exists(file)) {
        printed.put(table, new PrintedRows(rows(table, file)));
      }
    }
    if (printed.isEmpty()) {
      throw RefusedException.of(
          "tables.none", folder, TableTsv.fileName(edition.tables().getFirst()));
    }
    Set<String> units = units(printed);
    Map<Integer, CheckedTable> tables = new HashMap<>();
    printed.forEach((table, rows) ->
        tables.put(table.number(), PrintedTable.of(edition, table, year, rows, units)));
    return tables;
  }

  private static List<List<String>> rows(TableDefinition table, Path file) {
    int width = table.columns().size();
    TextFile text = TextFile.of(file);
    List<List<String>> rows = new ArrayList<>();
    try (BufferedReader reader = new BufferedReader(text.reader())) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        List<String> cells = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
        while (cells.size() > width && cells.getLast().isBlank()) {
          cells.removeLast();
        }
        if (cells.size() > width) {
          throw RefusedException.of(
              "tables.row", text.name(), number, cells.size(), width, table.number());
        }
        while (cells.size() < width) {
          cells.add("");
        }
        rows.add(cells);
      }
    } catch (IOException e) {
      throw new RefusedException(Message.of("text.unreadable", text.name()), e);
    }
    return rows;
  }

  /** Names in tables that list units: they tell subtotal rows of the project tables. */
  private static Set<String> units(Map<TableDefinition, PrintedRows> printed) {
    Set<String> units = new HashSet<>();
    printed.forEach((table, rows) -> {
      if (table.panels().getFirst().blocks().stream().anyMatch(Block.Units.class::isInstance)) {
        rows.rows().forEach(row -> units.add(row.getFirst().strip()));
      }
    });
    return units;
  }
}
