package org.budgetbook.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Passage;
import org.budgetbook.edition.CellReference;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.EntryKind;
import org.budgetbook.edition.FigureDefinition;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.money.Money;

/** Looks up what an edition's narrative calls by name, in one state of a book. */
final class StatedFigures {

  private final Edition edition;
  private final Book book;
  private final Map<String, TableFigures> tables = new HashMap<>();
  private final Map<String, FigureDefinition> figures = new HashMap<>();
  private final Map<EntryKey, EntryDefinition> entries = new HashMap<>();
  private final Map<String, Stated> known = new HashMap<>();

  StatedFigures(Edition edition, Book book, List<TableFigures> tables) {
    this.edition = edition;
    this.book = book;
    tables.forEach(table -> this.tables.put(table.definition().id(), table));
    edition.outline().narrative().figures().forEach(figure -> figures.put(figure.name(), figure));
    edition.entryGroups().stream()
        .flatMap(group -> group.entries().stream())
        .forEach(entry -> entries.put(entry.key(), entry));
  }

  Book book() {
    return book;
  }

  Edition edition() {
    return edition;
  }

  TableFigures table(String id) {
    TableFigures table = tables.get(id);
    if (table == null) {
      throw new IllegalArgumentException("no table " + id);
    }
    return table;
  }

  FigureDefinition definition(String name) {
    FigureDefinition definition = figures.get(name);
    if (definition == null) {
      throw new IllegalArgumentException("no figure " + name);
    }
    return definition;
  }

  /** This year's figure. */
  Stated figure(String name) {
    return known.computeIfAbsent(name, absent -> calculated(definition(name)));
  }

  private Stated calculated(FigureDefinition definition) {
    if (!definition.entries().isEmpty()) {
      return entered(definition.subject(), definition.entries());
    }
    Money sum = Money.ZERO;
    List<CellAddress> cells = new ArrayList<>();
    for (CellReference cell : definition.cells()) {
      sum = sum.plus(amount(cell));
      cells.add(address(cell));
    }
    return new Stated(definition.subject(), EntryKind.AMOUNT, yuan(sum), cells, List.of(), null);
  }

  /** Last year's figure of the same thing. */
  Stated lastYear(String name) {
    FigureDefinition definition = definition(name);
    return entered(definition.subject(), definition.lastYear());
  }

  private Stated entered(String subject, List<EntryKey> keys) {
    BigDecimal sum = BigDecimal.ZERO;
    EntryKey missing = null;
    for (EntryKey key : keys) {
      Optional<EnteredNumber> number = book.supplement().numbers().find(key);
      if (number.isPresent()) {
        sum = sum.add(number.get().value());
      } else if (missing == null) {
        missing = key;
      }
    }
    EntryDefinition first = entries.get(keys.getFirst());
    return new Stated(
        subject,
        first == null ? EntryKind.AMOUNT : first.kind(),
        missing == null ? sum : BigDecimal.ZERO,
        List.of(),
        keys,
        missing);
  }

  /** Last year's number whose change a reason explains, where this year has a figure of it. */
  Optional<EntryDefinition> explained(EntryKey passage) {
    return edition.passages().stream()
        .filter(definition -> definition.key().equals(passage))
        .map(PassageDefinition::reasonFor)
        .filter(reason -> reason != null)
        .map(entries::get)
        .filter(entry -> entry.thisYear() != null)
        .findFirst();
  }

  boolean isWrittenFor(Passage reason, EntryDefinition entry) {
    CellReference cell = entry.thisYear();
    Money lastYear =
        book.supplement().numbers().find(entry.key()).map(EnteredNumber::amount).orElse(null);
    return cell != null && reason.isWrittenFor(amount(cell), lastYear);
  }

  /** Zero where the row has no facts and so does not stand in the table. */
  private Money amount(CellReference cell) {
    CellAddress wanted = address(cell);
    for (TableFigures.TableRow row : table(cell.table()).rows()) {
      for (TableFigures.PanelRow part : row.parts()) {
        if (!wanted.row().equals(part.key())) {
          continue;
        }
        for (Cell place : part.cells()) {
          if (place instanceof Cell.Figure figure && figure.address().equals(wanted)) {
            return figure.amount();
          }
        }
      }
    }
    return Money.ZERO;
  }

  private static CellAddress address(CellReference cell) {
    return new CellAddress(cell.table(), cell.panel(), new RowKey.Fixed(cell.row()), cell.column());
  }

  static BigDecimal yuan(Money amount) {
    return BigDecimal.valueOf(amount.fen(), 2);
  }
}
