package org.budgetbook.check.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.budgetbook.catalog.Catalog;
import org.budgetbook.catalog.CatalogEntry;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.RevenueCode;
import org.budgetbook.check.input.PrintedTable.Part;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.LabelColumn;
import org.budgetbook.edition.Panel;
import org.budgetbook.edition.RowLabel;
import org.budgetbook.figures.RowKey;
import org.jspecify.annotations.Nullable;

/** Which row of a row axis each printed row is. */
final class PrintedAxis {

  private final Edition edition;
  private final List<LabelColumn> labels;
  private final int year;
  private final Set<String> units;

  PrintedAxis(Edition edition, Panel panel, int year, Set<String> units) {
    this.edition = edition;
    this.labels =
        panel.columns().stream()
            .filter(LabelColumn.class::isInstance)
            .map(LabelColumn.class::cast)
            .toList();
    this.year = year;
    this.units = units;
  }

  /** {@code axis} is null where the panel has fixed rows only: then all others are unknown. */
  List<CheckedRow> rows(@Nullable Block axis, List<Part> parts) {
    return switch (axis) {
      case null -> parts.stream().map(this::unknown).toList();
      case Block.Fixed fixed -> parts.stream().map(this::unknown).toList();
      case Block.FunctionalTree tree -> parts.stream().map(this::functional).toList();
      case Block.RevenueTree tree -> parts.stream().map(this::revenue).toList();
      case Block.EconomicPairs pairs -> economic(parts);
      case Block.Units all ->
          parts.stream().map(part -> row(part, RowKind.UNIT, null, "", name(part))).toList();
      case Block.Projects projects -> projects(projects.grouped(), parts);
    };
  }

  private CheckedRow functional(Part part) {
    String code = code(part);
    RowKind kind = digits(code) ? OwnTables.functional(code) : RowKind.UNKNOWN;
    return kind == RowKind.UNKNOWN
        ? unknown(part)
        : row(part, kind, new RowKey.Functional(new FunctionalCode(code)), code, name(part));
  }

  private CheckedRow revenue(Part part) {
    String code = code(part);
    boolean known = digits(code) && code.length() % 2 == 1 && code.length() >= 3;
    return known && code.length() <= RevenueCode.FULL_LENGTH
        ? row(part, RowKind.REVENUE, new RowKey.Revenue(new RevenueCode(code)), code, name(part))
        : unknown(part);
  }

  /** A group names no government economic item; the pairs below it carry its first digits. */
  private List<CheckedRow> economic(List<Part> parts) {
    List<CheckedRow> rows = new ArrayList<>();
    String group = "";
    for (Part part : parts) {
      String government = label(part, RowLabel.GOVERNMENT_NAME);
      if (government.isEmpty()) {
        group = first(find(CatalogKind.DEPARTMENT_ECONOMIC, name(part), "", 3));
        rows.add(
            row(
                part,
                RowKind.GROUP,
                group.isEmpty()
                    ? null
                    : new RowKey.EconomicGroup(new DepartmentEconomicCode(group)),
                group,
                name(part)));
      } else {
        rows.add(pair(part, group, government));
      }
    }
    return rows;
  }

  /**
   * A pair whose names both stand in the catalogues has its department code. Some government names
   * stand for two codes: then the code is known, but not which row of ours it would be.
   */
  private CheckedRow pair(Part part, String group, String governmentName) {
    String department = first(find(CatalogKind.DEPARTMENT_ECONOMIC, name(part), group, 5));
    List<String> government = find(CatalogKind.GOVERNMENT_ECONOMIC, governmentName, "", 5);
    boolean known = !department.isEmpty() && !government.isEmpty();
    RowKey key =
        known && government.size() == 1
            ? new RowKey.EconomicPair(
                new DepartmentEconomicCode(department),
                new GovernmentEconomicCode(government.getFirst()))
            : null;
    return new CheckedRow(
        part.place(),
        RowKind.PAIR,
        key,
        "",
        known ? department : "",
        name(part),
        governmentName,
        part.figures());
  }

  private static String first(List<String> codes) {
    return codes.isEmpty() ? "" : codes.getFirst();
  }

  /** The codes that bear a name in the year; a name of other years where the year has none. */
  private List<String> find(CatalogKind kind, String name, String within, int length) {
    String wanted = PrintedTable.plain(name);
    Catalog catalog = edition.catalogs().of(kind);
    return catalog.all().stream()
        .map(CatalogEntry::code)
        .filter(code -> code.length() == length && code.startsWith(within))
        .distinct()
        .filter(code ->
            catalog
                .find(code, year)
                .filter(entry -> PrintedTable.plain(entry.name()).equals(wanted))
                .isPresent())
        .toList();
  }

  /**
   * Of a grouped table the first row is the department's and the second a unit's. Further units are
   * where the projects above them have reached their unit's total; where that does not come out, a
   * row that bears a unit's name.
   */
  private List<CheckedRow> projects(boolean grouped, List<Part> parts) {
    Set<Integer> subtotals = grouped ? subtotals(parts) : Set.of();
    List<CheckedRow> rows = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      RowKind kind = RowKind.PROJECT;
      if (grouped && i == 0) {
        kind = RowKind.DEPARTMENT;
      } else if (subtotals.contains(i)) {
        kind = RowKind.UNIT;
      }
      rows.add(row(part, kind, null, "", name(part)));
    }
    return rows;
  }

  private Set<Integer> subtotals(List<Part> parts) {
    Set<Integer> bySums = new HashSet<>();
    long open = 0;
    long slack = 0;
    for (int i = 1; i < parts.size(); i++) {
      long fen = parts.get(i).figures().getFirst().amount().fen();
      if (Math.abs(open) <= slack) {
        bySums.add(i);
        open = fen;
        slack = edition.tableFormat().halfPlace();
      } else {
        open -= fen;
        slack += edition.tableFormat().halfPlace();
      }
    }
    if (Math.abs(open) <= slack) {
      return bySums;
    }
    Set<Integer> byNames = new HashSet<>();
    for (int i = 1; i < parts.size(); i++) {
      if (i == 1 || units.contains(PrintedTable.plain(name(parts.get(i))))) {
        byNames.add(i);
      }
    }
    return byNames;
  }

  private CheckedRow unknown(Part part) {
    return row(part, RowKind.UNKNOWN, null, code(part), name(part));
  }

  private static CheckedRow row(
      Part part, RowKind kind, @Nullable RowKey key, String code, String name) {
    return new CheckedRow(part.place(), kind, key, "", code, name, part.figures());
  }

  private String name(Part part) {
    String name = label(part, RowLabel.NAME);
    return name.isEmpty() ? part.name() : name;
  }

  /** The code in one cell, or put together from its levels. */
  private String code(Part part) {
    return label(part, RowLabel.CODE)
        + label(part, RowLabel.CLASS_CODE)
        + label(part, RowLabel.SECTION_CODE)
        + label(part, RowLabel.ITEM_CODE);
  }

  private String label(Part part, RowLabel wanted) {
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).label() == wanted) {
        return part.labels().get(i);
      }
    }
    return "";
  }

  private static boolean digits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
