package org.budgetbook.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Fact;
import org.budgetbook.book.FactId;
import org.budgetbook.book.UnitCode;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.CellEntries;
import org.budgetbook.figures.CellEntry;
import org.budgetbook.figures.Explanation;
import org.budgetbook.figures.FactDraft;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountText;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.budgetbook.sheet.FactForm;
import org.budgetbook.sheet.FactWords;
import org.budgetbook.sheet.FigureEdits;
import org.budgetbook.sheet.FigureEdits.NewAmount;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a text typed into a figure of a table does, without a screen. A figure of one fact
 * takes its amount; a figure of several leads to its make-up (构成); a blank one begins a fact; a
 * figure that follows from others is refused with the reason. Reads every fact of the book: not for
 * the screen's thread.
 */
public final class FigureTyping {

  /** A text for a figure, in the table's unit. */
  public record TypedFigure(CellAddress cell, String text) {}

  /** What a typed text leads to. */
  public sealed interface Answer {

    /** Nothing is to change. */
    record Same() implements Answer {}

    /** This action is to be applied. */
    record Change(Action action) implements Answer {}

    /** The figure is the sum of these facts: one of them is to be changed. */
    record MakeUp(Explanation explanation) implements Answer {}

    /** These questions come first. */
    record Ask(FactForm form, Money amount) implements Answer {}
  }

  private final BudgetSession session;
  private final Vocabulary vocabulary;
  private final FactWords words;

  public FigureTyping(BudgetSession session, Vocabulary vocabulary, FactWords words) {
    this.session = session;
    this.vocabulary = vocabulary;
    this.words = words;
  }

  /**
   * One figure.
   *
   * @param unit where the tables of one unit are shown; else null
   * @throws RefusedException if the text is no amount or the figure cannot be typed
   */
  public Answer type(TypedFigure typed, @Nullable UnitCode unit) {
    Edition edition = session.edition();
    Explanation explanation = session.explain(typed.cell(), unit);
    return switch (new CellEntries(edition).entry(explanation)) {
      case CellEntry.OneFact one -> amount(one.fact(), typed.text(), edition);
      case CellEntry.SeveralFacts several -> new Answer.MakeUp(several.makeUp());
      case CellEntry.NewFact fresh -> begin(fresh.draft(), typed.text(), edition, unit);
      case CellEntry.Computed computed -> throw new RefusedException(computed.reason());
    };
  }

  private Answer amount(Fact fact, String text, Edition edition) {
    if (text.isBlank()) {
      throw RefusedException.of("session.figure.clear");
    }
    Money amount = AmountText.parse(text, edition.tableFormat().unit());
    return amount.equals(fact.amount())
        ? new Answer.Same()
        : change(List.of(new NewAmount(fact.id(), amount)));
  }

  private Answer change(List<NewAmount> amounts) {
    return new Answer.Change(new FigureEdits(words).amounts(session.book(), amounts));
  }

  private Answer begin(FactDraft draft, String text, Edition edition, @Nullable UnitCode unit) {
    if (text.isBlank()) {
      return new Answer.Same();
    }
    Money amount = AmountText.parse(text, edition.tableFormat().unit());
    if (amount.isZero()) {
      return new Answer.Same();
    }
    FactDraft own = unit == null ? draft : draft.within(unit);
    FactForm form = new FactForm(own, session.book(), edition, vocabulary);
    if (!form.isPossible()) {
      throw RefusedException.of("session.figure.no-unit");
    }
    return form.asked(Map.of()).isEmpty()
        ? new Answer.Change(completed(form, Map.of(), amount))
        : new Answer.Ask(form, amount);
  }

  /**
   * The action that adds the line of a form.
   *
   * @throws RefusedException as {@link FactForm#edit} does
   */
  public Action completed(FactForm form, Map<String, String> answers, Money amount) {
    return new FigureEdits(words).added(form.book(), form.edit(answers, amount), amount);
  }

  /**
   * A fact's amount in yuan, typed in its figure's make-up.
   *
   * @throws RefusedException if the text is no amount
   */
  public Answer typeAmount(FactId fact, String text) {
    if (text.isBlank()) {
      throw RefusedException.of("session.figure.clear");
    }
    Money amount = AmountText.parse(text, AmountUnit.YUAN);
    Book book = session.book();
    boolean same =
        book.facts().anyMatch(known -> known.id().equals(fact) && known.amount().equals(amount));
    return same ? new Answer.Same() : change(List.of(new NewAmount(fact, amount)));
  }

  /**
   * Several figures at once, as pasting and filling do. A text that is just what the table prints
   * there changes nothing, so that a copied figure does not lose what rounding hid.
   *
   * @throws RefusedException if one of the figures is not the amount of one fact, or two are of the
   *     same fact; then nothing is to change
   */
  public Answer typeAll(List<TypedFigure> typed, @Nullable UnitCode unit) {
    Edition edition = session.edition();
    Map<FactId, Money> amounts = new LinkedHashMap<>();
    Set<FactId> unchanged = new HashSet<>();
    for (TypedFigure figure : typed) {
      Explanation explanation = session.explain(figure.cell(), unit);
      List<Fact> facts = explanation.facts();
      if (figure.text().strip().equals(edition.tableFormat().format(explanation.total()))) {
        continue;
      }
      if (facts.size() != 1) {
        throw RefusedException.of("session.figure.range", figure.text().strip());
      }
      if (figure.text().isBlank()) {
        throw RefusedException.of("session.figure.clear");
      }
      Fact fact = facts.getFirst();
      Money amount = AmountText.parse(figure.text(), edition.tableFormat().unit());
      Money other = amounts.put(fact.id(), amount);
      if (other != null && !other.equals(amount)) {
        throw RefusedException.of("session.figure.twice", words.title(fact, session.book()));
      }
      if (amount.equals(fact.amount())) {
        unchanged.add(fact.id());
      }
    }
    amounts.keySet().removeAll(unchanged);
    List<NewAmount> changes = new ArrayList<>();
    amounts.forEach((fact, amount) -> changes.add(new NewAmount(fact, amount)));
    return changes.isEmpty() ? new Answer.Same() : change(changes);
  }
}
