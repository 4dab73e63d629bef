package org.budgetbook.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.budgetbook.book.Book;
import org.budgetbook.desktop.control.EditionChoice;
import org.budgetbook.desktop.start.ImportPage;
import org.budgetbook.desktop.start.LedgerImport;
import org.budgetbook.desktop.start.NewBudget;
import org.budgetbook.desktop.start.NewBudgetPage;
import org.budgetbook.desktop.start.StartActions;
import org.budgetbook.library.Messages;
import org.budgetbook.message.Progress;
import org.budgetbook.session.BudgetCard;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.WorkspaceSession;
import org.jspecify.annotations.Nullable;

/**
 * All ways in which a budget begins: the sample, a new department, a file, published tables, the
 * year before. For the FX thread.
 *
 * @param page shows a page in the window
 * @param opened shows the new budget
 */
record BookBeginnings(
    WorkspaceSession workspace,
    List<BudgetCard> cards,
    List<EditionChoice> editions,
    DesktopServices services,
    Background background,
    Notices notices,
    Messages messages,
    FileQuestions files,
    IncomingFlow incoming,
    StartActions start,
    Consumer<Node> page,
    Consumer<BudgetSession> opened) {

  /** What the name of a book json ends in. */
  private static final String BOOK = ".json";

  void sample() {
    add("start.work.sample", progress -> services.sample());
  }

  /** Asks for a new department's heading and units. */
  void ask() {
    page.accept(new NewBudgetPage(messages, editions, cards, start));
  }

  void create(NewBudget wanted) {
    add(
        "start.work.new",
        progress -> {
          if (wanted.lastYear().isEmpty()) {
            return NewBook.of(wanted);
          }
          try (BudgetSession lastYear = workspace.open(wanted.lastYear().getAsLong())) {
            return NewBook.of(wanted, lastYear);
          }
        });
  }

  void nextYear(BudgetCard card) {
    nextYear(card, book -> book);
  }

  private void nextYear(BudgetCard card, UnaryOperator<Book> finish) {
    new NewYearFlow(
            workspace, background, notices, messages, page, opened, start::backToStart, finish)
        .begin(card);
  }

  /** Asks for a file, then takes it in. */
  void file() {
    files.ledger().map(File::toPath).ifPresent(this::file);
  }

  /** A book json says itself whose budget it is, of which year and in which layout. */
  void file(Path file) {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(BOOK)) {
      add("start.work.book", progress -> services.book(file));
    } else {
      page.accept(new ImportPage(messages, file, editions, start));
    }
  }

  /** Shows what becomes of each row of a ledger, then makes a budget of it. */
  void ledger(LedgerImport wanted) {
    incoming.ledger(wanted, workspace, page, opened, start::backToStart);
  }

  /**
   * Rebuilds a budget from published tables.
   *
   * @param tables where they are; null to ask
   */
  void rebuild(@Nullable Path tables) {
    incoming
        .published()
        .rebuild(
            new PublishedFlow.Place(
                workspace, cards, editions, page, opened, this::nextYear, start::backToStart),
            tables);
  }

  /** A cancelled book is not added. */
  private void add(String title, Function<Progress, Book> maker) {
    notices.work(
        messages.text(title),
        progress -> {
          Book book = maker.apply(progress);
          if (progress.cancelled()) {
            throw new CancellationException();
          }
          return workspace.create(book);
        },
        opened);
  }
}
