package org.budgetbook.opendata;

import java.util.Optional;

/**
 * A column of a csv file.
 *
 * @param name the heading in the file
 * @param columnType what the Fiscal Data Package calls its meaning; empty where it has no word
 */
record Field(String name, DataType type, Optional<String> columnType) {

  /** The types of Table Schema that occur. */
  enum DataType {
    STRING,
    INTEGER,
    NUMBER
  }

  static Field text(String name) {
    return new Field(name, DataType.STRING, Optional.empty());
  }

  static Field text(String name, String columnType) {
    return new Field(name, DataType.STRING, Optional.of(columnType));
  }

  static Field integer(String name) {
    return new Field(name, DataType.INTEGER, Optional.empty());
  }

  static Field number(String name) {
    return new Field(name, DataType.NUMBER, Optional.empty());
  }

  Field as(String meaning) {
    return new Field(name, type, Optional.of(meaning));
  }
}
