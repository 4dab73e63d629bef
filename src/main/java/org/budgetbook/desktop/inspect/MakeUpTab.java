package org.budgetbook.desktop.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.budgetbook.book.Book;
import org.budgetbook.book.FactId;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.desktop.control.FactList;
import org.budgetbook.desktop.control.FactPort;
import org.budgetbook.desktop.control.TableFocus;
import org.budgetbook.figures.Explanation;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.library.Messages;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Failures;
import org.budgetbook.session.FigureTyping;
import org.budgetbook.session.FigureTyping.Answer;
import org.budgetbook.sheet.FactWords;
import org.jspecify.annotations.Nullable;

/** 构成: the focused figure, exact and as printed, and the facts it is the sum of. */
final class MakeUpTab extends VBox implements InspectorTab {

  private static final AmountFormat YUAN = new AmountFormat(AmountUnit.YUAN, 2, true, false);

  private final BudgetSession session;
  private final FigureTyping typing;
  private final FactWords words;
  private final Messages messages;
  private final Failures failures = new Failures();
  private final Label place = new Label();
  private final Label amount = new Label();
  private final Label printed = new Label();
  private final Label sentence = new Label();
  private final FactList facts;
  private @Nullable TableFocus looked;

  MakeUpTab(
      BudgetSession session,
      FigureTyping typing,
      FactWords words,
      Messages messages,
      Consumer<FactId> jump) {
    this.session = session;
    this.typing = typing;
    this.words = words;
    this.messages = messages;
    facts = new FactList(messages, words, port(jump));
    facts.fill();
    place.getStyleClass().add("inspect-place");
    amount.getStyleClass().add("inspect-amount");
    amount.setId("inspect-amount");
    printed.getStyleClass().add("inspect-quiet");
    sentence.getStyleClass().add("inspect-quiet");
    for (Label label : List.of(place, amount, printed, sentence)) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
      label.managedProperty().bind(label.visibleProperty());
    }
    facts.managedProperty().bind(facts.visibleProperty());
    VBox.setVgrow(facts, Priority.ALWAYS);
    getStyleClass().add("inspect-tab");
    getChildren().addAll(place, amount, printed, sentence, facts);
    look(null);
  }

  private FactPort port(Consumer<FactId> jump) {
    return new FactPort() {
      @Override
      public CompletionStage<String> typeAmount(FactId fact, String text) {
        return session
            .expect(
                CompletableFuture.supplyAsync(() -> typing.typeAmount(fact, text))
                    .thenCompose(answer ->
                        answer instanceof Answer.Change change
                            ? session.apply(change.action()).thenApply(applied -> "")
                            : CompletableFuture.completedStage("")))
            .exceptionally(failure -> messages.text(failures.sentenceOf(failure)));
      }

      @Override
      public void jumpTo(FactId fact) {
        jump.accept(fact);
      }
    };
  }

  @Override
  public void look(@Nullable TableFocus focus) {
    looked = focus;
    if (focus == null) {
      facts.setVisible(false);
      describe("", "", "", messages.text("inspect.nothing"));
      return;
    }
    switch (focus.cell()) {
      case Cell.Figure figure -> ForkJoinPool.commonPool().execute(() -> explain(focus, figure));
      case Cell.Label label -> meaning(focus);
      case Cell.Covered covered -> meaning(focus);
      case Cell.Blank blank -> {
        facts.setVisible(false);
        describe(focus.rowName(), "", "", messages.text("figures.official-blank"));
      }
    }
  }

  private void explain(TableFocus focus, Cell.Figure figure) {
    Explanation explanation = session.explain(figure.address(), focus.unit());
    Platform.runLater(() -> {
      if (focus.equals(looked)) {
        show(focus, explanation);
      }
    });
  }

  private void show(TableFocus focus, Explanation explanation) {
    facts.setVisible(!explanation.facts().isEmpty());
    if (explanation.facts().isEmpty()) {
      describe(focus.name(), "", "", messages.text("inspect.no-facts"));
      return;
    }
    String text = focus.table().edition().tableFormat().format(explanation.total());
    describe(
        focus.name(),
        messages.text("inspect.figure.yuan", YUAN.format(explanation.total())),
        text.isEmpty()
            ? messages.text("inspect.figure.unprinted", explanation.facts().size())
            : messages.text(
                "inspect.figure.printed",
                text,
                explanation.facts().size(),
                focus.table().edition().tableFormat().unit().word()),
        "");
    facts.show(explanation, session.book());
  }

  private void describe(String what, String exact, String asPrinted, String said) {
    set(place, what);
    set(amount, exact);
    set(printed, asPrinted);
    set(sentence, said);
  }

  private static void set(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
  }

  /** A name or code: the whole path it stands under. */
  private void meaning(TableFocus focus) {
    facts.setVisible(false);
    RowKey key = focus.part().key();
    Book book = session.book();
    List<String> path = new ArrayList<>();
    if (key != null) {
      pathOf(key).forEach(code -> path.add(words.code(code, book)));
    }
    describe(
        focus.rowName(),
        "",
        path.isEmpty() ? "" : messages.text("inspect.row.path"),
        path.isEmpty() ? messages.text("inspect.nothing") : String.join("\n", path));
  }

  private static List<ClassificationCode> pathOf(RowKey key) {
    return switch (key) {
      case RowKey.Functional row -> List.copyOf(row.code().path());
      case RowKey.EconomicGroup row -> List.copyOf(row.code().path());
      case RowKey.Revenue row -> List.copyOf(row.code().path());
      case RowKey.EconomicPair row -> {
        List<ClassificationCode> both = new ArrayList<>(row.department().path());
        both.addAll(row.government().path());
        yield both;
      }
      case RowKey.Fixed row -> List.of();
      case RowKey.WholeDepartment row -> List.of();
      case RowKey.OfUnit row -> List.of();
      case RowKey.OfProject row -> List.of();
    };
  }
}
