package org.budgetbook.desktop.form;

import java.util.function.Consumer;
import javafx.application.Platform;
import org.budgetbook.book.Book;
import org.budgetbook.session.BudgetSession;
import org.jspecify.annotations.Nullable;

/** Shows each new state of the book while a page is in view. For the FX thread. */
final class Following {

  private final BudgetSession session;
  private final Consumer<Book> show;
  private @Nullable Runnable end;

  Following(BudgetSession session, Consumer<Book> show) {
    this.session = session;
    this.show = show;
  }

  /** Shows the book as it is, and follows it from now on. */
  void start() {
    stop();
    end =
        session.listen(applied ->
            Platform.runLater(() -> {
              if (end != null) {
                show.accept(applied.book());
              }
            }));
    show.accept(session.book());
  }

  void stop() {
    if (end != null) {
      end.run();
      end = null;
    }
  }
}
