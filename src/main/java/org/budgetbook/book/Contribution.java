package org.budgetbook.book;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The part that a unit handed in (单位上报的部分) and from which its data in a department's book come:
 * every line of the unit has its origin here. What of it is the unit's own and no fact stands in it
 * too, for the unit's own disclosure.
 *
 * @param version the unit's count of what it handed in, from 1
 * @param madeAt when the unit made it
 * @param program version of the program that made it; blank where unknown
 * @param facts the facts as handed in, as a digest: other facts now were changed here
 * @param projects the projects as handed in, each with a digest
 * @param numbers the unit's own share of the entered numbers
 * @param passages the unit's own texts
 */
public record Contribution(
    long version,
    Instant madeAt,
    String program,
    String facts,
    SortedMap<ProjectCode, String> projects,
    List<EnteredNumber> numbers,
    List<Passage> passages) {

  public Contribution {
    projects = Collections.unmodifiableSortedMap(new TreeMap<>(projects));
    numbers = List.copyOf(numbers);
    passages = List.copyOf(passages);
  }
}
