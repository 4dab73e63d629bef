package org.budgetbook.desktop.form;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.book.Project;
import org.budgetbook.message.Message;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.AmountText;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;

/** An amount in yuan of a performance target's fund table; an empty field is nothing. */
record AmountField(Project project, FundPart part, FundPart.Span span) implements FieldValue {

  static final AmountFormat YUAN = new AmountFormat(AmountUnit.YUAN, 2, true, true);

  static TextField control() {
    TextField field = new TextField();
    field.setAlignment(Pos.CENTER_RIGHT);
    field.getStyleClass().add("form-amount");
    return field;
  }

  @Override
  public String text(Book book) {
    return YUAN.format(part.of(span.of(Targets.of(book, project.code()))));
  }

  @Override
  public Optional<Action> typed(Book book, String text) {
    Money amount = text.isBlank() ? Money.ZERO : AmountText.parse(text, AmountUnit.YUAN);
    return Targets.change(
        book,
        project.code(),
        target -> {
          Funds funds = part.in(span.of(target), amount);
          return span.in(target, funds);
        },
        Message.of(
            "form.action.funds",
            project.name(),
            Message.of(span.label()),
            Message.of(part.label()),
            new AmountFormat(AmountUnit.YUAN, 2, true, false).format(amount)));
  }
}
