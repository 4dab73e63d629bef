package org.budgetbook.desktop.shell;

import java.util.Optional;
import java.util.function.Predicate;
import org.budgetbook.edition.BookOutline;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.OutlineItem;
import org.budgetbook.edition.OutlinePart;
import org.budgetbook.edition.SentenceDefinition;
import org.budgetbook.edition.TableDefinition;

/** Which part of the book a screen belongs to, read from the edition's outline. */
final class OutlinePages {

  private final BookOutline outline;
  private final int year;

  OutlinePages(BookOutline outline, int year) {
    this.outline = outline;
    this.year = year;
  }

  /** What a part is called among the screens. */
  String title(OutlinePart part) {
    return TableDefinition.withYear(part.shortTitle(), year);
  }

  /** The heading over a part's screens: its ordinal and what it is called. */
  Part.Group group(OutlinePart part) {
    int ordinal = part.title().indexOf(' ');
    return new Part.Group(
        ordinal < 0 ? title(part) : part.title().substring(0, ordinal + 1) + title(part));
  }

  /** Whether a part has a screen on which its text is read and reworded. */
  static boolean isText(OutlinePart part) {
    return part.hasText() && !part.isWritten();
  }

  /** The part under which the written texts stand, else the first. */
  OutlinePart written() {
    return first(OutlinePart::isWritten).orElse(outline.parts().getFirst());
  }

  /** The part that explains the figures: the one with most sentences. */
  OutlinePart explained() {
    return outline.parts().stream()
        .reduce((a, b) -> sentences(b) > sentences(a) ? b : a)
        .orElseThrow();
  }

  /** The part with the performance targets; where the book prints none, that of the sentences. */
  OutlinePart targets() {
    return first(part -> part.items().stream().anyMatch(OutlineItem.TargetForms.class::isInstance))
        .orElseGet(this::explained);
  }

  /** The part whose text has a sentence, named by the key of its rewording. */
  Optional<OutlinePart> ofRewording(EntryKey rewording) {
    return first(part ->
        part.items().stream()
            .filter(OutlineItem.Sentence.class::isInstance)
            .map(item -> ((OutlineItem.Sentence) item).key())
            .anyMatch(key -> SentenceDefinition.rewordingKey(key).equals(rewording)));
  }

  private Optional<OutlinePart> first(Predicate<OutlinePart> wanted) {
    return outline.parts().stream().filter(wanted).findFirst();
  }

  private static long sentences(OutlinePart part) {
    return part.items().stream().filter(OutlineItem.Sentence.class::isInstance).count();
  }
}
