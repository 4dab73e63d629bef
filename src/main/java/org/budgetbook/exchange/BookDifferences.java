package org.budgetbook.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit;
import org.budgetbook.book.ElementEdit.CarryOverEdit;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.NumberEdit;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.ElementEdit.ProjectEdit;
import org.budgetbook.book.ElementEdit.RevenueEdit;
import org.budgetbook.book.ElementEdit.TargetEdit;
import org.budgetbook.book.ElementEdit.UnitEdit;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Supplement;
import org.budgetbook.edition.Column;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.figures.TableFigures.PanelRow;
import org.budgetbook.figures.TableFigures.TableRow;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.money.Money;
import org.budgetbook.sheet.EditWords;
import org.budgetbook.sheet.FactWords;
import org.jspecify.annotations.Nullable;

/**
 * What two versions of a book differ in, in words (版本差异).
 *
 * @param entries what was typed otherwise: lines, numbers, texts, forms
 * @param figures which figures of which tables came out otherwise
 * @param more how many further differences are not told
 */
public record BookDifferences(List<String> entries, List<String> figures, int more) {

  public BookDifferences {
    entries = List.copyOf(entries);
    figures = List.copyOf(figures);
  }

  /** One side of a comparison. */
  public record Side(Book book, List<TableFigures> tables) {
    public Side {
      tables = List.copyOf(tables);
    }
  }

  public boolean isNone() {
    return entries.isEmpty() && figures.isEmpty();
  }

  /**
   * Compares two versions.
   *
   * @param edition that of the later one
   * @param most how many of each kind are told
   */
  public static BookDifferences between(
      Side before,
      Side after,
      Edition edition,
      Vocabulary vocabulary,
      Messages messages,
      int most) {
    List<Edit> edits = edits(before.book(), after.book());
    EditWords words =
        new EditWords(edition, new FactWords(edition, vocabulary, messages), messages);
    EditWords.Told told =
        edits.isEmpty()
            ? new EditWords.Told(List.of(), 0)
            : words.tell(new EditGroup(edits), after.book(), most);
    List<String> figures = figures(before.tables(), after.tables(), messages);
    int hidden = Math.max(0, figures.size() - most);
    return new BookDifferences(
        told.lines(), figures.stream().limit(most).toList(), told.more() + hidden);
  }

  /** Element by element, by their keys; where they stand makes no difference. */
  private static List<Edit> edits(Book before, Book after) {
    List<Edit> edits = new ArrayList<>();
    Supplement old = before.supplement();
    Supplement now = after.supplement();
    if (!before.heading().equals(after.heading())) {
      edits.add(new HeadingEdit(before.heading().placed(), after.heading().placed()));
    }
    add(edits, before.units(), after.units(), unit -> unit.code(), UnitEdit::new);
    add(edits, before.projects(), after.projects(), project -> project.code(), ProjectEdit::new);
    add(edits, before.lines(), after.lines(), line -> line.id(), LineEdit::new);
    add(edits, before.revenue(), after.revenue(), item -> item.id(), RevenueEdit::new);
    add(edits, before.carryOvers(), after.carryOvers(), kept -> kept.id(), CarryOverEdit::new);
    add(edits, old.numbers(), now.numbers(), number -> number.key(), NumberEdit::new);
    add(edits, old.passages(), now.passages(), text -> text.key(), PassageEdit::new);
    add(edits, old.targets(), now.targets(), target -> target.project(), TargetEdit::new);
    return edits;
  }

  private static <K extends Comparable<? super K>, V> void add(
      List<Edit> edits,
      Ordered<K, V> before,
      Ordered<K, V> after,
      java.util.function.Function<V, K> key,
      BiFunction<@Nullable Placed<V>, @Nullable Placed<V>, ElementEdit<V>> edit) {
    for (Placed<V> old : before.allPlaced()) {
      Placed<V> now = after.placed(key.apply(old.value())).orElse(null);
      if (now == null || !now.value().equals(old.value())) {
        edits.add(edit.apply(old, now));
      }
    }
    for (Placed<V> now : after.allPlaced()) {
      if (!before.contains(key.apply(now.value()))) {
        edits.add(edit.apply(null, now));
      }
    }
  }

  /** A figure with the words for its place. */
  private record Told(String table, String row, String column, Money amount) {}

  private static List<String> figures(
      List<TableFigures> before, List<TableFigures> after, Messages messages) {
    Map<CellAddress, Told> old = cells(before);
    Map<CellAddress, Told> now = cells(after);
    List<String> lines = new ArrayList<>();
    now.forEach((address, told) -> {
      Told was = old.get(address);
      Money amount = was == null ? Money.ZERO : was.amount();
      if (!amount.equals(told.amount())) {
        lines.add(line(messages, told, amount, told.amount()));
      }
    });
    old.forEach((address, told) -> {
      if (!now.containsKey(address) && !told.amount().isZero()) {
        lines.add(line(messages, told, told.amount(), Money.ZERO));
      }
    });
    return lines;
  }

  private static String line(Messages messages, Told told, Money before, Money after) {
    return messages.text(
        "exchange.difference.figure",
        told.table(),
        told.row(),
        told.column(),
        before.toYuanText(),
        after.toYuanText());
  }

  private static Map<CellAddress, Told> cells(List<TableFigures> tables) {
    Map<CellAddress, Told> cells = new LinkedHashMap<>();
    for (TableFigures table : tables) {
      for (TableRow row : table.rows()) {
        for (int panel = 0; panel < row.parts().size(); panel++) {
          collect(table, table.definition().panels().get(panel).columns(), row, panel, cells);
        }
      }
    }
    return cells;
  }

  private static void collect(
      TableFigures table,
      List<Column> columns,
      TableRow row,
      int panel,
      Map<CellAddress, Told> into) {
    PanelRow part = row.parts().get(panel);
    StringBuilder label = new StringBuilder();
    int column = 0;
    for (Cell cell : part.cells()) {
      if (cell instanceof Cell.Label name && !name.text().isBlank()) {
        label.append(label.isEmpty() ? "" : " ").append(name.text());
      }
      if (cell instanceof Cell.Figure figure
          && columns.get(column) instanceof FigureColumn definition) {
        into.put(
            figure.address(),
            new Told(
                table.definition().caption(),
                label.toString(),
                TableDefinition.withYear(definition.heading(), table.year()),
                figure.amount()));
      }
      column++;
    }
  }
}
