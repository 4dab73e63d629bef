package org.budgetbook.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.PrintedRows;
import org.budgetbook.check.input.PrintedTable;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.PublishedWording;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.intake.ForeignCell;
import org.budgetbook.intake.ForeignFile;
import org.budgetbook.intake.ForeignSheet;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of an edition in the sheets of a workbook (公开表 xlsx), ours or another system's:
 * by titles and headings, wherever they stand. What cannot be read is said by sheet and cell, and
 * is not checked. Keeps no state: any thread may read.
 */
public final class SheetTables {

  /** Rows above a title in which the unit may be stated. */
  private static final int ABOVE_TITLE = 3;

  private static final int[] UNITS = {2, 4, 5, 6, 8, 10};

  private final Edition edition;
  private final int year;
  private final Patterns patterns;

  public SheetTables(Edition edition, int year, PublishedWording wording) {
    this.edition = edition;
    this.year = year;
    this.patterns = new Patterns(wording);
  }

  /**
   * What was read.
   *
   * @param printed the body rows as printed, by table number
   * @param tables by number
   * @param unread why a table could not be read, or not all of it
   * @param told for the user: what was not read and where, what was assumed
   */
  public record Read(
      Map<Integer, PrintedRows> printed,
      Map<Integer, CheckedTable> tables,
      Map<Integer, Message> unread,
      List<Message> told) {
    public Read {
      printed = Map.copyOf(printed);
      tables = Map.copyOf(tables);
      unread = Map.copyOf(unread);
      told = List.copyOf(told);
    }
  }

  /**
   * The tables of a file.
   *
   * @throws RefusedException if none of the edition's tables is in it
   */
  public Read read(ForeignFile file) {
    Assembly assembly = new Assembly(file);
    file.sheets().forEach(assembly::sheet);
    return assembly.read();
  }

  /** Where a table begins. */
  private record Anchor(int row, TableDefinition table) {}

  /** Puts together what one file says. */
  private final class Assembly {
    private final ForeignFile file;
    private final SheetTitles titles = new SheetTitles(edition, year, patterns);
    private final Map<TableDefinition, List<List<String>>> rows = new HashMap<>();
    private final Map<TableDefinition, Set<PrintedRows.Spot>> spots = new HashMap<>();
    private final Set<TableDefinition> lost = new HashSet<>();
    private final Map<Integer, Message> unread = new TreeMap<>();
    private final List<Message> told = new ArrayList<>();
    private @Nullable Message strange;

    Assembly(ForeignFile file) {
      this.file = file;
      told.addAll(file.notes());
    }

    void sheet(ForeignSheet sheet) {
      if (sheet.height() == 0) {
        return;
      }
      if (sheet.hidden()) {
        told.add(Message.of("document.sheet.hidden", sheet.name()));
        return;
      }
      List<Anchor> anchors = anchors(sheet);
      boolean any = false;
      for (int i = 0; i < anchors.size(); i++) {
        Anchor anchor = anchors.get(i);
        int to = i + 1 < anchors.size() ? anchors.get(i + 1).row() : sheet.height();
        any |= table(sheet, anchor.table(), anchor.row(), to);
      }
      if (!any && anchors.size() <= 1) {
        TableDefinition named = titles.captioned(sheet.name());
        named = named == null ? titles.titled(sheet.name()) : named;
        any = named != null && table(sheet, named, 0, sheet.height());
      }
      boolean aside = patterns.finds("sheet-aside", Patterns.plain(sheet.name()));
      if (!any && !aside && hasFigures(sheet)) {
        strange = Message.of("document.sheet.strange", sheet.name());
        told.add(strange);
      }
    }

    /** A title stands among few other cells: a list of titles is no table. */
    private List<Anchor> anchors(ForeignSheet sheet) {
      List<Anchor> anchors = new ArrayList<>();
      for (int row : sheet.filledRows()) {
        if (sheet.row(row).size() > 3) {
          continue;
        }
        for (ForeignCell cell : sheet.row(row).values()) {
          TableDefinition table =
              cell instanceof ForeignCell.Text text ? titles.titled(text.text()) : null;
          if (table != null) {
            anchors.add(new Anchor(row, table));
            break;
          }
        }
      }
      return anchors;
    }

