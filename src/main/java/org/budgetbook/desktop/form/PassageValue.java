package org.budgetbook.desktop.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.Passage;
import org.budgetbook.book.Placed;
import org.budgetbook.book.TakenOver;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.message.Message;
import org.budgetbook.sheet.YearChange;
import org.jspecify.annotations.Nullable;

/**
 * A passage as a field of a form.
 *
 * @param change gives the figures that a reason is written for, as they are in a book at the moment
 *     of writing; empty for a text that explains none
 */
record PassageValue(PassageDefinition definition, Function<Book, Optional<YearChange>> change)
    implements FieldValue {

  @Override
  public String text(Book book) {
    return book.supplement().passages().find(definition.key()).map(Passage::text).orElse("");
  }

  @Override
  public Optional<Action> typed(Book book, String text) {
    Placed<Passage> before = book.supplement().passages().placed(definition.key()).orElse(null);
    String plain = text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    Passage after = plain.isBlank() ? null : written(book, plain);
    String label =
        after == null
            ? "form.action.passage.empty"
            : before == null ? "form.action.passage.write" : "form.action.passage.change";
    return action(book, before, after, label);
  }

  /**
   * Says that the text still holds (已核对): a reason for the figure as it is now, one of last year's
   * for this year.
   */
  Optional<Action> confirmed(Book book) {
    if (definition.reasonFor() == null) {
      return new TakenOver(book)
          .confirm(List.of(definition.key()))
          .map(edit ->
              new Action(Message.of("form.action.passage.confirm", definition.label()), edit));
    }
    Placed<Passage> before = book.supplement().passages().placed(definition.key()).orElse(null);
    if (before == null) {
      return Optional.empty();
    }
    Passage after = written(book, before.value().text());
    return action(book, before, after, "form.action.passage.confirm");
  }

  private Passage written(Book book, String text) {
    Optional<YearChange> now = change.apply(book);
    return new Passage(
        definition.key(),
        text,
        now.map(YearChange::thisYear).orElse(null),
        now.flatMap(YearChange::lastYear).orElse(null));
  }

  private Optional<Action> action(
      Book book, @Nullable Placed<Passage> before, @Nullable Passage after, String label) {
    if (Objects.equals(before == null ? null : before.value(), after)) {
      return Optional.empty();
    }
    long position = before == null ? book.supplement().passages().endPosition() : before.position();
    PassageEdit edit =
        new PassageEdit(before, after == null ? null : new Placed<>(position, after));
    return Optional.of(new Action(Message.of(label, definition.label()), edit));
  }
}
