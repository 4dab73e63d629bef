package org.budgetbook.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.book.Passage;
import org.budgetbook.book.Unit;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.narrative.NarrativeFact.Kind;

/** The words of a template that come from the book itself: names, years, texts, units. */
final class BookWords {

  private final StatedFigures figures;
  private final NumberWords numbers;
  private final String separator;
  private final SentenceRuns runs;
  private final Book book;

  BookWords(StatedFigures figures, NumberWords numbers, String separator, SentenceRuns runs) {
    this.figures = figures;
    this.numbers = numbers;
    this.separator = separator;
    this.runs = runs;
    this.book = figures.book();
  }

  String department() {
    String name = book.heading().department().name();
    return live("department", name, Kind.NAME, null);
  }

  /** The book's year, moved by {@code offset}. */
  String year(int offset) {
    int year = book.heading().year() + offset;
    String name = offset == 0 ? "year" : "prior-year";
    return live(name, Integer.toString(year), Kind.YEAR, BigDecimal.valueOf(year));
  }

  int units() {
    return book.units().size();
  }

  String unitCount() {
    return live("units", Integer.toString(units()), Kind.COUNT, BigDecimal.valueOf(units()));
  }

  String unitNames() {
    List<String> names = book.units().values().stream().map(Unit::name).toList();
    return live("unit-names", String.join(separator, names), Kind.LIST, null);
  }

  private String live(
      String name, String text, Kind kind, @org.jspecify.annotations.Nullable BigDecimal value) {
    return runs.marker(
        new Run.Live(name, text, new NarrativeFact(kind, name, value, List.of(), List.of())));
  }

  /** A change asks for its reason; a reason that was written is printed even without a change. */
  boolean needsReason(String figure, String key) {
    return isWritten(key) || (numbers.isKnown(figure) && numbers.sign(figure) != 0);
  }

  boolean isWritten(String key) {
    return find(key).isPresent();
  }

  private Optional<Passage> find(String key) {
    return book.supplement().passages().find(new EntryKey(key));
  }

  /** {@code reason("reason.total", "not written")}: within a sentence, without a full stop. */
  String reason(String key, String otherwise) {
    EntryKey passage = new EntryKey(key);
    return runs.marker(
        find(key)
            .<Run>map(text ->
                new Run.Written(passage, WrittenText.withinSentence(text.text()), isStale(text)))
            .orElseGet(() -> new Run.Missing(passage, otherwise)));
  }

  /** {@code passage("other.notes")}: the text as it is. */
  String passage(String key) {
    Passage passage = find(key).orElseThrow();
    return runs.marker(
        new Run.Written(passage.key(), WrittenText.inOneLine(passage.text()), isStale(passage)));
  }

  private boolean isStale(Passage passage) {
    return figures
        .explained(passage.key())
        .filter(entry -> !figures.isWrittenFor(passage, entry))
        .isPresent();
  }
}
