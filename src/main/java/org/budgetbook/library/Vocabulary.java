package org.budgetbook.library;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The words by which files and screens call the values of the classifications, from {@code
 * messages/vocabulary.properties}. The first word of a value is written, all are understood.
 */
public final class Vocabulary {

  private final Properties words;

  public Vocabulary(Resources resources) {
    this.words = Messages.load(resources, "messages/vocabulary.properties");
  }

  /** A word by its key. */
  public String word(String key) {
    String found = words.getProperty(key);
    if (found == null) {
      throw new IllegalArgumentException("no word for " + key);
    }
    return found;
  }

  /** What a value is called, for example 一般公共预算. */
  public <E extends Enum<E>> String word(E value) {
    return names(value).getFirst();
  }

  /** The value that a word means, whatever of its names it is. */
  public <E extends Enum<E>> Optional<E> meaning(String word, Class<E> type) {
    return Optional.ofNullable(meanings(type).get(word));
  }

  /** The written words of all values of a type, in their order. */
  public <E extends Enum<E>> Map<E, String> words(Class<E> type) {
    Map<E, String> all = new EnumMap<>(type);
    for (E value : type.getEnumConstants()) {
      all.put(value, word(value));
    }
    return all;
  }

  private <E extends Enum<E>> Map<String, E> meanings(Class<E> type) {
    Map<String, E> meanings = new LinkedHashMap<>();
    for (E value : type.getEnumConstants()) {
      names(value).forEach(name -> meanings.put(name, value));
    }
    return meanings;
  }

  private <E extends Enum<E>> List<String> names(E value) {
    return List.of(
        word(kebab(value.getDeclaringClass().getSimpleName()) + "." + kebab(value.name()))
            .split("\\|"));
  }

  /** FundSource and UNIT_FUNDS become fund-source and unit-funds. */
  private static String kebab(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
  }
}
