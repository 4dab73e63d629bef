package org.budgetbook.check.rule;

import java.util.Set;
import java.util.TreeSet;
import org.budgetbook.book.Book;
import org.budgetbook.book.Passage;
import org.budgetbook.book.Unit;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.finding.Place.Target;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.input.RowKind;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.message.Message;

/** Rule 57: a department of several units says which ones its budget covers. */
final class UnitsNamed implements Programme {

  private final EntryKey passage;

  UnitsNamed(Parameters parameters) {
    this.passage = new EntryKey(parameters.text("passage"));
  }

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Set.of(InputPart.Whole.PASSAGES, InputPart.Whole.UNITS, InputPart.Whole.STATED);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    if (input.published() != null) {
      published(input, input.published(), findings);
      return;
    }
    Book book = input.book();
    Passage text = book == null ? null : book.supplement().passages().find(passage).orElse(null);
    if (book == null || text == null) {
      findings.undecided(Message.of("check.unknown.texts"));
      return;
    }
    if (book.units().size() < 2) {
      return;
    }
    String whole = Texts.plain(text.text());
    for (Unit unit : book.units()) {
      if (!whole.contains(Texts.plain(unit.name()))) {
        findings.add(
            Place.ofSection(unit.name(), new Target.Entry(passage)),
            Message.of("check.unit.unnamed", unit.name()));
      }
    }
  }

  /** The units of a finished disclosure are those that its tables list. */
  private void published(CheckInput input, PublishedText text, Findings findings) {
    Set<String> units = new TreeSet<>();
    for (CheckedTable table : input.tables().values()) {
      for (CheckedPanel panel : table.panels()) {
        panel.of(RowKind.UNIT).forEach(row -> units.add(Texts.plain(row.name())));
      }
    }
    String whole = Sections.of(input.edition(), text, passage);
    if (units.isEmpty() || whole.isEmpty()) {
      findings.undecided(
          units.isEmpty()
              ? Message.of("check.unknown.units")
              : Message.of("check.unknown.section", Sections.label(input.edition(), passage)));
      return;
    }
    if (units.size() < 2) {
      return;
    }
    for (String unit : units) {
      if (!whole.contains(unit)) {
        findings.add(
            Place.ofSection(Sections.label(input.edition(), passage), null),
            Message.of("check.unit.unnamed", unit));
      }
    }
  }
}
