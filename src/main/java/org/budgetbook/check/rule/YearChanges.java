package org.budgetbook.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetbook.book.Book;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Passage;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.edition.CellReference;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/** Last year's figures beside this year's, and the reasons of their changes. */
final class YearChanges {

  private YearChanges() {}

  /**
   * One figure of both years.
   *
   * @param reason the text that explains the change; null while it is not written
   */
  record Change(
      EntryDefinition entry,
      Money before,
      Money now,
      Optional<PassageDefinition> passage,
      @Nullable Passage reason) {}

  /** The figures that both years know; empty without a book. */
  static List<Change> of(CheckInput input) {
    Book book = input.book();
    List<Change> changes = new ArrayList<>();
    if (book == null) {
      return changes;
    }
    for (EntryDefinition entry : entries(input.edition())) {
      CellReference cell = entry.thisYear();
      Optional<EnteredNumber> before = book.supplement().numbers().find(entry.key());
      Optional<Money> now = cell == null ? Optional.empty() : figure(input, cell);
      if (before.isPresent() && now.isPresent()) {
        Optional<PassageDefinition> passage = reasonOf(input.edition(), entry.key());
        changes.add(
            new Change(
                entry,
                before.get().amount(),
                now.get(),
                passage,
                passage
                    .flatMap(definition -> book.supplement().passages().find(definition.key()))
                    .orElse(null)));
      }
    }
    return changes;
  }

  static List<EntryDefinition> entries(Edition edition) {
    return edition.entryGroups().stream()
        .flatMap(group -> group.entries().stream())
        .filter(entry -> entry.thisYear() != null)
        .toList();
  }

  private static Optional<PassageDefinition> reasonOf(Edition edition, EntryKey entry) {
    return edition.passages().stream()
        .filter(passage -> entry.equals(passage.reasonFor()))
        .findFirst();
  }

  private static Optional<Money> figure(CheckInput input, CellReference cell) {
    for (CheckedTable table : input.tables().values()) {
      if (table.definition().id().equals(cell.table())) {
        CheckedPanel panel = table.panel(cell.panel());
        int column = panel.columnIndex(cell.column());
        return panel.fixed(cell.row()).map(row -> row.figures().get(column).amount());
      }
    }
    return Optional.empty();
  }

  /** What rules about changes read. */
  static Set<InputPart> parts(Edition edition) {
    Set<InputPart> parts = new HashSet<>();
    parts.add(InputPart.Whole.PASSAGES);
    parts.add(InputPart.Whole.STATED);
    for (EntryDefinition entry : entries(edition)) {
      parts.add(new InputPart.Entry(entry.key()));
      CellReference cell = entry.thisYear();
      if (cell != null) {
        edition
            .table(cell.table())
            .ifPresent(table -> parts.add(new InputPart.Table(table.number())));
      }
    }
    return parts;
  }
}
