package org.budgetbook.desktop.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.desktop.control.ActionQueue;
import org.budgetbook.desktop.grid.GridEditing.Outcome;
import org.budgetbook.library.Messages;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Failures;
import org.budgetbook.sheet.RowId;
import org.budgetbook.sheet.Sheet;
import org.budgetbook.sheet.Sheet.RowTexts;
import org.budgetbook.sheet.SheetColumn;
import org.budgetbook.sheet.SheetRow;

/**
 * The changes of one sheet, as actions of the budget: each is made of the book of the moment it is
 * applied to. For the FX thread.
 */
final class SheetChanges {

  private final Sheet sheet;
  private final ActionQueue queue;
  private final Messages messages;
  private final Failures failures;
  private final ChangeLabels labels;
  private final TypedRows typedRows;

  SheetChanges(Sheet sheet, BudgetSession session, Messages messages, Failures failures) {
    this.sheet = sheet;
    this.queue = new ActionQueue(session, ForkJoinPool.commonPool());
    this.messages = messages;
    this.failures = failures;
    this.labels = new ChangeLabels(sheet, session.edition());
    this.typedRows = new TypedRows(sheet);
  }

  /** Types texts into rows of the model that is shown. */
  CompletionStage<Outcome> type(
      SheetGridModel model,
      List<RowTexts> rows,
      AmountUnit unit,
      BiFunction<Book, Edit, Message> label) {
    Function<Book, Optional<Action>> work =
        book ->
            sheet
                .type(book, typedRows.in(book, model, rows), unit)
                .map(edit -> new Action(label.apply(book, edit), edit));
    boolean begins = rows.stream().anyMatch(row -> row.row() instanceof RowId.New);
    return begins
        ? begin(model, work)
        : outcome(queue.submit(work).thenApply(done -> List.<RowId>of()));
  }

  /** What an edit of one cell is called. */
  Message ofOneCell(Book book, Edit edit, RowTexts typed) {
    RowId row =
        typed.row() instanceof RowId.New ? new RowId.OfFact(book.nextFactId()) : typed.row();
    SheetColumn column =
        sheet.columns().stream()
            .filter(own -> typed.texts().containsKey(own.id()))
            .findFirst()
            .orElseThrow();
    return labels.typed(book, book.apply(edit), row, column);
  }

  CompletionStage<Outcome> insert(RowId row, int count) {
    return outcome(
        queue
            .submit(book -> {
              Edit edit =
                  sheet
                      .insert(book, row, count)
                      .orElseThrow(() -> RefusedException.of("entry.insert.no-room"));
              return Optional.of(new Action(Message.of("entry.action.insert", count), edit));
            })
            .thenApply(this::added));
  }

  CompletionStage<Outcome> remove(List<RowId> rows) {
    return outcome(
        queue
            .submit(book ->
                sheet.remove(book, rows).map(edit -> new Action(labels.removed(book, rows), edit)))
            .thenApply(done -> List.<RowId>of()));
  }

  /** Rows may begin in the last row of the model. */
  private CompletionStage<Outcome> begin(
      SheetGridModel model, Function<Book, Optional<Action>> work) {
    return outcome(
        queue
            .submit(work)
            .thenApply(done -> {
              List<RowId> added = added(done);
              if (!added.isEmpty()) {
                typedRows.began(model, added.getFirst());
              }
              return added;
            }));
  }

  private CompletionStage<Outcome> outcome(CompletionStage<List<RowId>> added) {
    return added
        .<Outcome>thenApply(rows -> new Outcome.Accepted(rows.size()))
        .exceptionally(failure -> new Outcome.Refused(messages.text(failures.sentenceOf(failure))));
  }

  private List<RowId> added(Optional<ActionQueue.Done> done) {
    if (done.isEmpty()) {
      return List.of();
    }
    Set<RowId> known =
        sheet.rows(done.get().before()).stream().map(SheetRow::id).collect(Collectors.toSet());
    return sheet.rows(done.get().applied().book()).stream()
        .map(SheetRow::id)
        .filter(row -> !known.contains(row))
        .toList();
  }

  CompletionStage<Outcome> refused(Message sentence) {
    return CompletableFuture.completedFuture(new Outcome.Refused(messages.text(sentence)));
  }
}
