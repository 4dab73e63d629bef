package org.budgetbook.desktop.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.TakenOver;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.message.Message;
import org.budgetbook.sheet.RowId;
import org.budgetbook.sheet.Sheet;

/** The numbers of a sheet that are last year's and that nobody has confirmed yet. */
record TakenOverNumbers(Sheet sheet) {

  List<EntryKey> in(Book book) {
    return new TakenOver(book)
        .unconfirmed(
            sheet.rows(book).stream()
                .flatMap(row ->
                    row.id() instanceof RowId.OfEntry entry
                        ? Stream.of(entry.key())
                        : Stream.empty())
                .toList());
  }

  /** Says that they hold for this year, too; empty when there are none. */
  Optional<Action> confirm(Book book) {
    return new TakenOver(book)
        .confirm(in(book))
        .map(edit -> new Action(Message.of("entry.action.confirm"), edit));
  }
}
