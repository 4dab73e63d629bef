package org.budgetbook.check.rule;

import java.util.List;
import java.util.Set;
import org.budgetbook.book.Book;
import org.budgetbook.book.Unit;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.input.RowKind;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.RowKey;
import org.budgetbook.message.Message;

/** Rule 27: only administrative and 参公 units have operating expenses of their own (机关运行经费). */
final class OperatingUnits implements Programme {

  /** The id of the table of 机关运行经费. */
  private final String table;

  OperatingUnits(Parameters parameters) {
    this.table = parameters.text("table");
  }

  @Override
  public Set<InputPart> reads(Edition edition) {
    return edition
        .table(table)
        .<Set<InputPart>>map(
            known -> Set.of(new InputPart.Table(known.number()), InputPart.Whole.UNITS))
        .orElse(Set.of(InputPart.Whole.UNITS));
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    Book book = input.book();
    CheckedTable found =
        input.edition().table(table).flatMap(known -> input.table(known.number())).orElse(null);
    if (book == null || found == null) {
      findings.undecided(Message.of("check.unknown.unit-types"));
      return;
    }
    for (CheckedPanel panel : found.panels()) {
      for (CheckedRow row : panel.of(RowKind.UNIT)) {
        if (!row.isBlank() && isInstitution(book, row)) {
          findings.add(
              Places.ofRow(found, panel, row), Message.of("check.unit.institution", row.name()));
        }
      }
    }
  }

  /** By code where the row has one; by name where all units of that name are institutions. */
  private static boolean isInstitution(Book book, CheckedRow row) {
    if (row.key() instanceof RowKey.OfUnit unit) {
      return book.typeOf(unit.unit()) == UnitType.PUBLIC_INSTITUTION;
    }
    List<Unit> named =
        book.units().values().stream()
            .filter(unit -> Texts.plain(unit.name()).equals(Texts.plain(row.name())))
            .toList();
    return !named.isEmpty()
        && named.stream().allMatch(unit -> unit.type() == UnitType.PUBLIC_INSTITUTION);
  }
}
