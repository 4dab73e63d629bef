package org.budgetbook.desktop.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.note.CheckNote;
import org.budgetbook.desktop.check.CheckDesk.PartName;
import org.budgetbook.desktop.check.FindingRow.Found;
import org.budgetbook.desktop.check.FindingRow.Heading;
import org.budgetbook.desktop.check.FindingRow.Left;
import org.budgetbook.desktop.control.FindingWords;
import org.budgetbook.desktop.control.FindingsBoard.State;
import org.budgetbook.library.Messages;

/** The rows of the list by the parts of the budget: those with errors first, so in each. */
final class FindingRows {

  private final CheckDesk desk;
  private final Messages messages;
  private final FindingWords words;

  FindingRows(CheckDesk desk, Messages messages, FindingWords words) {
    this.desk = desk;
    this.messages = messages;
    this.words = words;
  }

  List<FindingRow> of(State state, FindingFilter filter) {
    Map<String, List<Finding>> found = new LinkedHashMap<>();
    desk.parts().forEach(part -> found.put(part.id(), new ArrayList<>()));
    found.put("", new ArrayList<>());
    for (Finding finding : state.report().findings()) {
      if (filter.shows(finding, words)) {
        String part = desk.partOf(finding.place()).orElse("");
        found.computeIfAbsent(part, id -> new ArrayList<>()).add(finding);
      }
    }
    List<String> parts = new ArrayList<>(found.keySet());
    found.values().forEach(findings -> findings.sort(Comparator.comparing(Finding::level)));
    parts.removeIf(part -> in(found, part).isEmpty());
    parts.sort(Comparator.comparing(part -> in(found, part).getFirst().level() != Level.ERROR));
    List<FindingRow> rows = new ArrayList<>();
    for (String part : parts) {
      List<Finding> findings = in(found, part);
      rows.add(new Heading(part, title(part), findings.size()));
      findings.forEach(finding -> rows.add(new Found(finding, state.note(finding))));
    }
    List<CheckNote> left = filter.words().isEmpty() ? state.notesWithoutFinding() : List.of();
    if (!left.isEmpty()) {
      rows.add(new Heading("left", messages.text("checks.left"), left.size()));
      left.forEach(note -> rows.add(new Left(note)));
    }
    return rows;
  }

  private static List<Finding> in(Map<String, List<Finding>> found, String part) {
    return found.getOrDefault(part, List.of());
  }

  private String title(String part) {
    return desk.parts().stream()
        .filter(name -> name.id().equals(part))
        .map(PartName::title)
        .findFirst()
        .orElseGet(() -> messages.text("checks.whole"));
  }

  /**
   * Makes a shown list hold other rows and touches only those that differ, so that the rest stays
   * where it is on the screen.
   */
  static void update(List<FindingRow> shown, List<FindingRow> wanted) {
    Set<FindingRow> kept = new HashSet<>(wanted);
    shown.removeIf(row -> !kept.contains(row));
    for (int at = 0; at < wanted.size(); at++) {
      FindingRow row = wanted.get(at);
      if (at >= shown.size()) {
        shown.add(row);
      } else if (!shown.get(at).equals(row)) {
        int moved = shown.subList(at, shown.size()).indexOf(row);
        if (moved > 0) {
          shown.remove(at + moved);
        }
        shown.add(at, row);
      }
    }
    while (shown.size() > wanted.size()) {
      shown.removeLast();
    }
  }
}
