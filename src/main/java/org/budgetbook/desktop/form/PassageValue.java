package org.budgetbook.desktop.form;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.Passage;
import org.budgetbook.book.Placed;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A passage as a field of a form.
 *
 * @param figure gives the figure that a reason is written for, as it is at the moment of writing
 */
record PassageValue(PassageDefinition definition, Supplier<Optional<Money>> figure)
    implements FieldValue {

  @Override
  public String text(Book book) {
    return book.supplement().passages().find(definition.key()).map(Passage::text).orElse("");
  }

  @Override
  public Optional<Action> typed(Book book, String text) {
    Placed<Passage> before = book.supplement().passages().placed(definition.key()).orElse(null);
    String plain = text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    Passage after =
        plain.isBlank() ? null : new Passage(definition.key(), plain, figure.get().orElse(null));
    String label =
        after == null
            ? "form.action.passage.empty"
            : before == null ? "form.action.passage.write" : "form.action.passage.change";
    return action(book, before, after, label);
  }

  /** Says that the text still holds for the figure as it is now (已核对). */
  Optional<Action> confirmed(Book book) {
    Placed<Passage> before = book.supplement().passages().placed(definition.key()).orElse(null);
    if (before == null) {
      return Optional.empty();
    }
    Passage after = new Passage(definition.key(), before.value().text(), figure.get().orElse(null));
    return action(book, before, after, "form.action.passage.confirm");
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
