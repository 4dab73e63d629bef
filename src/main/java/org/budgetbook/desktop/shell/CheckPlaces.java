package org.budgetbook.desktop.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.finding.Place;
import org.budgetbook.desktop.check.CheckDesk;
import org.budgetbook.desktop.check.FindingsPage;
import org.budgetbook.desktop.control.FindingsBoard;
import org.budgetbook.desktop.control.FindingsBoard.State;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.library.Messages;

/** Joins the screen of the checks with the other screens, the navigation and the status line. */
final class CheckPlaces implements CheckDesk {

  /** The id of the part in which the findings stand. */
  static final String PART = "checks";

  private final FindingsBoard board;
  private final Places places;
  private final Messages messages;
  private final StatusLine status;
  private final WindowActions actions;
  private final FindingsPage page;
  private List<PartName> parts = List.of();

  CheckPlaces(
      FindingsBoard board,
      Places places,
      Messages messages,
      StatusLine status,
      WindowActions actions) {
    this.board = board;
    this.places = places;
    this.messages = messages;
    this.status = status;
    this.actions = actions;
    page = new FindingsPage(board, this, messages);
    board.watch(this::tellStatus);
  }

  /** Names the parts under which findings are listed. */
  void name(List<Part> all) {
    parts =
        all.stream()
            .map(part ->
                new PartName(
                    part.id(),
                    part.number().isEmpty()
                        ? part.title()
                        : messages.text("checks.part", part.number(), part.title())))
            .toList();
  }

  FindingsPage page() {
    return page;
  }

  private void tellStatus() {
    board
        .state()
        .ifPresent(state -> status.checks(state.count(Level.ERROR), state.count(Level.WARNING)));
  }

  /** The parts in which the checks found something, with how they stand now. */
  Map<String, PartState> faults() {
    Map<String, PartState> states = new TreeMap<>();
    board
        .state()
        .ifPresent(state -> {
          withErrors(state).forEach(part -> states.put(part, PartState.FAULTY));
          states.put(
              PART,
              state.report().hasErrors()
                  ? PartState.FAULTY
                  : hasOpenWarning(state) ? PartState.UNFINISHED : PartState.DONE);
        });
    return states;
  }

  private Set<String> withErrors(State state) {
    Set<String> found = new TreeSet<>();
    for (Finding finding : state.report().findings()) {
      if (finding.level() == Level.ERROR) {
        places.partOf(finding.place()).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean hasOpenWarning(State state) {
    return state.report().findings().stream()
        .anyMatch(finding ->
            finding.level() == Level.WARNING
                && state.note(finding).filter(note -> !note.outdated()).isEmpty());
  }

  /**
   * Goes to the next finding of those listed, or to the one before, and says it in the status line.
   *
   * @param step 1 or -1
   */
  void step(int step) {
    page.step(step)
        .ifPresent(finding -> {
          List<Finding> all = page.listed();
          status.finding(
              messages.text(
                  "checks.status.at",
                  all.indexOf(finding) + 1,
                  all.size(),
                  messages.text(finding.message())));
          if (places.wayTo(finding.place()).isPresent()) {
            show(finding.place());
          } else {
            places.choose(PART);
          }
        });
  }

  /** Shows the findings, the first error before all else. */
  void open() {
    places.choose(PART);
    page.listed().stream()
        .filter(finding -> finding.level() == Level.ERROR)
        .findFirst()
        .ifPresent(page::select);
  }

  /** Shows a finding where it is told in full. */
  void open(Finding finding) {
    places.choose(PART);
    page.select(finding);
  }

  @Override
  public List<PartName> parts() {
    return parts;
  }

  @Override
  public Optional<String> partOf(Place place) {
    return places.partOf(place);
  }

  @Override
  public Optional<String> wayTo(Place place) {
    return places.wayTo(place).map(messages::text);
  }

  @Override
  public void show(Place place) {
    places.show(place);
  }

  @Override
  public void explain() {
    actions.openManual("checks");
  }

  @Override
  public void export() {
    actions.export();
  }
}
