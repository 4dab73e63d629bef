package org.budgetbook.check.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.Panel;
import org.jspecify.annotations.Nullable;

/** One panel of a checked table: its rows, found by id or code, and which row is part of which. */
public final class CheckedPanel {

  private final Panel definition;
  private final List<FigureColumn> columns;
  private final List<CheckedRow> rows;
  private final Map<String, CheckedRow> byId = new HashMap<>();
  private final Map<String, CheckedRow> byCode = new HashMap<>();
  private final IdentityHashMap<CheckedRow, List<CheckedRow>> children = new IdentityHashMap<>();
  private final Map<RowKind, List<CheckedRow>> byKind = new EnumMap<>(RowKind.class);
  private final List<CheckedRow> top = new ArrayList<>();

  public CheckedPanel(Panel definition, List<CheckedRow> rows) {
    this.definition = definition;
    this.columns = definition.figureColumns();
    this.rows = List.copyOf(rows);
    for (CheckedRow row : rows) {
      byKind.computeIfAbsent(row.kind(), kind -> new ArrayList<>()).add(row);
      if (!row.id().isEmpty()) {
        byId.putIfAbsent(row.id(), row);
      }
      if (!row.code().isEmpty() && row.kind() != RowKind.PAIR && row.kind() != RowKind.PROJECT) {
        byCode.putIfAbsent(row.code(), row);
      }
    }
    join();
  }

  /** Coded rows belong to the row whose code begins theirs; others to the group above them. */
  private void join() {
    CheckedRow group = null;
    CheckedRow department = null;
    CheckedRow unit = null;
    for (CheckedRow row : rows) {
      switch (row.kind()) {
        case FIXED, UNKNOWN -> {}
        case CLASS -> top.add(row);
        case SECTION, ITEM -> belongs(row, parentByCode(row));
        case REVENUE -> {
          if (row.code().length() == 3) {
            top.add(row);
          } else {
            belongs(row, parentByCode(row));
          }
        }
        case GROUP -> {
          group = row;
          top.add(row);
        }
        case PAIR -> belongs(row, group);
        case DEPARTMENT -> {
          department = row;
          top.add(row);
        }
        case UNIT -> {
          unit = row;
          if (department == null) {
            top.add(row);
          } else {
            belongs(row, department);
          }
        }
        case PROJECT -> {
          if (unit == null) {
            top.add(row);
          } else {
            belongs(row, unit);
          }
        }
      }
    }
  }

  private void belongs(CheckedRow row, @Nullable CheckedRow parent) {
    if (parent != null) {
      children.computeIfAbsent(parent, key -> new ArrayList<>()).add(row);
    }
  }

  /** The row one level up; null when it is missing, which is another rule's business. */
  public @Nullable CheckedRow parentByCode(CheckedRow row) {
    return row.code().length() <= 3
        ? null
        : byCode.get(row.code().substring(0, row.code().length() - 2));
  }

  public Panel definition() {
    return definition;
  }

  public List<FigureColumn> columns() {
    return columns;
  }

  /** From top to bottom. */
  public List<CheckedRow> rows() {
    return rows;
  }

  public Optional<CheckedRow> fixed(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The first row of a code; economic pairs repeat codes and are found by {@link #of} only. */
  public @Nullable CheckedRow coded(String code) {
    return byCode.get(code);
  }

  public List<CheckedRow> of(RowKind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** The rows that together are the whole: 类, groups, units, the department, projects. */
  public List<CheckedRow> top() {
    return Collections.unmodifiableList(top);
  }

  /** The rows a row is the sum of, as far as they are listed. */
  public List<CheckedRow> childrenOf(CheckedRow row) {
    return children.getOrDefault(row, List.of());
  }

  /** The place of a figure column among the figures of a row; -1 when there is none. */
  public int columnIndex(String id) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
