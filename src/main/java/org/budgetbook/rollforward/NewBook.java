package org.budgetbook.rollforward;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.budgetbook.book.Book;
import org.budgetbook.book.BookContents;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Fact;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Passage;
import org.budgetbook.book.Placed;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.TakenOver;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.message.Message;
import org.budgetbook.rollforward.YearOutcome.LeftOut;
import org.jspecify.annotations.Nullable;

/** Builds one new year's book as decided. Facts get new ids, for they are new facts. */
final class NewBook {

  private final YearProposal proposal;
  private final YearDecisions decisions;
  private final BookContents contents;
  private final Set<ClassificationCode> undecided = new HashSet<>();
  private final Map<Message, LeftOut> leftOut = new LinkedHashMap<>();
  private long ids;

  NewBook(YearProposal proposal, YearDecisions decisions) {
    this.proposal = proposal;
    this.decisions = decisions;
    this.contents =
        new BookContents(
            new Heading(
                proposal.edition().id(), proposal.year(), proposal.last().heading().department()));
    proposal.undecided(decisions).forEach(offer -> undecided.add(offer.code()));
  }

  YearOutcome outcome() {
    Book last = proposal.last();
    each(last.units().asList(), Function.identity()).forEach(contents::unit);
    each(
            last.projects().asList().stream()
                .filter(project -> decisions.projects().contains(project.code()))
                .toList(),
            Function.identity())
        .forEach(contents::project);
    each(last.lines().asList(), this::line).forEach(contents::line);
    each(last.revenue().asList(), this::item).forEach(contents::revenue);
    last.carryOvers().forEach(this::carryOver);
    each(
            last.supplement().targets().asList().stream()
                .filter(target -> decisions.projects().contains(target.project()))
                .toList(),
            Function.identity())
        .forEach(contents::target);
    each(
            proposal.numbers(),
            offer -> offer.value() == null ? null : new EnteredNumber(offer.key(), offer.value()))
        .forEach(contents::number);
    passages().forEach(contents::passage);
    return new YearOutcome(contents.toBook(), List.copyOf(leftOut.values()));
  }

  /** The lasting texts, then what of texts and numbers is still to be confirmed. */
  private List<Placed<Passage>> passages() {
    List<Passage> texts =
        proposal.passages().stream().map(offer -> new Passage(offer.key(), offer.text())).toList();
    List<Passage> all = new ArrayList<>(texts);
    texts.forEach(text -> all.add(TakenOver.mark(text)));
    for (NumberOffer offer : proposal.numbers()) {
      BigDecimal value = offer.value();
      if (value != null && offer.origin() == NumberOffer.Origin.ENTERED) {
        all.add(TakenOver.mark(new EnteredNumber(offer.key(), value)));
      }
    }
    return each(all, Function.identity());
  }

  /** One after another, without what does not come. */
  private static <F, T> List<Placed<T>> each(List<F> from, Function<F, @Nullable T> make) {
    List<Placed<T>> placed = new ArrayList<>();
    for (F element : from) {
      T made = make.apply(element);
      if (made != null) {
        placed.add(new Placed<>(Ordered.GAP * (placed.size() + 1), made));
      }
    }
    return placed;
  }

  private @Nullable BudgetLine line(BudgetLine line) {
    if (!Rollforward.isOwnMoney(line)) {
      return staysAway(line, Message.of("rollforward.left.carried-over"));
    }
    if (line.project() == null
        ? !decisions.basic()
        : !decisions.projects().contains(line.project())) {
      return staysAway(
          line,
          Message.of(
              line.project() == null ? "rollforward.left.basic" : "rollforward.left.project"));
    }
    if (isUndecided(line)) {
      return staysAway(line, Message.of("rollforward.left.code"));
    }
    return new BudgetLine(
        new FactId(++ids),
        line.unit(),
        successor(line.functional()),
        line.category(),
        successorOrNull(line.departmentEconomic()),
        successorOrNull(line.governmentEconomic()),
        line.project(),
        line.source(),
        line.timing(),
        line.amount());
  }

  private @Nullable RevenueItem item(RevenueItem item) {
    if (!decisions.basic()) {
      return staysAway(item, Message.of("rollforward.left.revenue"));
    }
    if (isUndecided(item)) {
      return staysAway(item, Message.of("rollforward.left.code"));
    }
    return new RevenueItem(
        new FactId(++ids), item.unit(), successor(item.code()), item.source(), item.amount());
  }

  /** It becomes money carried over into the new year, but for which 项 nobody knows yet. */
  private void carryOver(YearEndCarryOver kept) {
    staysAway(kept, Message.of("rollforward.left.year-end"));
  }

  private boolean isUndecided(Fact fact) {
    return CodeChanges.codes(fact).anyMatch(undecided::contains);
  }

  private <F extends Fact> @Nullable F staysAway(F fact, Message why) {
    leftOut.merge(
        why,
        new LeftOut(why, 1, fact.amount()),
        (all, one) -> new LeftOut(why, all.facts() + one.facts(), all.amount().plus(one.amount())));
    return null;
  }

  /** Successors are of the same classification. */
  @SuppressWarnings("unchecked")
  private <C extends ClassificationCode> C successor(C code) {
    return (C) decisions.successors().getOrDefault(code, code);
  }

  private <C extends ClassificationCode> @Nullable C successorOrNull(@Nullable C code) {
    return code == null ? null : successor(code);
  }
}
