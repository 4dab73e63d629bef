package org.budgetbook.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.budgetbook.book.UnitCode;
import org.budgetbook.desktop.grid.CellPlace;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridEditing;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.Explanation;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.library.Messages;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Failures;
import org.budgetbook.session.FigureTyping;
import org.budgetbook.session.FigureTyping.Answer;
import org.budgetbook.session.FigureTyping.TypedFigure;
import org.budgetbook.sheet.FactForm;
import org.budgetbook.sheet.PastedTable;
import org.jspecify.annotations.Nullable;

/** Typing into the figures of one table: {@link FigureTyping} decides, the session does it. */
final class FiguresEditing implements GridEditing {

  /** Opens what a figure asks for instead of taking a text. Called on the FX thread. */
  interface Opener {
    /**
     * @param typing the user is in the middle of typing an amount for the sum
     */
    void makeUp(CellPlace place, Explanation makeUp, boolean typing);

    void form(CellPlace place, FactForm form, Money amount);
  }

  private final FigurePlaces places;
  private final @Nullable UnitCode unit;
  private final BudgetSession session;
  private final FigureTyping typing;
  private final Messages messages;
  private final Failures failures;
  private final Opener opener;

  FiguresEditing(
      FigurePlaces places,
      @Nullable UnitCode unit,
      BudgetSession session,
      FigureTyping typing,
      Messages messages,
      Failures failures,
      Opener opener) {
    this.places = places;
    this.unit = unit;
    this.session = session;
    this.typing = typing;
    this.messages = messages;
    this.failures = failures;
    this.opener = opener;
  }

  @Override
  public CellState state(int row, int column) {
    return places.state(row, column);
  }

  /** The exact amount in the table's unit, so that nothing is lost by opening and closing. */
  @Override
  public String editText(int row, int column) {
    if (places.cell(row, column) instanceof Cell.Figure figure && !figure.amount().isZero()) {
      AmountUnit shown = places.table().figures().edition().tableFormat().unit();
      return figure.amount().in(shown, shown.fenExponent()).stripTrailingZeros().toPlainString();
    }
    return "";
  }

  @Override
  public List<Suggestion> suggestions(int row, int column, String typed) {
    return List.of();
  }

  @Override
  public CompletionStage<Outcome> type(int row, int column, String text) {
    CellPlace place = new CellPlace(row, column);
    return outcome(place, true, () -> typing.type(new TypedFigure(addressAt(place), text), unit));
  }

  @Override
  public CompletionStage<Outcome> open(int row, int column) {
    CellPlace place = new CellPlace(row, column);
    String text = editText(row, column);
    return outcome(place, false, () -> typing.type(new TypedFigure(addressAt(place), text), unit));
  }

  /** The figure at a place; a sentence for what is no figure. */
  private CellAddress addressAt(CellPlace place) {
    return switch (places.cell(place.row(), place.column())) {
      case Cell.Figure figure -> figure.address();
      case Cell.Blank blank -> throw RefusedException.of("figures.official-blank");
      case Cell.Label label -> throw RefusedException.of("session.figure.label");
      case Cell.Covered covered -> throw RefusedException.of("session.figure.label");
    };
  }

  private CompletionStage<Outcome> outcome(
      CellPlace place, boolean typed, Supplier<Answer> decision) {
    return session
        .expect(
            CompletableFuture.supplyAsync(decision)
                .thenCompose(answer -> carryOut(place, typed, answer)))
        .exceptionally(failure -> new Outcome.Refused(messages.text(failures.sentenceOf(failure))));
  }

  private CompletionStage<Outcome> carryOut(CellPlace place, boolean typed, Answer answer) {
    return switch (answer) {
      case Answer.Same same -> CompletableFuture.completedStage(new Outcome.Accepted(0));
      case Answer.Change change ->
          session.apply(change.action()).thenApply(applied -> new Outcome.Accepted(0));
      case Answer.MakeUp makeUp -> {
        Platform.runLater(() -> opener.makeUp(place, makeUp.explanation(), typed));
        yield CompletableFuture.completedStage(new Outcome.Redirected());
      }
      case Answer.Ask ask -> {
        Platform.runLater(() -> opener.form(place, ask.form(), ask.amount()));
        yield CompletableFuture.completedStage(new Outcome.Redirected());
      }
    };
  }

  @Override
  public CompletionStage<Outcome> typeAll(List<CellText> texts) {
    if (texts.size() == 1) {
      CellText only = texts.getFirst();
      return type(only.row(), only.column(), only.text());
    }
    return outcome(
        new CellPlace(texts.getFirst().row(), texts.getFirst().column()),
        true,
        () -> {
          List<TypedFigure> figures = new ArrayList<>();
          for (CellText text : texts) {
            if (!isUntouched(text)) {
              CellPlace place = new CellPlace(text.row(), text.column());
              figures.add(new TypedFigure(addressAt(place), text.text()));
            }
          }
          return typing.typeAll(figures, unit);
        });
  }

  /** A name or code pasted over itself, as happens when whole rows are copied. */
  private boolean isUntouched(CellText text) {
    Cell cell = places.cell(text.row(), text.column());
    return !(cell instanceof Cell.Figure)
        && text.text().strip().equals(places.table().figures().text(cell).strip());
  }

  @Override
  public CompletionStage<Outcome> clear(CellRange range) {
    return refused(Message.of("session.figure.clear"));
  }

  @Override
  public CompletionStage<Outcome> paste(
      CellPlace at, @Nullable String text, @Nullable String html) {
    PastedTable pasted = PastedTable.ofText(Objects.requireNonNullElse(text, ""));
    if (pasted.isEmpty() && html != null) {
      pasted = PastedTable.ofHtml(html);
    }
    if (pasted.isEmpty()) {
      return refused(Message.of("sheet.paste.empty"));
    }
    List<CellText> texts = new ArrayList<>();
    int height = places.table().figures().rows().size();
    for (int row = 0; row < pasted.rows().size(); row++) {
      List<String> line = pasted.rows().get(row);
      for (int column = 0; column < line.size(); column++) {
        int y = at.row() + row;
        int x = at.column() + column;
        if (y >= height || x >= places.table().figures().definition().columns().size()) {
          return refused(Message.of("session.figure.outside"));
        }
        texts.add(new CellText(y, x, line.get(column)));
      }
    }
    return typeAll(texts);
  }

  @Override
  public CompletionStage<Outcome> fillDown(CellRange range) {
    List<CellText> texts = new ArrayList<>();
    for (int row = range.top() + 1; row <= range.bottom(); row++) {
      for (int column = range.left(); column <= range.right(); column++) {
        texts.add(new CellText(row, column, editText(range.top(), column)));
      }
    }
    return texts.isEmpty()
        ? CompletableFuture.completedStage(new Outcome.Accepted(0))
        : typeAll(texts);
  }

  @Override
  public boolean hasOwnRows() {
    return false;
  }

  @Override
  public CompletionStage<Outcome> insertRows(int above, int count) {
    return refused(Message.of("session.figure.rows"));
  }

  @Override
  public CompletionStage<Outcome> removeRows(int first, int last) {
    return refused(Message.of("session.figure.rows"));
  }

  private CompletionStage<Outcome> refused(Message sentence) {
    return CompletableFuture.completedStage(new Outcome.Refused(messages.text(sentence)));
  }
}
