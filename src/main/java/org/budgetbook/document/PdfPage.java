package org.budgetbook.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.budgetbook.document.PdfLines.Glyph;
import org.budgetbook.document.PdfRules.Rule;
import org.jspecify.annotations.Nullable;

/** Puts the glyphs of one page into lines, and those between ruled lines into cells. */
final class PdfPage {

  private static final double NEAR = 2.5;

  private final int page;
  private final List<Glyph> glyphs;
  private final PdfRules rules;
  private final List<Region> regions;

  /** A cell by its left and upper edge within its table. */
  private record Cell(Region region, double left, double top) {}

  /** The heights of one table and where its columns begin. A region equals only itself. */
  private static final class Region {
    final double from;
    double to;
    List<Double> columns = List.of();

    Region(double from, double to) {
      this.from = from;
      this.to = to;
    }
  }

  PdfPage(int page, List<Glyph> glyphs, PdfRules rules) {
    this.page = page;
    this.glyphs = glyphs;
    this.rules = rules;
    this.regions = regions();
    regions.forEach(region -> region.columns = columns(region));
  }

  /** Heights that vertical lines cover together: one for each table. */
  private List<Region> regions() {
    List<Rule> sorted = new ArrayList<>(rules.vertical());
    sorted.sort(Comparator.comparingDouble(Rule::from));
    List<Region> found = new ArrayList<>();
    for (Rule rule : sorted) {
      if (!found.isEmpty() && rule.from() <= found.getLast().to + NEAR) {
        found.getLast().to = Math.max(found.getLast().to, rule.to());
      } else {
        found.add(new Region(rule.from(), rule.to()));
      }
    }
    return found;
  }

  private List<Double> columns(Region region) {
    List<Double> places = new ArrayList<>();
    rules.vertical().stream()
        .filter(rule -> rule.from() >= region.from - NEAR && rule.to() <= region.to + NEAR)
        .map(Rule::at)
        .sorted()
        .forEach(at -> {
          if (places.isEmpty() || at > places.getLast() + NEAR) {
            places.add(at);
          }
        });
    return places;
  }

  List<SourceLine> lines() {
    Map<Cell, List<Glyph>> cells = new HashMap<>();
    List<Glyph> free = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      Cell cell = cell(glyph);
      if (cell == null) {
        free.add(glyph);
      } else {
        cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(glyph);
      }
    }
    Map<Double, List<String>> byHeight = new TreeMap<>();
    freeLines(free, byHeight);
    rows(cells, byHeight);
    List<SourceLine> lines = new ArrayList<>();
    for (List<String> row : byHeight.values()) {
      lines.add(new SourceLine(page, lines.size() + 1, row));
    }
    return lines;
  }

  private @Nullable Cell cell(Glyph glyph) {
    double x = glyph.middle();
    double y = glyph.inside();
    Region region = null;
    for (Region one : regions) {
      if (one.from - NEAR <= y && y <= one.to + NEAR) {
        region = one;
      }
    }
    if (region == null) {
      return null;
    }
    double left = -1;
    double right = -1;
    for (Rule rule : rules.vertical()) {
      if (rule.crosses(y)) {
        if (rule.at() <= x) {
          left = Math.max(left, rule.at());
        } else if (right < 0 || rule.at() < right) {
          right = rule.at();
        }
      }
    }
    double top = -1;
    for (Rule rule : rules.horizontal()) {
      if (rule.crosses(x) && rule.at() <= y) {
        top = Math.max(top, rule.at());
      }
    }
    return left < 0 || right < 0 || top < 0 ? null : new Cell(region, left, top);
  }

  private void rows(Map<Cell, List<Glyph>> cells, Map<Double, List<String>> byHeight) {
    Map<Double, String[]> rows = new TreeMap<>();
    cells.forEach((cell, inside) -> {
      List<Double> places = cell.region().columns;
      double top = cell.top();
      for (double known : rows.keySet()) {
        if (Math.abs(known - top) <= NEAR) {
          top = known;
        }
      }
      String[] row = rows.computeIfAbsent(top, key -> blank(places.size()));
      int column = 0;
      while (column + 1 < places.size() && places.get(column + 1) <= cell.left() + NEAR) {
        column++;
      }
      if (column < row.length) {
        row[column] = row[column] + text(inside);
      }
    });
    rows.forEach((top, row) -> byHeight.put(free(byHeight, top), List.of(row)));
  }

  private static double free(Map<Double, List<String>> taken, double height) {
    double place = height;
    while (taken.containsKey(place)) {
      place += 0.01;
    }
    return place;
  }

  private static String[] blank(int width) {
    String[] row = new String[Math.max(1, width)];
    Arrays.fill(row, "");
    return row;
  }

  private static void freeLines(List<Glyph> free, Map<Double, List<String>> byHeight) {
    List<List<Glyph>> lines = byLines(free);
    for (List<Glyph> line : lines) {
      String text = text(line);
      if (!text.isBlank()) {
        byHeight.put(free(byHeight, line.getFirst().base()), List.of(text));
      }
    }
  }

  /** Glyphs whose base lines are near each other are one line. */
  private static List<List<Glyph>> byLines(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::base));
    List<List<Glyph>> lines = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (lines.isEmpty()
          || glyph.base() - lines.getLast().getFirst().base() > Math.max(2, glyph.size() / 3)) {
        lines.add(new ArrayList<>());
      }
      lines.getLast().add(glyph);
    }
    lines.forEach(line -> line.sort(Comparator.comparingDouble(Glyph::left)));
    return lines;
  }

  private static String text(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    for (List<Glyph> line : byLines(glyphs)) {
      line.forEach(glyph -> text.append(glyph.text()));
    }
    return text.toString().strip();
  }
}
