package org.budgetbook.rollforward;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Fact;
import org.budgetbook.book.Passage;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.catalog.Timing;
import org.budgetbook.edition.CellReference;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.EntryGroup;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.edition.ProjectTerms;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.RowKey;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.Money;

/** Rolls last year's book forward (新年度结转编制). Last year's book is only read. */
public final class Rollforward {

  private final Book last;
  private final Edition lastEdition;
  private final Edition next;
  private final int year;

  private Rollforward(Book last, Edition lastEdition, Edition next, int year) {
    this.last = last;
    this.lastEdition = lastEdition;
    this.next = next;
    this.year = year;
  }

  /**
   * What of a book begins another year's. Calculates the book's tables: not for the screen's
   * thread.
   *
   * @param lastEdition the edition that lays last year's book out
   * @param next the edition of the new book, with the catalogues of its year
   * @param year the new book's
   * @throws RefusedException if the year is not later than the book's
   */
  public static YearProposal of(Book last, Edition lastEdition, Edition next, int year) {
    if (year <= last.heading().year()) {
      throw RefusedException.of("rollforward.year", year, last.heading().year());
    }
    Rollforward roll = new Rollforward(last, lastEdition, next, year);
    CodeChanges codes =
        new CodeChanges(lastEdition.catalogs(), last.heading().year(), next.catalogs(), year);
    return new YearProposal(
        last, next, year, roll.numbers(), roll.passages(), roll.projects(), codes.of(last));
  }

  /** What was carried over is used up with the year; the next year's comes from its accounts. */
  static boolean isOwnMoney(Fact fact) {
    return fact.timing() == Timing.CURRENT_YEAR;
  }

  private List<NumberOffer> numbers() {
    FiguresEngine figures = new FiguresEngine(lastEdition, last);
    Map<EntryKey, CellReference> cells = new HashMap<>();
    for (EntryGroup group : lastEdition.entryGroups()) {
      for (EntryDefinition entry : group.entries()) {
        if (entry.thisYear() != null) {
          cells.put(entry.key(), entry.thisYear());
        }
      }
    }
    List<NumberOffer> offers = new ArrayList<>();
    for (EntryGroup group : next.entryGroups()) {
      for (EntryDefinition entry : group.entries()) {
        number(group, entry, Optional.ofNullable(cells.get(entry.key())), figures)
            .ifPresent(offers::add);
      }
    }
    return offers;
  }

  private Optional<NumberOffer> number(
      EntryGroup group,
      EntryDefinition entry,
      Optional<CellReference> lastCell,
      FiguresEngine figures) {
    if (entry.thisYear() != null) {
      return Optional.of(
          lastCell
              .map(cell ->
                  new NumberOffer(
                      entry.key(),
                      entry.label(),
                      EnteredNumber.of(entry.key(), figure(figures, cell)).value(),
                      NumberOffer.Origin.TABLE))
              .orElseGet(() ->
                  new NumberOffer(entry.key(), entry.label(), null, NumberOffer.Origin.MISSING)));
    }
    return group.lasting()
        ? last.supplement()
            .numbers()
            .find(entry.key())
            .map(number ->
                new NumberOffer(
                    entry.key(), entry.label(), number.value(), NumberOffer.Origin.ENTERED))
        : Optional.empty();
  }

  private static Money figure(FiguresEngine figures, CellReference cell) {
    return figures.figure(
        new CellAddress(cell.table(), cell.panel(), new RowKey.Fixed(cell.row()), cell.column()));
  }

  private List<PassageOffer> passages() {
    List<PassageOffer> offers = new ArrayList<>();
    for (PassageDefinition passage : next.passages()) {
      if (passage.lasting()) {
        last.supplement()
            .passages()
            .find(passage.key())
            .map(Passage::text)
            .ifPresent(text -> offers.add(new PassageOffer(passage.key(), passage.label(), text)));
      }
    }
    return offers;
  }

  private List<ProjectOffer> projects() {
    Map<ProjectCode, Integer> lines = new HashMap<>();
    Map<ProjectCode, Money> amounts = new HashMap<>();
    Set<ProjectCode> withCarriedOver = new HashSet<>();
    for (BudgetLine line : last.lines()) {
      if (line.project() == null) {
        continue;
      }
      if (isOwnMoney(line)) {
        lines.merge(line.project(), 1, Integer::sum);
        amounts.merge(line.project(), line.amount(), Money::plus);
      } else {
        withCarriedOver.add(line.project());
      }
    }
    ProjectTerms terms = next.outline().targetForm().terms();
    List<ProjectOffer> offers = new ArrayList<>();
    for (Project project : last.projects()) {
      PerformanceTarget target = last.supplement().targets().find(project.code()).orElse(null);
      int own = lines.getOrDefault(project.code(), 0);
      Continuation told =
          Continuation.of(
              project, target, own == 0 && withCarriedOver.contains(project.code()), terms, year);
      offers.add(
          new ProjectOffer(
              project,
              told.continuing(),
              told.why(),
              own,
              amounts.getOrDefault(project.code(), Money.ZERO),
              target != null));
    }
    return offers;
  }
}
