package org.budgetbook.check.expression;

import java.util.List;
import java.util.Optional;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.EntryKind;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.FixedRow;
import org.budgetbook.edition.Panel;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.message.RefusedException;

/** Finds what a rule names in its edition and refuses what is not there. */
final class Names {

  private final Edition edition;

  Names(Edition edition) {
    this.edition = edition;
  }

  /**
   * The number of the table that a word means: its id, which other editions share, or T and its
   * number.
   */
  int table(String word) {
    if (word.matches("T\\d+")) {
      return Integer.parseInt(word.substring(1));
    }
    return edition
        .table(word)
        .map(TableDefinition::number)
        .orElseThrow(() -> RefusedException.of("check.expression.table", word));
  }

  /** A panel; {@code id} is empty where the table has only one. */
  PanelRef panel(int number, String id) {
    TableDefinition table =
        edition.tables().stream()
            .filter(candidate -> candidate.number() == number)
            .findFirst()
            .orElseThrow(() -> RefusedException.of("check.name.table", number));
    if (id.isEmpty()) {
      if (table.panels().size() != 1) {
        throw RefusedException.of("check.name.panel-missing", number);
      }
      return new PanelRef(number, table.panels().getFirst().id());
    }
    if (table.panels().stream().noneMatch(panel -> panel.id().equals(id))) {
      throw RefusedException.of("check.name.panel", id, number);
    }
    return new PanelRef(number, id);
  }

  Panel definition(PanelRef ref) {
    return edition.tables().stream()
        .filter(table -> table.number() == ref.table())
        .flatMap(table -> table.panels().stream())
        .filter(panel -> panel.id().equals(ref.panel()))
        .findFirst()
        .orElseThrow();
  }

  List<FigureColumn> columns(PanelRef ref) {
    return definition(ref).figureColumns();
  }

  int columnIndex(PanelRef ref, String column) {
    List<FigureColumn> columns = columns(ref);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(column)) {
        return i;
      }
    }
    throw RefusedException.of("check.name.column", column, ref.table());
  }

  List<FixedRow> fixedRows(PanelRef ref) {
    return definition(ref).blocks().stream()
        .filter(Block.Fixed.class::isInstance)
        .flatMap(block -> ((Block.Fixed) block).rows().stream())
        .toList();
  }

  FixedRow row(PanelRef ref, String id) {
    return fixedRows(ref).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow(() -> RefusedException.of("check.name.row", id, ref.table()));
  }

  EntryDefinition entry(String key) {
    Optional<EntryDefinition> found =
        edition.entryGroups().stream()
            .flatMap(group -> group.entries().stream())
            .filter(entry -> entry.key().equals(new EntryKey(key)))
            .findFirst();
    return found.orElseThrow(() -> RefusedException.of("check.name.entry", key));
  }

  /** Whether a stated number is an amount: by its name, else by the entries named beside it. */
  boolean isMoney(String stated) {
    if (stated.endsWith(".amount") || stated.endsWith(".change")) {
      return true;
    }
    String group = stated.substring(0, stated.lastIndexOf('.') + 1);
    return !group.isEmpty()
        && edition.entryGroups().stream()
            .flatMap(one -> one.entries().stream())
            .filter(entry -> entry.key().value().startsWith(group))
            .findFirst()
            .filter(this::isMoney)
            .isPresent();
  }

  boolean isMoney(EntryDefinition entry) {
    return entry.kind() == EntryKind.AMOUNT;
  }
}
