package org.budgetbook.json;

import java.util.List;

/** One value of the file, with its place. Decimals, booleans and null stand for nothing here. */
sealed interface Value {

  Place place();

  /** A text. */
  record Text(Place place, String text) implements Value {}

  /** A whole number. */
  record Whole(Place place, long number) implements Value {}

  /** An object. */
  record Nested(Place place, Fields fields) implements Value {}

  /** A list of objects. */
  record Items(Place place, List<Fields> items) implements Value {}
}
