package org.budgetbook.desktop.form;

import java.util.Optional;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Project;
import org.budgetbook.message.Message;

/** One text of a performance target as a field. */
record TargetField(Project project, TargetText text) implements FieldValue {

  @Override
  public String text(Book book) {
    return text.of(Targets.of(book, project.code()));
  }

  @Override
  public Optional<Action> typed(Book book, String typed) {
    String plain = typed.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    return Targets.change(
        book,
        project.code(),
        target -> text.in(target, plain),
        Message.of("form.action.target", project.name(), Message.of(text.label())));
  }
}
