package org.budgetbook.desktop.table;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.FactId;
import org.budgetbook.book.UnitCode;
import org.budgetbook.desktop.control.FactList;
import org.budgetbook.desktop.control.FactPort;
import org.budgetbook.desktop.control.TableFocus;
import org.budgetbook.desktop.grid.Box;
import org.budgetbook.desktop.grid.CellPlace;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.Explanation;
import org.budgetbook.library.Messages;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Failures;
import org.budgetbook.session.FigureTyping;
import org.budgetbook.session.FigureTyping.Answer;
import org.budgetbook.sheet.CellDisplay;
import org.budgetbook.sheet.FactForm;
import org.budgetbook.sheet.FactWords;
import org.jspecify.annotations.Nullable;

/** The cards that open at figures of a table: make-up and new line. For the FX thread. */
final class TableCards {

  private static final AmountFormat YUAN = new AmountFormat(AmountUnit.YUAN, 2, true, false);

  /** Room for the offers of a field. */
  private static final double FORM_GROWTH = 170;

  private final StackPane page;
  private final BudgetSession session;
  private final FigureTyping typing;
  private final Messages messages;
  private final Failures failures;
  private final Runnable focusGrid;
  private final CellCard card;
  private final CodeOffers codes;
  private final Label sum = new Label();
  private final FactList facts;
  private final VBox makeUp;
  private @Nullable Supplier<Explanation> shown;

  TableCards(
      StackPane page,
      BudgetSession session,
      FigureTyping typing,
      FactWords words,
      Messages messages,
      Failures failures,
      Consumer<FactId> jump,
      Runnable focusGrid) {
    this.page = page;
    this.session = session;
    this.typing = typing;
    this.messages = messages;
    this.failures = failures;
    this.focusGrid = focusGrid;
    card = new CellCard(messages);
    codes = new CodeOffers(session.edition(), session.book().heading().year());
    facts = new FactList(messages, words, port(jump));
    sum.getStyleClass().add("make-up-sum");
    makeUp = new VBox(sum, facts);
    makeUp.setId("make-up");
    makeUp.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    page.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
  }

  private FactPort port(Consumer<FactId> jump) {
    return new FactPort() {
      @Override
      public CompletionStage<String> typeAmount(FactId fact, String text) {
        return sentence(
            session.expect(
                CompletableFuture.supplyAsync(() -> typing.typeAmount(fact, text))
                    .thenCompose(answer ->
                        answer instanceof Answer.Change change
                            ? apply(change.action())
                            : CompletableFuture.completedStage(""))));
      }

      @Override
      public void leave() {
        close();
      }

      @Override
      public void jumpTo(FactId fact) {
        close();
        jump.accept(fact);
      }
    };
  }

  private CompletionStage<String> apply(Action action) {
    return session.apply(action).thenApply(applied -> "");
  }

  private CompletionStage<String> sentence(CompletionStage<String> change) {
    return change.exceptionally(failure -> messages.text(failures.sentenceOf(failure)));
  }

  Node node() {
    return card;
  }

  /** From the make-up as a whole Down and Tab lead to its first line. */
  private void key(KeyEvent event) {
    boolean enters = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.TAB;
    if (enters && makeUp.equals(event.getTarget())) {
      focusFirstAmount();
      event.consume();
    }
  }

  private void pressed(MouseEvent event) {
    if (card.isOpen() && event.getTarget() instanceof Node target && !isInCard(target)) {
      close();
    }
  }

  private boolean isInCard(Node target) {
    Node node = target;
    while (node != null) {
      if (node == card) {
        return true;
      }
      node = node.getParent();
    }
    return false;
  }

  void close() {
    card.close();
  }

  /** What opens at the figures of a grid that shows a unit's tables, or the department's. */
  FiguresEditing.Opener openerAt(GridView grid, FigurePlaces places, @Nullable UnitCode unit) {
    return new FiguresEditing.Opener() {
      @Override
      public void makeUp(CellPlace place, Explanation explanation, boolean typing) {
        shown = () -> session.explain(explanation.cell(), unit);
        show(explanation);
        card.open(nameAt(place), makeUp, bounds(grid, place), page, 0, this::closed);
        // What is typed on was meant for the sum: it must not land in a line.
        Platform.runLater(typing ? makeUp::requestFocus : TableCards.this::focusFirstAmount);
      }

      // Enter has moved on: the focus comes back to the figure that asks.
      private String nameAt(CellPlace place) {
        int row = place.row();
        int column = place.column();
        grid.selectInModel(row, column);
        return new TableFocus(places.table().figures(), row, column, unit).name();
      }

      private void closed() {
        shown = null;
        focusGrid.run();
      }

      @Override
      public void form(CellPlace place, FactForm form, Money amount) {
        shown = null;
        Edition edition = session.edition();
        CellDisplay display = new CellDisplay(edition, form.book(), edition.tableFormat().unit());
        FactFormView view =
            new FactFormView(
                form,
                amount,
                display,
                new AnswerFields(messages, codes, display),
                messages,
                answers -> add(form, answers, amount),
                TableCards.this::close);
        card.open(
            messages.text("live.form.title", nameAt(place)),
            view,
            bounds(grid, place),
            page,
            FORM_GROWTH,
            focusGrid);
        Platform.runLater(view::begin);
      }
    };
  }

  private CompletionStage<String> add(FactForm form, Map<String, String> answers, Money amount) {
    return sentence(
        session
            .expect(
                CompletableFuture.supplyAsync(() -> typing.completed(form, answers, amount))
                    .thenCompose(this::apply))
            .whenComplete((done, failure) -> {
              if (failure == null) {
                Platform.runLater(this::close);
              }
            }));
  }

  private void focusFirstAmount() {
    page.applyCss();
    page.layout();
    Node amount = makeUp.lookup(".fact-amount");
    (amount == null ? makeUp : amount).requestFocus();
  }

  private Box bounds(GridView grid, CellPlace place) {
    Box cell = grid.cellBounds(grid.shownRow(place.row()), place.column());
    Bounds inGrid = grid.localToScene(grid.getLayoutBounds());
    Bounds inPage = page.sceneToLocal(inGrid);
    return new Box(
        inPage.getMinX() + cell.x(), inPage.getMinY() + cell.y(), cell.width(), cell.height());
  }

  /** After an action: the make-up shows the facts as they are now, and leaves when none is left. */
  void refresh() {
    Supplier<Explanation> current = shown;
    if (current != null) {
      ForkJoinPool.commonPool()
          .execute(() -> {
            Explanation read = current.get();
            Platform.runLater(() -> refreshed(current, read));
          });
    }
  }

  private void refreshed(Supplier<Explanation> asked, Explanation read) {
    if (asked.equals(shown)) {
      if (read.facts().isEmpty()) {
        close();
      } else {
        show(read);
      }
    }
  }

  private void show(Explanation explanation) {
    Book book = session.book();
    AmountFormat printed = session.edition().tableFormat();
    String text = printed.format(explanation.total());
    String yuan = YUAN.format(explanation.total());
    int count = explanation.facts().size();
    sum.setText(
        text.isEmpty()
            ? messages.text("live.make-up.sum.blank", yuan, count)
            : messages.text("live.make-up.sum", yuan, text, count, printed.unit().word()));
    facts.show(explanation, book);
  }
}
