package org.budgetbook.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object. Each is taken by the reader that understands it; {@link #finish}
 * refuses what nobody took.
 */
final class Fields {

  /** Of codes, keys, amounts and words; patterns of theirs follow a text step by step. */
  private static final int LONGEST_WORD = 100;

  private final Place place;
  private final Map<String, Value> values = new LinkedHashMap<>();

  Fields(Place place) {
    this.place = place;
  }

  /** Whether the name was still free. */
  boolean put(String name, Value value) {
    return values.putIfAbsent(name, value) == null;
  }

  Place place() {
    return place;
  }

  /** Where a field stands, or the object when it has no such field. */
  Place placeOf(String name) {
    Value value = values.get(name);
    return value == null ? place : value.place();
  }

  private Value take(String name) {
    Value value = values.remove(name);
    if (value == null) {
      throw place.refusal("json.field.missing", name);
    }
    return value;
  }

  String text(String name) {
    Value value = take(name);
    if (value instanceof Value.Text text) {
      return text.text();
    }
    throw value.place().refusal("json.kind.text");
  }

  /** Empty when the field is left out. */
  String textOrEmpty(String name) {
    return values.containsKey(name) ? text(name) : "";
  }

  long whole(String name) {
    Value value = take(name);
    if (value instanceof Value.Whole whole) {
      return whole.number();
    }
    throw value.place().refusal("json.kind.whole");
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  private String shortText(String name) {
    Place at = placeOf(name);
    String text = text(name);
    if (text.length() > LONGEST_WORD) {
      throw at.refusal("json.text.long", LONGEST_WORD);
    }
    return text;
  }

  /** Runs a reader of a short text; what it refuses is refused at the text's place. */
  <T> T read(String name, Function<String, T> reader) {
    Place at = placeOf(name);
    String text = shortText(name);
    try {
      return reader.apply(text);
    } catch (RefusedException e) {
      throw at.refusal(e);
    }
  }

  /** Null when the field is left out. */
  <T> @Nullable T readOrNull(String name, Function<String, T> reader) {
    return has(name) ? read(name, reader) : null;
  }

  /** The constant whose name in lower case with hyphens stands here. */
  <E extends Enum<E>> E constant(String name, Class<E> type) {
    Place at = placeOf(name);
    String text = shortText(name);
    for (E constant : type.getEnumConstants()) {
      if (word(constant).equals(text)) {
        return constant;
      }
    }
    List<String> words = List.of(type.getEnumConstants()).stream().map(Fields::word).toList();
    throw at.refusal("json.constant", text, String.join(" ", words));
  }

  <E extends Enum<E>> @Nullable E constantOrNull(String name, Class<E> type) {
    return has(name) ? constant(name, type) : null;
  }

  /** How a constant is written: {@code GENERAL_PUBLIC_BUDGET} as {@code general-public-budget}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Fields nested(String name) {
    Value value = take(name);
    if (value instanceof Value.Nested nested) {
      return nested.fields();
    }
    throw value.place().refusal("json.kind.object");
  }

  /** Empty when the field is left out. */
  List<Fields> itemsOrNone(String name) {
    if (!has(name)) {
      return List.of();
    }
    Value value = take(name);
    if (value instanceof Value.Items items) {
      return items.items();
    }
    throw value.place().refusal("json.kind.list");
  }

  /** All that is left, each a text, by name. */
  SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String name : List.copyOf(values.keySet())) {
      texts.put(name, text(name));
    }
    return texts;
  }

  /** Refuses the first field that was not taken. */
  void finish() {
    for (Map.Entry<String, Value> left : values.entrySet()) {
      throw left.getValue().place().refusal("json.field.unknown", left.getKey());
    }
  }
}
