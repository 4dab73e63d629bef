package org.budgetbook.narrative;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The runs of a paragraph that a rewording keeps alive, by names that last. */
final class Reference {

  private static final String PASSAGE = "@";

  private Reference() {}

  /** The references of a paragraph, in its order. */
  static Map<String, Run> of(List<Run> runs) {
    Map<String, Run> references = new LinkedHashMap<>();
    List<String> names = names(runs);
    for (int i = 0; i < runs.size(); i++) {
      if (!names.get(i).isEmpty()) {
        references.put(names.get(i), runs.get(i));
      }
    }
    return references;
  }

  /** The name of each run; empty for one that is no reference. */
  static List<String> names(List<Run> runs) {
    Map<String, Integer> passages = new HashMap<>();
    return runs.stream()
        .map(run ->
            switch (run) {
              case Run.Live live -> live.name();
              case Run.Written written -> passage(written.passage().value(), passages);
              case Run.Missing missing -> passage(missing.passage().value(), passages);
              case Run.Words words -> "";
              case Run.Unbound unbound -> "";
            })
        .toList();
  }

  /** A text and its absence have the same name: what is written later takes its place. */
  private static String passage(String key, Map<String, Integer> seen) {
    int count = seen.merge(key, 1, Integer::sum);
    return PASSAGE + key + (count == 1 ? "" : "." + count);
  }
}
