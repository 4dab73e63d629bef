package org.budgetbook.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.budgetbook.library.FormulaGuard;

/**
 * One csv file as it is filled: its columns, then row by row. Texts that a spreadsheet could take
 * for a formula get an apostrophe before them.
 */
final class Resource {

  private final String name;
  private final List<Field> fields;
  private final List<String> primaryKey;
  private final Map<String, String> references;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param references which column names a row of which other file, by the column of the same name
   */
  Resource(
      String name, List<Field> fields, List<String> primaryKey, Map<String, String> references) {
    this.name = name;
    this.fields = List.copyOf(fields);
    this.primaryKey = List.copyOf(primaryKey);
    this.references = Map.copyOf(references);
    append(fields.stream().map(Field::name).toList());
  }

  String name() {
    return name;
  }

  String fileName() {
    return name + ".csv";
  }

  List<Field> fields() {
    return fields;
  }

  List<String> primaryKey() {
    return primaryKey;
  }

  Map<String, String> references() {
    return references;
  }

  /** The file's text so far: UTF-8 without a mark at its beginning, lines ended by CR LF. */
  String text() {
    return text.toString();
  }

  /** Adds a row; an empty value is a missing one. */
  void add(List<String> values) {
    if (values.size() != fields.size()) {
      throw new IllegalArgumentException(name + " has " + fields.size() + " columns");
    }
    List<String> safe = new ArrayList<>(values.size());
    for (int column = 0; column < values.size(); column++) {
      String value = values.get(column);
      safe.add(
          fields.get(column).type() == Field.DataType.STRING ? FormulaGuard.plain(value) : value);
    }
    append(safe);
  }

  private void append(List<String> values) {
    for (int column = 0; column < values.size(); column++) {
      text.append(column == 0 ? "" : ",").append(quoted(values.get(column)));
    }
    text.append("\r\n");
  }

  private static String quoted(String value) {
    return value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }
}
