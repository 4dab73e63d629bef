package org.budgetbook.intake;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a sheet is which field of the ledger (列的对应关系). Immutable.
 *
 * @param headerRow the row of the headings, from 0; rows below it are read
 * @param columns the sheet's columns, from 0
 * @param fixed what stands for every row in a field without a column, in the file's words
 * @param unit of the amounts; null where it is not known: yuan, unless that is doubtful
 */
public record ColumnMapping(
    int headerRow,
    Map<LedgerColumn, Integer> columns,
    Map<LedgerColumn, String> fixed,
    @Nullable AmountUnit unit) {

  private static final Pattern ENTRY = Pattern.compile("([a-z-]+)(:|=)(.*)");

  public ColumnMapping {
    columns = Map.copyOf(columns);
    fixed = Map.copyOf(fixed);
  }

  /** With a field in a column; null takes it out. */
  public ColumnMapping with(LedgerColumn field, @Nullable Integer column) {
    Map<LedgerColumn, Integer> changed = new EnumMap<>(LedgerColumn.class);
    changed.putAll(columns);
    changed.remove(field);
    if (column != null) {
      changed.values().remove(column);
      changed.put(field, column);
    }
    return new ColumnMapping(headerRow, changed, fixed, unit);
  }

  /** With one word for all rows; empty takes it out. */
  public ColumnMapping withFixed(LedgerColumn field, String word) {
    Map<LedgerColumn, String> changed = new EnumMap<>(LedgerColumn.class);
    changed.putAll(fixed);
    if (word.isBlank()) {
      changed.remove(field);
    } else {
      changed.put(field, word.strip());
    }
    return new ColumnMapping(headerRow, columns, changed, unit);
  }

  /** With another unit of the amounts. */
  public ColumnMapping withUnit(@Nullable AmountUnit other) {
    return new ColumnMapping(headerRow, columns, fixed, other);
  }

  /** Of the same headings in another row. */
  public ColumnMapping withHeaderRow(int row) {
    return new ColumnMapping(row, columns, fixed, unit);
  }

  boolean knows(LedgerColumn field) {
    return columns.containsKey(field) || fixed.containsKey(field);
  }

  /** The fields without which no line can be made and that nobody has told yet. */
  public List<LedgerColumn> missing() {
    List<LedgerColumn> missing = new java.util.ArrayList<>();
    if (!knows(LedgerColumn.UNIT_CODE) && !knows(LedgerColumn.UNIT_NAME)) {
      missing.add(LedgerColumn.UNIT_CODE);
    }
    for (LedgerColumn field :
        List.of(LedgerColumn.FUNCTIONAL, LedgerColumn.FUND_SOURCE, LedgerColumn.AMOUNT)) {
      if (!knows(field)) {
        missing.add(field);
      }
    }
    return missing;
  }

  /** As one line to be kept: {@code header=1;functional=C;fund-source:…;unit=yuan}. */
  public String toText() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("header=", Integer.toString(headerRow + 1));
    for (LedgerColumn field : LedgerColumn.values()) {
      Integer column = columns.get(field);
      String word = fixed.get(field);
      if (column != null) {
        parts.put(key(field) + "=", ForeignSheet.letters(column));
      }
      if (word != null) {
        parts.put(key(field) + ":", word.replace(";", " "));
      }
    }
    if (unit != null) {
      parts.put("unit=", unit == AmountUnit.YUAN ? "yuan" : "wan");
    }
    StringBuilder text = new StringBuilder();
    parts.forEach((key, value) -> text.append(text.isEmpty() ? "" : ";").append(key).append(value));
    return text.toString();
  }

  /**
   * Reads {@link #toText()} back.
   *
   * @throws RefusedException naming the part that is not understood
   */
  public static ColumnMapping parse(String text) {
    ColumnMapping mapping = new ColumnMapping(0, Map.of(), Map.of(), null);
    for (String part : text.strip().split("[;\\r\\n]+", -1)) {
      Matcher entry = ENTRY.matcher(part.strip());
      if (part.isBlank()) {
        continue;
      }
      if (!entry.matches()) {
        throw RefusedException.of("intake.mapping.part", part.strip());
      }
      String value = entry.group(3).strip();
      Optional<LedgerColumn> field =
          java.util.Arrays.stream(LedgerColumn.values())
              .filter(one -> key(one).equals(entry.group(1)))
              .findFirst();
      if (field.isPresent()) {
        mapping =
            entry.group(2).equals(":")
                ? mapping.withFixed(field.get(), value)
                : mapping.with(field.get(), column(part, value));
      } else if (entry.group(1).equals("header") && value.matches("\\d{1,6}")) {
        mapping = mapping.withHeaderRow(Integer.parseInt(value) - 1);
      } else if (entry.group(1).equals("unit") && value.matches("yuan|wan")) {
        mapping =
            mapping.withUnit(value.equals("yuan") ? AmountUnit.YUAN : AmountUnit.TEN_THOUSAND_YUAN);
      } else {
        throw RefusedException.of("intake.mapping.part", part.strip());
      }
    }
    return mapping;
  }

  private static int column(String part, String letters) {
    if (!letters.matches("[A-Z]{1,3}")) {
      throw RefusedException.of("intake.mapping.part", part.strip());
    }
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  private static String key(LedgerColumn field) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Why no line can be read with this mapping; empty when all is told. */
  public Optional<Message> problem(java.util.function.Function<LedgerColumn, String> words) {
    List<String> missing = missing().stream().map(words).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(Message.of("intake.mapping.missing", String.join("\u3001", missing)));
  }
}
