package org.budgetbook.reconstruction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.RowKind;
import org.budgetbook.edition.Block;

/**
 * Units and projects as the tables list them. A unit is the same in two tables when it bears the
 * same name and its neighbours allow it: names repeat.
 */
final class Holders {

  /**
   * A unit.
   *
   * @param operating whether the table of 机关运行经费 lists it, which only 行政 and 参公 units are in
   */
  record ListedUnit(String name, boolean operating) {}

  /**
   * A project row.
   *
   * @param unit the unit's number; -1 where the table does not group by unit
   */
  record ListedProject(int table, int row, int unit, String name) {}

  /** Which row of a table a thing is. */
  record Place(int table, int row) {}

  private final List<ListedUnit> units = new ArrayList<>();
  private final List<ListedProject> projects = new ArrayList<>();
  private final Map<Place, Integer> unitRows = new HashMap<>();
  private final Map<Place, RowKind> projectRows = new HashMap<>();

  Holders(Iterable<CheckedTable> tables) {
    for (CheckedTable table : tables) {
      for (CheckedPanel panel : table.panels()) {
        if (has(panel, Block.Units.class)) {
          merge(table.number(), panel.of(RowKind.UNIT), true);
        }
      }
    }
    for (CheckedTable table : tables) {
      for (CheckedPanel panel : table.panels()) {
        for (Block block : panel.definition().blocks()) {
          if (block instanceof Block.Projects all) {
            addProjects(table.number(), panel.rows(), all.grouped());
          }
        }
      }
    }
  }

  static boolean has(CheckedPanel panel, Class<? extends Block> type) {
    return panel.definition().blocks().stream().anyMatch(type::isInstance);
  }

  /** In the order that all tables keep. */
  List<ListedUnit> units() {
    return units;
  }

  /** As the tables list them, one table after the other. */
  List<ListedProject> projects() {
    return projects;
  }

  /** The number of the unit that a row is or belongs to; -1 for none. */
  int unitAt(int table, int row) {
    return unitRows.getOrDefault(new Place(table, row), -1);
  }

  /** What a row of a project table is. */
  RowKind kindAt(int table, CheckedRow row) {
    return projectRows.getOrDefault(new Place(table, row.place()), row.kind());
  }

  private void addProjects(int table, List<CheckedRow> rows, boolean grouped) {
    if (!grouped) {
      for (CheckedRow row : rows) {
        projects.add(new ListedProject(table, row.place(), -1, row.name()));
        projectRows.put(new Place(table, row.place()), RowKind.PROJECT);
      }
      return;
    }
    List<String> known = units.stream().map(ListedUnit::name).toList();
    boolean[] unitRow = new ProjectGroups(rows, known).unitRows();
    List<CheckedRow> listed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      RowKind kind = i == 0 ? RowKind.DEPARTMENT : unitRow[i] ? RowKind.UNIT : RowKind.PROJECT;
      projectRows.put(new Place(table, rows.get(i).place()), kind);
      if (kind == RowKind.UNIT) {
        listed.add(rows.get(i));
      }
    }
    merge(table, listed, false);
    int unit = -1;
    for (int i = 1; i < rows.size(); i++) {
      Place place = new Place(table, rows.get(i).place());
      if (unitRow[i]) {
        unit = unitAt(table, rows.get(i).place());
      } else {
        unitRows.put(place, unit);
        projects.add(new ListedProject(table, place.row(), unit, rows.get(i).name()));
      }
    }
  }

  /** Puts a table's units among those known, keeping both orders (longest common subsequence). */
  private void merge(int table, List<CheckedRow> rows, boolean operating) {
    int n = units.size();
    int m = rows.size();
    int[][] common = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        common[i][j] =
            units.get(i).name().equals(rows.get(j).name())
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<ListedUnit> merged = new ArrayList<>();
    int[] moved = new int[n];
    int i = 0;
    int j = 0;
    while (i < n || j < m) {
      boolean same = i < n && j < m && units.get(i).name().equals(rows.get(j).name());
      if (same || j < m && (i == n || common[i][j + 1] > common[i + 1][j])) {
        unitRows.put(new Place(table, rows.get(j).place()), -2 - merged.size());
        merged.add(
            new ListedUnit(rows.get(j).name(), operating || same && units.get(i).operating()));
        j++;
        if (same) {
          moved[i++] = merged.size() - 1;
        }
      } else {
        moved[i] = merged.size();
        merged.add(units.get(i++));
      }
    }
    unitRows.replaceAll((place, unit) -> unit <= -2 ? -2 - unit : unit >= 0 ? moved[unit] : unit);
    projects.replaceAll(project ->
        project.unit() < 0
            ? project
            : new ListedProject(
                project.table(), project.row(), moved[project.unit()], project.name()));
    units.clear();
    units.addAll(merged);
  }
}
