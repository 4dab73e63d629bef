package org.budgetbook.desktop.check;

import java.util.List;
import java.util.Optional;
import org.budgetbook.check.finding.Place;

/** What the screen of the checks asks of the window around it. For the FX thread. */
public interface CheckDesk {

  /** A part of the budget as the navigation names it. */
  record PartName(String id, String title) {}

  /** All parts, in the order of the navigation. */
  List<PartName> parts();

  /** The id of the part in which a finding stands; empty when it concerns the budget as a whole. */
  Optional<String> partOf(Place place);

  /** What opens the place, in words, as {@code 写原因}; empty when nothing can be opened. */
  Optional<String> wayTo(Place place);

  /** Goes there. */
  void show(Place place);

  /** Asks as what to export; the state of the checks is one of the choices. */
  void export();

  /** Opens the manual where the rules are explained. */
  void explain();
}
