package org.budgetbook.rollforward;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetbook.book.Book;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.RefusedException;

/**
 * What of last year's book begins the new one, before it is decided. Immutable.
 *
 * @param edition the new book's layout
 * @param year the new book's
 * @param numbers last year's figures and lasting numbers, in the edition's order
 * @param passages lasting texts; reasons of changes are last year's own and stay there
 * @param projects every project of last year, in its order
 * @param codes renamed and retired codes that last year's own money uses
 */
public record YearProposal(
    Book last,
    Edition edition,
    int year,
    List<NumberOffer> numbers,
    List<PassageOffer> passages,
    List<ProjectOffer> projects,
    List<CodeOffer> codes) {

  public YearProposal {
    numbers = List.copyOf(numbers);
    passages = List.copyOf(passages);
    projects = List.copyOf(projects);
    codes = List.copyOf(codes);
  }

  /** What is decided before anybody decides otherwise; no retired code has a successor yet. */
  public YearDecisions decisions(Take take) {
    Set<ProjectCode> taken =
        switch (take) {
          case ALL -> codes(projects.stream());
          case CONTINUING -> codes(projects.stream().filter(ProjectOffer::continuing));
          case NONE -> Set.of();
        };
    return new YearDecisions(take != Take.NONE, taken, Map.of());
  }

  private static Set<ProjectCode> codes(Stream<ProjectOffer> offers) {
    return offers.map(offer -> offer.project().code()).collect(Collectors.toSet());
  }

  /** The retired codes that have no successor by these decisions: their facts stay away. */
  public List<CodeOffer> undecided(YearDecisions decisions) {
    return codes.stream()
        .filter(offer ->
            offer.change() instanceof CodeOffer.Change.Retired
                && !decisions.successors().containsKey(offer.code()))
        .toList();
  }

  /**
   * The new book. Equal proposals and decisions give equal books.
   *
   * @throws RefusedException if a successor is not in the new catalogue, or a project not in last
   *     year's book
   */
  public YearOutcome outcome(YearDecisions decisions) {
    CodeChanges changes =
        new CodeChanges(edition.catalogs(), last.heading().year(), edition.catalogs(), year);
    decisions
        .successors()
        .forEach((code, successor) -> {
          if (!changes.isListed(successor)) {
            throw RefusedException.of(
                "rollforward.successor", code.digits(), successor.digits(), year);
          }
        });
    decisions.projects().forEach(this::requireKnown);
    return new NewBook(this, decisions).outcome();
  }

  private void requireKnown(ProjectCode project) {
    if (!last.projects().contains(project)) {
      throw RefusedException.of("rollforward.project.missing", project);
    }
  }
}
