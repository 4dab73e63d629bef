package org.budgetbook.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetbook.edition.Column;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.TableDefinition;

/** Spoils printed tables at random places, each time by one slip of a known class. */
final class TableMutations {

  /** A class of slips, and the rules one of which must find it. */
  enum Slip {
    /** A figure off by a little or a lot. */
    WRONG_CELL("2 3 4 5 6 7 8 9 10 11 12 13 17 18 19"),
    /** 元 typed for 万元. */
    UNIT_SLIP("2 3 4 5 6 7 8 9 10 11 12 13 17 18 19"),
    /** A figure left out. */
    BLANKED_CELL("2 3 4 5 6 7 8 9 10 11 12 13 17 18 19"),
    /** A figure in the next column. */
    SHIFTED_CELL("2 3 4 5 6 7 8 9 10 11 12 13 17 18 19 20 21 22"),
    /** A minus sign. */
    NEGATIVE("14"),
    /** A third decimal. */
    THIRD_DECIMAL("14"),
    /** The figures of two rows exchanged. */
    SWAPPED_FIGURES("2 4 5 6 7 8 9 10 11 12 13 17 18 19 25 28"),
    /** Two neighbours in the wrong order. */
    SWAPPED_ROWS("16"),
    /** A row left out. */
    MISSING_ROW("6 10 12 13 16 18 19 22 50 51"),
    /** A row twice. */
    DOUBLED_ROW("6 10 12 13 16 22 50"),
    /** A code that is not in the catalogue beside the right name. */
    WRONG_CODE("15 16"),
    /** A name that is not the code's. */
    WRONG_NAME("15"),
    /** A whole table left out. */
    MISSING_TABLE("50");

    /** Numbers of the catalogue, apart by blanks. */
    private final String meant;

    Slip(String meant) {
      this.meant = meant;
    }

    Set<Integer> rules() {
      return Arrays.stream(meant.split(" ")).map(Integer::valueOf).collect(Collectors.toSet());
    }
  }

  private final Random random;

  TableMutations(Random random) {
    this.random = random;
  }

  /** A spoilt copy; empty where the place that was drawn has nothing to spoil. */
  Optional<PrintedCopy> spoil(PrintedCopy original, Slip slip) {
    PrintedCopy copy = original.copy();
    List<Integer> numbers = new ArrayList<>(copy.rows.keySet());
    int number = numbers.get(random.nextInt(numbers.size()));
    List<List<String>> body = copy.rows.getOrDefault(number, List.of());
    TableDefinition table = copy.edition.tables().get(number - 1);
    boolean changed =
        switch (slip) {
          case MISSING_TABLE -> copy.rows.remove(number) != null;
          case WRONG_CELL -> figure(table, body, this::offBy);
          case UNIT_SLIP -> figure(table, body, text -> scaled(text, 4));
          case BLANKED_CELL -> figure(table, body, text -> "");
          case NEGATIVE -> figure(table, body, text -> "-" + text);
          case THIRD_DECIMAL -> figure(table, body, text -> text + "3");
          case SHIFTED_CELL -> shift(table, body);
          case SWAPPED_FIGURES -> swapFigures(table, body);
          case SWAPPED_ROWS -> isCoded(number) && swapRows(body);
          case MISSING_ROW -> isListed(number) && remove(table, body);
          case DOUBLED_ROW -> isListed(number) && repeat(table, body);
          case WRONG_CODE -> isCoded(number) && recode(body);
          case WRONG_NAME -> isCoded(number) && rename(body);
        };
    return changed && !copy.rows.equals(original.rows) ? Optional.of(copy) : Optional.empty();
  }

  private interface Spoiler {
    String spoilt(String text);
  }

  private String offBy(String text) {
    BigDecimal[] steps = {
      new BigDecimal("0.02"),
      new BigDecimal("0.05"),
      new BigDecimal("0.10"),
      BigDecimal.ONE,
      new BigDecimal("100")
    };
    BigDecimal step = steps[random.nextInt(steps.length)];
    BigDecimal value = new BigDecimal(text);
    boolean less = random.nextBoolean() && value.compareTo(step) > 0;
    return (less ? value.subtract(step) : value.add(step)).toPlainString();
  }

