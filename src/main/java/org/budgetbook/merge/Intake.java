package org.budgetbook.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.budgetbook.book.Book;
import org.budgetbook.book.Contribution;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.merge.Conflict.Kind;
import org.budgetbook.merge.UnitOutcome.Fate;
import org.budgetbook.message.Message;
import org.jspecify.annotations.Nullable;

/** Which parts are taken, and how far, before anything is put together. For one merge. */
final class Intake {

  /**
   * A part that is taken.
   *
   * @param handed its facts
   * @param existing the unit as the book has it; null for a new one
   * @param unit as the book will have it
   * @param facts whether the part's facts take the place of the book's
   * @param ours whether the book's facts and projects stay, as decided
   */
  record Taken(
      Part part,
      UnitFacts handed,
      @Nullable Unit existing,
      Unit unit,
      boolean facts,
      boolean ours) {}

  private final Book book;
  private final Map<UnitCode, UnitFacts> factsOfBook;
  private final Conflicts conflicts;
  private final List<Taken> taken = new ArrayList<>();
  private final List<UnitOutcome> outcomes = new ArrayList<>();

  Intake(Book book, Conflicts conflicts) {
    this.book = book;
    this.factsOfBook = UnitFacts.byUnit(book);
    this.conflicts = conflicts;
  }

  List<Taken> taken() {
    return taken;
  }

  List<UnitOutcome> outcomes() {
    return outcomes;
  }

  /** Looks at all parts; their order does not matter. */
  void read(List<Part> parts) {
    Map<UnitCode, List<Part>> byUnit = new TreeMap<>();
    for (Part part : parts) {
      byUnit.computeIfAbsent(part.origin().unit(), unit -> new ArrayList<>()).add(part);
    }
    byUnit
        .values()
        .forEach(ofUnit -> {
          Optional<Part> newest = newest(ofUnit);
          newest.filter(this::belongsHere).ifPresent(this::readAgainstBook);
        });
  }

  /** Empty when none is. */
  private Optional<Part> newest(List<Part> parts) {
    List<Part> sorted =
        parts.stream()
            .sorted(
                Comparator.comparingLong((Part part) -> part.origin().version())
                    .thenComparing(part -> part.origin().madeAt())
                    .thenComparing(Part::name))
            .toList();
    Part last = sorted.getLast();
    boolean clear = true;
    for (Part other : sorted.subList(0, sorted.size() - 1)) {
      boolean fits =
          switch (last.origin().against(other.origin())) {
            case NEWER -> true;
            case SAME -> last.handsInAs(other);
            case OLDER, UNCLEAR -> false;
          };
      if (!fits) {
        conflicts.meet(
            Kind.TWO_PARTS,
            last.origin().unit(),
            other.name(),
            Message.of("merge.conflict.two-parts", last.unit().name(), other.name(), last.name()));
      }
      clear &= fits;
      outcome(other, fits ? Fate.SUPERSEDED : Fate.LEFT);
    }
    if (!clear) {
      outcome(last, Fate.LEFT);
    }
    return clear ? Optional.of(last) : Optional.empty();
  }

  private boolean belongsHere(Part part) {
    Heading ours = book.heading();
    Heading theirs = part.book().heading();
    boolean belongs = true;
    if (ours.year() != theirs.year()) {
      conflicts.meet(
          Kind.OTHER_YEAR,
          part.origin().unit(),
          "",
          Message.of("merge.conflict.year", part.name(), theirs.year(), ours.year()));
      belongs = false;
    }
    if (!ours.department().equals(theirs.department())) {
      belongs &=
          takes(
              Kind.OTHER_DEPARTMENT,
              part,
              Message.of(
                  "merge.conflict.department",
                  part.name(),
                  theirs.department().name(),
                  ours.department().name()));
    }
    if (!ours.edition().equals(theirs.edition())) {
      belongs &=
          takes(
              Kind.OTHER_EDITION,
              part,
              Message.of("merge.conflict.edition", part.name(), theirs.edition(), ours.edition()));
    }
    if (!belongs) {
      outcome(part, Fate.LEFT);
    }
    return belongs;
  }

