package org.budgetbook.check;

import java.util.List;
import org.budgetbook.check.finding.Finding;

/** What an edit did to the findings. One whose numbers changed vanishes and appears. */
public record FindingChanges(List<Finding> appeared, List<Finding> vanished) {

  public static final FindingChanges NONE = new FindingChanges(List.of(), List.of());

  public FindingChanges {
    appeared = List.copyOf(appeared);
    vanished = List.copyOf(vanished);
  }

  public boolean isNone() {
    return appeared.isEmpty() && vanished.isEmpty();
  }
}
