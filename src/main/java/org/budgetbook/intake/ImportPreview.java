package org.budgetbook.intake;

import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Edit;
import org.budgetbook.message.Message;

/**
 * What an import would do to a book, row by row: nothing has happened yet.
 *
 * @param book the state it was made for; its edit fits no other
 * @param rows the fate of every filled row below the headings
 * @param removed lines of the book that would go
 * @param problem why nothing can be imported at all; empty when the rows tell
 * @param edit all of it as one edit; empty where a row is wrong or nothing would change
 */
public record ImportPreview(
    Book book,
    List<RowFate> rows,
    List<BudgetLine> removed,
    Optional<Message> problem,
    Optional<Edit> edit) {

  public ImportPreview {
    rows = List.copyOf(rows);
    removed = List.copyOf(removed);
  }

  /** How many rows have a fate. */
  public long count(Class<? extends RowFate> fate) {
    return rows.stream().filter(fate::isInstance).count();
  }

  /** Whether every row is understood. */
  public boolean isWhole() {
    return problem.isEmpty() && count(RowFate.Wrong.class) == 0;
  }

  /** In one sentence how many rows are new, changed, the same, wrong, passed and go. */
  public Message summary() {
    return Message.of(
        "intake.summary",
        count(RowFate.Added.class),
        count(RowFate.Changed.class),
        count(RowFate.Same.class),
        count(RowFate.Wrong.class),
        count(RowFate.Passed.class),
        removed.size());
  }
}
