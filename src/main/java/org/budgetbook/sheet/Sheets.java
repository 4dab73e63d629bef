package org.budgetbook.sheet;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Vocabulary;

/** The entry grids of an edition. */
public final class Sheets {

  private final List<Sheet> sheets = new ArrayList<>();

  public Sheets(Edition edition, Vocabulary vocabulary) {
    sheets.add(new UnitSheet(edition, vocabulary));
    sheets.add(new BasicSheet(edition, vocabulary));
    sheets.add(new ProjectSheet(edition, vocabulary));
    sheets.add(RevenueSheet.governmentFund(edition));
    sheets.add(RevenueSheet.stateCapital(edition));
    sheets.add(new CarryOverSheet(edition, vocabulary));
    edition.entryGroups().forEach(group -> sheets.add(new NumberSheet(group, edition)));
  }

  /** All, in the order an accountant fills them. */
  public List<Sheet> all() {
    return List.copyOf(sheets);
  }

  /** The grid of an id, for example {@code basic}. */
  public Sheet of(String id) {
    return sheets.stream()
        .filter(sheet -> sheet.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sheet " + id));
  }
}