  private boolean takes(Kind kind, Part part, Message sentence) {
    return conflicts.meet(kind, part.origin().unit(), "", sentence) == Side.THEIRS;
  }

  private void readAgainstBook(Part part) {
    Unit existing = book.units().find(part.origin().unit()).orElse(null);
    Contribution before = existing == null ? null : existing.contribution();
    UnitFacts facts = part.facts();
    Contribution handed = contribution(part, facts);
    boolean goesOn =
        switch (part.origin().against(before)) {
          case NEWER -> true;
          case SAME ->
              !handed.equals(before)
                  && takes(
                      Kind.SAME_VERSION,
                      part,
                      Message.of("merge.conflict.same-version", part.name(), part.unit().name()));
          case OLDER ->
              takes(
                  Kind.OLDER_PART,
                  part,
                  Message.of("merge.conflict.older", part.name(), part.unit().name()));
          case UNCLEAR ->
              takes(
                  Kind.UNCLEAR_AGE,
                  part,
                  Message.of("merge.conflict.unclear", part.name(), part.unit().name()));
        };
    if (!goesOn) {
      outcome(part, handed.equals(before) ? Fate.SAME : Fate.LEFT);
      return;
    }
    take(part, facts, handed, existing);
  }

  private void take(
      Part part, UnitFacts handedFacts, Contribution handed, @Nullable Unit existing) {
    Contribution before = existing == null ? null : existing.contribution();
    UnitFacts current = factsOfBook.getOrDefault(part.origin().unit(), new UnitFacts());
    String handedIn = handed.facts();
    String here = Digests.facts(current);
    boolean other = !handedIn.equals(here);
    if (existing != null && before == null && !other && holdsAllElse(part, handed, existing)) {
      outcome(part, Fate.SAME);
      return;
    }
    boolean editedHere =
        other && !current.isEmpty() && (before == null || !before.facts().equals(here));
    boolean unchangedThere = before != null && before.facts().equals(handedIn);
    boolean ours =
        editedHere
            && !unchangedThere
            && !takes(
                Kind.EDITED_HERE,
                part,
                Message.of("merge.conflict.edited-here", part.unit().name(), part.name()));
    boolean facts = other && !ours && !(editedHere && unchangedThere);
    taken.add(new Taken(part, handedFacts, existing, unit(part, handed, existing), facts, ours));
    outcome(
        part, existing == null ? Fate.ADDED : ours ? Fate.LEFT : facts ? Fate.REPLACED : Fate.SAME);
  }

  /**
   * Whether the book, which had no part of the unit yet, holds what stands beside the facts too.
   */
  private boolean holdsAllElse(Part part, Contribution handed, Unit existing) {
    boolean alone = book.units().size() == 1;
    return existing.equals(part.unit())
        && part.numbers().equals(alone ? book.supplement().numbers().asList() : List.of())
        && part.passages().equals(alone ? book.supplement().passages().asList() : List.of())
        && handed.projects().entrySet().stream()
            .allMatch(project ->
                book.projects()
                    .find(project.getKey())
                    .map(here ->
                        Digests.project(
                            here, book.supplement().targets().find(here.code()).orElse(null)))
                    .filter(project.getValue()::equals)
                    .isPresent());
  }

  private Unit unit(Part part, Contribution handed, @Nullable Unit existing) {
    Unit theirs = part.unit();
    if (existing == null
        || existing.name().equals(theirs.name()) && existing.type() == theirs.type()) {
      return theirs.from(handed);
    }
    boolean taken =
        takes(
            Kind.UNIT,
            part,
            Message.of("merge.conflict.unit", theirs.code(), existing.name(), theirs.name()));
    return (taken ? theirs : existing).from(handed);
  }

  private static Contribution contribution(Part part, UnitFacts facts) {
    Origin origin = part.origin();
    return new Contribution(
        origin.version(),
        origin.madeAt(),
        origin.program(),
        Digests.facts(facts),
        Digests.projects(part.book()),
        part.numbers(),
        part.passages());
  }

  private void outcome(Part part, Fate fate) {
    outcomes.add(
        new UnitOutcome(part.unit(), part.name(), part.origin(), fate, part.book().lines().size()));
  }
}