  private static String scaled(String text, int places) {
    return new BigDecimal(text).movePointRight(places).setScale(2).toPlainString();
  }

  private boolean figure(TableDefinition table, List<List<String>> body, Spoiler spoiler) {
    List<int[]> places = figures(table, body);
    if (places.isEmpty()) {
      return false;
    }
    int[] place = places.get(random.nextInt(places.size()));
    body.get(place[0]).set(place[1], spoiler.spoilt(body.get(place[0]).get(place[1])));
    return true;
  }

  private static List<int[]> figures(TableDefinition table, List<List<String>> body) {
    List<int[]> places = new ArrayList<>();
    List<Column> columns = table.columns();
    for (int row = 0; row < body.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        if (columns.get(column) instanceof FigureColumn && !body.get(row).get(column).isEmpty()) {
          places.add(new int[] {row, column});
        }
      }
    }
    return places;
  }

  private boolean shift(TableDefinition table, List<List<String>> body) {
    List<int[]> places = figures(table, body);
    if (places.isEmpty()) {
      return false;
    }
    int[] place = places.get(random.nextInt(places.size()));
    int next = place[1] + 1;
    if (next >= table.columns().size() || !(table.columns().get(next) instanceof FigureColumn)) {
      return false;
    }
    Collections.swap(body.get(place[0]), place[1], next);
    return true;
  }

  private boolean swapFigures(TableDefinition table, List<List<String>> body) {
    List<int[]> places = figures(table, body);
    if (places.size() < 2) {
      return false;
    }
    int[] one = places.get(random.nextInt(places.size()));
    int[] other = places.get(random.nextInt(places.size()));
    String first = body.get(one[0]).get(one[1]);
    String second = body.get(other[0]).get(other[1]);
    body.get(one[0]).set(one[1], second);
    body.get(other[0]).set(other[1], first);
    return new BigDecimal(first)
            .subtract(new BigDecimal(second))
            .abs()
            .compareTo(new BigDecimal("0.02"))
        >= 0;
  }

  private boolean swapRows(List<List<String>> body) {
    int row = 1 + random.nextInt(Math.max(1, body.size() - 2));
    if (row + 1 >= body.size()) {
      return false;
    }
    Collections.swap(body, row, row + 1);
    return true;
  }

  private boolean remove(TableDefinition table, List<List<String>> body) {
    if (body.isEmpty()) {
      return false;
    }
    int row = random.nextInt(body.size());
    return hasFigures(table, body.get(row)) && body.remove(row) != null;
  }

  private boolean repeat(TableDefinition table, List<List<String>> body) {
    if (body.isEmpty()) {
      return false;
    }
    int row = random.nextInt(body.size());
    body.add(row, new ArrayList<>(body.get(row)));
    return hasFigures(table, body.get(row));
  }

  private static boolean hasFigures(TableDefinition table, List<String> row) {
    return !figures(table, List.of(row)).isEmpty();
  }

  private boolean recode(List<List<String>> body) {
    List<String> row = body.get(random.nextInt(body.size()));
    if (row.getFirst().length() < 3 || !Character.isDigit(row.getFirst().charAt(0))) {
      return false;
    }
    int digit = random.nextInt(row.getFirst().length());
    char other = (char) ('0' + (row.getFirst().charAt(digit) - '0' + 1 + random.nextInt(9)) % 10);
    row.set(0, row.getFirst().substring(0, digit) + other + row.getFirst().substring(digit + 1));
    return true;
  }

  private boolean rename(List<List<String>> body) {
    List<String> row = body.get(random.nextInt(body.size()));
    if (row.get(1).isEmpty() || row.getFirst().isEmpty() || row.getFirst().length() < 3) {
      return false;
    }
    row.set(1, row.get(1) + "费");
    return Character.isDigit(row.getFirst().charAt(0));
  }

  private static boolean isCoded(int table) {
    return table == 2 || table == 3 || table == 5 || table == 8;
  }

  private static boolean isListed(int table) {
    return isCoded(table) || table == 6 || table == 11 || table == 12 || table == 13;
  }
}
