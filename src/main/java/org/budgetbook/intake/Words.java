package org.budgetbook.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.RefusedException;

/** The written words of one type, looked up once each: a ledger repeats them on every line. */
public final class Words<E extends Enum<E>> {

  private final Vocabulary vocabulary;
  private final Class<E> type;
  private final String unknown;
  private final Map<String, E> known = new HashMap<>();
  private final Map<E, String> written;

  /** {@code unknown} is the key of the sentence for a word that means nothing. */
  public Words(Vocabulary vocabulary, Class<E> type, String unknown) {
    this.vocabulary = vocabulary;
    this.type = type;
    this.unknown = unknown;
    this.written = new EnumMap<>(vocabulary.words(type));
  }

  public E meaning(String word) {
    E value = known.get(word);
    if (value == null) {
      value =
          vocabulary
              .meaning(word, type)
              .orElseThrow(() -> RefusedException.of(unknown, word, listed(vocabulary, type)));
      known.put(word, value);
    }
    return value;
  }

  public String word(E value) {
    return java.util.Objects.requireNonNull(written.get(value));
  }

  /** All words of a type, as a sentence lists them. */
  public static <E extends Enum<E>> String listed(Vocabulary vocabulary, Class<E> type) {
    return String.join("\u3001", vocabulary.words(type).values());
  }
}
