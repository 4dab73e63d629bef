package org.budgetbook.book;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.edition.EntryKey;

/**
 * The texts and numbers that a new year's book took over from last year's and that nobody has
 * confirmed yet (沿用上年，待核对). Each has a mark: a text of the book whose key names it and which says
 * what was taken over, {@code taken-over.overview.duties}. So the marks travel wherever the book's
 * texts do, and what has been changed since is confirmed by that.
 */
public final class TakenOver {

  private static final String PREFIX = "taken-over.";

  private final Book book;

  public TakenOver(Book book) {
    this.book = book;
  }

  /** Whether a text of a book is such a mark, and no part of what is published. */
  public static boolean isMark(EntryKey key) {
    return key.value().startsWith(PREFIX);
  }

  /** What a mark is about. */
  public static EntryKey about(EntryKey mark) {
    return new EntryKey(mark.value().substring(PREFIX.length()));
  }

  public static Passage mark(Passage taken) {
    return new Passage(markOf(taken.key()), taken.text());
  }

  public static Passage mark(EnteredNumber taken) {
    return new Passage(markOf(taken.key()), taken.value().toPlainString());
  }

  private static EntryKey markOf(EntryKey key) {
    return new EntryKey(PREFIX + key.value());
  }

  /** Whether a text or number still says what last year's did, and nobody said that it holds. */
  public boolean isUnconfirmed(EntryKey key) {
    Optional<String> taken = book.supplement().passages().find(markOf(key)).map(Passage::text);
    return taken.isPresent() && taken.equals(now(key));
  }

  private Optional<String> now(EntryKey key) {
    return book.supplement()
        .passages()
        .find(key)
        .map(Passage::text)
        .or(() ->
            book.supplement().numbers().find(key).map(number -> number.value().toPlainString()));
  }

  /** Those of the keys that are still to be confirmed. */
  public List<EntryKey> unconfirmed(Collection<EntryKey> keys) {
    return keys.stream().filter(this::isUnconfirmed).toList();
  }

  /**
   * Says that what was taken over holds for this year, too.
   *
   * @return empty when none of the keys is still to be confirmed
   */
  public Optional<Edit> confirm(Collection<EntryKey> keys) {
    List<Edit> edits =
        unconfirmed(keys).stream()
            .flatMap(key -> book.supplement().passages().placed(markOf(key)).stream())
            .<Edit>map(mark -> new PassageEdit(mark, null))
            .toList();
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(edits.size() == 1 ? edits.getFirst() : new EditGroup(edits));
  }
}
