package org.budgetbook.check.rule;

import java.util.Optional;
import java.util.Set;
import org.budgetbook.catalog.Catalog;
import org.budgetbook.catalog.CatalogEntry;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;

/**
 * Rule 15: codes have as many digits as their level wants, and the name beside a code is the year's
 * official one. A code that no catalogue knows is an error only where the catalogue is the bureau's
 * own list; ours may be incomplete.
 */
final class OfficialCodes implements Programme {

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Programme.allTables(edition);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    for (CheckedTable table : input.tables().values()) {
      for (CheckedPanel panel : table.panels()) {
        boolean functional = has(panel, Block.FunctionalTree.class);
        boolean revenue = has(panel, Block.RevenueTree.class);
        boolean economic = has(panel, Block.EconomicPairs.class);
        for (CheckedRow row : panel.rows()) {
          if (input.book() == null && row.id().isEmpty() && row.isBlank()) {
            continue; // rule 50b wants the row gone, its code with it
          }
          Place place = Places.ofRow(table, panel, row);
          switch (row.kind()) {
            case UNKNOWN -> {
              if ((functional || revenue) && row.code().matches("\\d+")) {
                findings.add(place, Message.of("check.code.digits", row.code(), row.name()));
              }
            }
            case CLASS, SECTION, ITEM -> {
              if (row.id().isEmpty()) {
                name(input, CatalogKind.FUNCTIONAL, row, place, findings);
              }
            }
            case REVENUE -> name(input, CatalogKind.REVENUE, row, place, findings);
            case GROUP, PAIR -> {
              if (economic && row.code().isEmpty()) {
                findings.add(place, Message.of("check.code.economic-name", row.name()));
              }
            }
            case FIXED, DEPARTMENT, UNIT, PROJECT -> {}
          }
        }
      }
    }
  }

  private static boolean has(CheckedPanel panel, Class<? extends Block> axis) {
    return panel.definition().blocks().stream().anyMatch(axis::isInstance);
  }

  private static void name(
      CheckInput input, CatalogKind kind, CheckedRow row, Place place, Findings findings) {
    Catalog catalog = input.edition().catalogs().of(kind);
    Optional<CatalogEntry> entry = catalog.find(row.code(), input.year());
    if (entry.isEmpty()) {
      findings.add(
          catalog.isAuthoritative() ? Level.ERROR : Level.WARNING,
          place,
          Message.of("check.code.unknown", row.code(), row.name()));
    } else if (!same(entry.get().name(), row.name())) {
      boolean alias = entry.get().aliases().stream().anyMatch(other -> same(other, row.name()));
      findings.add(
          alias ? Level.WARNING : Level.ERROR,
          place,
          Message.of("check.code.name", row.code(), row.name(), entry.get().name()));
    }
  }

  private static boolean same(String one, String other) {
    return Texts.plain(one).equals(Texts.plain(other));
  }
}
