package org.budgetbook.figures;

import java.util.List;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.book.Fact;
import org.budgetbook.catalog.Signature;
import org.budgetbook.edition.FactFilter;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.Panel;

/** The running sums of one panel. Confined to the engine's thread. */
final class PanelState {

  final TableContent content;
  final Panel panel;
  final List<FigureColumn> columns;
  final List<BlockState> blocks;

  /** For each signature the figure columns that count it, as bits; 0 where the scope refuses. */
  private final long[] columnsBySignature = new long[Signature.COUNT];

  private final boolean columnsAskForCodes;

  /**
   * An empty panel.
   *
   * @param content shared by all panels of a table
   */
  PanelState(TableContent content, Panel panel) {
    this.content = content;
    this.panel = panel;
    this.columns = panel.figureColumns();
    if (columns.size() > Long.SIZE) {
      throw new IllegalArgumentException("panel " + panel.id() + " has too many columns");
    }
    for (Signature signature : Signature.all()) {
      if (panel.scope().accepts(signature)) {
        for (int i = 0; i < columns.size(); i++) {
          if (columns.get(i).filter().accepts(signature)) {
            columnsBySignature[signature.index()] |= 1L << i;
          }
        }
      }
    }
    columnsAskForCodes =
        panel.scope().asksForCodes()
            || columns.stream().anyMatch(column -> column.filter().asksForCodes());
    List<BlockState> states = new java.util.ArrayList<>();
    panel.blocks().forEach(block -> states.add(BlockState.of(block, columns.size())));
    this.blocks = List.copyOf(states);
  }

  /** The columns in which a fact counts, as bits. */
  long columnsOf(Fact fact, Traits traits) {
    long mask = columnsBySignature[traits.signature];
    return mask == 0 || !columnsAskForCodes ? mask : mask & columnsByCodes(fact);
  }

  private long columnsByCodes(Fact fact) {
    if (!accepts(panel.scope(), fact)) {
      return 0;
    }
    long mask = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (accepts(columns.get(i).filter(), fact)) {
        mask |= 1L << i;
      }
    }
    return mask;
  }

  private static boolean accepts(FactFilter filter, Fact fact) {
    return filter.acceptsCodes(fact.functional(), fact.departmentEconomic());
  }

  /** Gives a fact to the panel ({@code sign} +1) or takes it away (-1). */
  void add(Fact fact, Traits traits, int sign, Book book, ChangeTracker tracker) {
    long mask = columnsOf(fact, traits);
    if (mask == 0) {
      return;
    }
    boolean counts = false;
    long fen = sign < 0 ? Math.negateExact(fact.amount().fen()) : fact.amount().fen();
    for (BlockState block : blocks) {
      for (Row row : block.rowsOf(fact, traits, book)) {
        tracker.touched(this, block, row);
        int before = row.facts;
        row.add(mask, fen, sign);
        block.countChanged(row, before);
        counts = true;
      }
    }
    if (counts) {
      tracker.touched(content);
      content.facts += sign;
    }
  }

  /** Adds 1 for a fact at each figure it counts in. */
  void count(Fact fact, Traits traits, Book book, Map<CellAddress, Integer> counts) {
    long mask = columnsOf(fact, traits);
    for (BlockState block : mask == 0 ? List.<BlockState>of() : blocks) {
      for (Row row : block.rowsOf(fact, traits, book)) {
        for (long rest = mask; rest != 0; rest &= rest - 1) {
          counts.merge(address(row, Long.numberOfTrailingZeros(rest)), 1, Integer::sum);
        }
      }
    }
  }

  String table() {
    return content.table;
  }

  CellAddress address(Row row, int column) {
    return new CellAddress(content.table, panel.id(), row.key, columns.get(column).id());
  }
}