    /** Four rows with amounts are more than a list of contents has. */
    private static boolean hasFigures(ForeignSheet sheet) {
      return sheet.filledRows().stream()
              .filter(row ->
                  sheet.row(row).values().stream()
                      .anyMatch(cell ->
                          cell instanceof ForeignCell.Numeric number
                              && number.value().stripTrailingZeros().scale() > 0))
              .limit(4)
              .count()
          == 4;
    }

    private boolean table(ForeignSheet sheet, TableDefinition table, int from, int to) {
      SheetHeader header = new SheetHeader(table, year, patterns, sheet);
      SheetHeader.Found found = header.find(from, to);
      if (found == null) {
        return false;
      }
      Message place = Message.of("document.sheet.place", sheet.name(), table.number());
      int exponent = exponent(sheet, Math.max(0, from - ABOVE_TITLE), found.bottom());
      if (exponent < 0) {
        told.add(Message.of("document.sheet.unit", place));
        exponent = edition.tableFormat().unit().fenExponent();
      }
      SheetBody body = new SheetBody(edition, table, patterns, sheet, header, exponent);
      body.read(found, to);
      List<List<String>> all = rows.computeIfAbsent(table, key -> new ArrayList<>());
      int before = all.size();
      all.addAll(body.rows);
      Set<PrintedRows.Spot> unknown = spots.computeIfAbsent(table, key -> new HashSet<>());
      body.unread.forEach(
          spot -> unknown.add(new PrintedRows.Spot(spot.row() + before, spot.column())));
      told.addAll(body.told);
      if (body.incomplete != null) {
        unread.put(table.number(), body.incomplete);
      }
      if (body.lost
          || !body.unread.isEmpty()
              && table.panels().stream()
                  .flatMap(panel -> panel.blocks().stream())
                  .anyMatch(Block.Projects.class::isInstance)) {
        lost.add(table);
        unread.putIfAbsent(table.number(), place);
      }
      return true;
    }

    /** The nearest statement above the body; -1 when there is none. */
    private int exponent(ForeignSheet sheet, int from, int bottom) {
      int found = -1;
      for (int row = from; row <= bottom; row++) {
        for (ForeignCell cell : sheet.row(row).values()) {
          Matcher unit = patterns.in("sheet-unit", Patterns.plain(cell.text()));
          if (unit.find()) {
            String word = unit.group(1) == null ? unit.group(2) : unit.group(1);
            for (int exponent : UNITS) {
              if (patterns.finds("sheet-unit-" + exponent, word)) {
                found = exponent;
              }
            }
          }
        }
      }
      return found;
    }

    Read read() {
      if (rows.isEmpty()) {
        throw RefusedException.of("document.sheet.nothing", file.name(), edition.title());
      }
      Set<String> units = new HashSet<>();
      rows.forEach((table, body) -> {
        if (table.panels().getFirst().blocks().stream().anyMatch(Block.Units.class::isInstance)) {
          body.forEach(row -> units.add(Patterns.plain(row.getFirst())));
        }
      });
      Map<Integer, PrintedRows> printed = new TreeMap<>();
      Map<Integer, CheckedTable> tables = new TreeMap<>();
      for (TableDefinition table : edition.tables()) {
        List<List<String>> body = rows.get(table);
        if (body == null && strange != null) {
          unread.putIfAbsent(table.number(), strange);
        }
        if (body != null && !lost.contains(table)) {
          PrintedRows whole = new PrintedRows(body, spots.getOrDefault(table, Set.of()));
          printed.put(table.number(), whole);
          tables.put(table.number(), PrintedTable.of(edition, table, year, whole, units));
        }
      }
      return new Read(
          printed, tables, unread, Stream.of(told).flatMap(List::stream).distinct().toList());
    }
  }
}
