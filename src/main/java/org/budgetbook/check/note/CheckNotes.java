package org.budgetbook.check.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.Passage;
import org.budgetbook.book.Placed;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Place;
import org.budgetbook.edition.EntryKey;

/**
 * The notes of a book (审核说明), each for one finding. A note is a text of the book whose key says the
 * rule, the place with what is found there, and the numbers it was written for: {@code
 * check-note.17.<place>.<numbers>}. So it travels wherever the book's texts do, and shows by itself
 * when its numbers have changed.
 */
public final class CheckNotes {

  private static final String PREFIX = "check-note.";

  private final Book book;

  public CheckNotes(Book book) {
    this.book = book;
  }

  /** Whether a text of a book is such a note, and no part of what is published. */
  public static boolean isNote(EntryKey key) {
    return key.value().startsWith(PREFIX);
  }

  /** The number of the rule that a note is about, as it is written: {@code 31e}. */
  public static String rule(EntryKey note) {
    String rest = note.value().substring(PREFIX.length());
    return rest.substring(0, rest.indexOf('.'));
  }

  /** What is said about a finding; of several notes the one for its numbers as they are. */
  public Optional<CheckNote> of(Finding finding) {
    return at(finding)
        .map(placed -> {
          Passage passage = placed.value();
          return new CheckNote(passage.key(), passage.text(), !passage.key().equals(key(finding)));
        });
  }

  /** The notes whose finding is no longer there. */
  public List<CheckNote> withoutFinding(Collection<Finding> findings) {
    Set<String> known = new HashSet<>();
    findings.forEach(finding -> known.add(place(finding)));
    List<CheckNote> left = new ArrayList<>();
    for (Passage passage : book.supplement().passages()) {
      String key = passage.key().value();
      if (isNote(passage.key()) && !known.contains(key.substring(0, key.lastIndexOf('.') + 1))) {
        left.add(new CheckNote(passage.key(), passage.text(), true));
      }
    }
    return left;
  }

  /**
   * Writes a note for a finding as it is now; an older one for other numbers is replaced.
   *
   * @param text blank takes the note away
   * @return empty when nothing would change
   */
  public Optional<Edit> write(Finding finding, String text) {
    Optional<Placed<Passage>> before = at(finding);
    EntryKey key = key(finding);
    String plain = text.replace("\r\n", "\n").replace('\r', '\n').strip();
    if (plain.isEmpty()) {
      return before.map(placed -> new PassageEdit(placed, null));
    }
    Passage after = new Passage(key, plain);
    if (before.isEmpty()) {
      return Optional.of(new PassageEdit(null, new Placed<>(end(), after)));
    }
    Placed<Passage> old = before.get();
    if (old.value().equals(after)) {
      return Optional.empty();
    }
    Placed<Passage> placed = new Placed<>(old.position(), after);
    return Optional.of(
        old.value().key().equals(key)
            ? new PassageEdit(old, placed)
            : new EditGroup(List.of(new PassageEdit(old, null), new PassageEdit(null, placed))));
  }

  /** Takes a note away whose finding is gone; empty when the book has no such note. */
  public Optional<Edit> discard(EntryKey note) {
    return book.supplement().passages().placed(note).map(placed -> new PassageEdit(placed, null));
  }

  private long end() {
    return book.supplement().passages().endPosition();
  }

  private Optional<Placed<Passage>> at(Finding finding) {
    Optional<Placed<Passage>> exact = book.supplement().passages().placed(key(finding));
    if (exact.isPresent()) {
      return exact;
    }
    String place = place(finding);
    return book.supplement().passages().allPlaced().stream()
        .filter(placed -> placed.value().key().value().startsWith(place))
        .findFirst();
  }

  private static EntryKey key(Finding finding) {
    return new EntryKey(
        place(finding)
            + code(
                finding.message().toString()
                    + finding.left()
                    + finding.right()
                    + finding.difference()));
  }

  private static String place(Finding finding) {
    Place place = finding.place();
    return PREFIX
        + finding.rule()
        + "."
        + code(
            String.join(
                "\n",
                Integer.toString(place.table()),
                place.row(),
                place.column(),
                place.section(),
                words(finding)))
        + ".";
  }

  /**
   * What a finding names: of two findings of one rule at one place each has its own note. Numbers
   * may change under a note.
   */
  private static String words(Finding finding) {
    return finding.message().arguments().stream()
        .map(Object::toString)
        .filter(word -> word.chars().noneMatch(Character::isDigit))
        .collect(Collectors.joining("\n"));
  }

  /** Words as a part of a key: the same words, the same part. */
  private static String code(String words) {
    long bits =
        UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
    return Long.toHexString(bits);
  }
}
