package org.budgetbook.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.budgetbook.check.input.PrintedRows;
import org.budgetbook.edition.Column;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.intake.ForeignCell;
import org.budgetbook.intake.ForeignSheet;
import org.budgetbook.intake.MergedArea;
import org.budgetbook.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table under a header that was found. */
final class SheetBody {

  private static final Pattern AMOUNT =
      Pattern.compile("[+-]?(\\d{1,15}|\\d{1,3}(,\\d{3})+)(\\.\\d{1,15})?");
  private static final Pattern NEGATIVE = Pattern.compile("\\(([\\d,.]+)\\)");
  private static final Pattern NOTHING = Pattern.compile("[-\\u2013\\u2014\\u2212/]*");

  private final TableDefinition table;
  private final Patterns patterns;
  private final ForeignSheet sheet;
  private final SheetHeader header;
  private final int decimals;
  private final int unit;

  /** Digits between a fen and the unit of the file; the table's own where they are the same. */
  private final int exponent;

  final List<List<String>> rows = new ArrayList<>();
  final Set<PrintedRows.Spot> unread = new HashSet<>();
  final List<Message> told = new ArrayList<>();

  /** Whether a row could not be told from others: then the table cannot be checked at all. */
  boolean lost;

  /** Why not all of it was read; null when all was. */
  @Nullable Message incomplete;

  SheetBody(
      Edition edition,
      TableDefinition table,
      Patterns patterns,
      ForeignSheet sheet,
      SheetHeader header,
      int exponent) {
    this.table = table;
    this.patterns = patterns;
    this.sheet = sheet;
    this.header = header;
    this.decimals = edition.tableFormat().decimals();
    this.unit = edition.tableFormat().unit().fenExponent();
    this.exponent = exponent;
  }

  void read(SheetHeader.Found found, int to) {
    List<Column> columns = table.columns();
    Set<Integer> used = new HashSet<>();
    for (int j = 0; j < found.places().size(); j++) {
      int place = found.places().get(j);
      used.add(place);
      if (place < 0) {
        tell(
            Message.of(
                "document.sheet.column",
                sheet.name(),
                found.bottom() + 1,
                table.number(),
                columns.get(j).heading().replace("{year}", "")));
        lost |= SheetHeader.isNeeded(columns.get(j));
      }
    }
    Set<Integer> others = new TreeSet<>();
    for (int row : sheet.filledRows()) {
      if (row > found.bottom() && row < to && !isNote(row) && !header.continues(row)) {
        row(found, row, used, others);
      }
    }
    for (int column : others) {
      String heading = column < found.headings().size() ? found.headings().get(column) : "";
      told.add(
          Message.of(
              "document.sheet.other",
              sheet.name(),
              ForeignSheet.letters(column),
              heading,
              table.number()));
    }
  }

  private boolean isNote(int row) {
    List<String> filled =
        sheet.row(row).values().stream()
            .map(cell -> Patterns.plain(cell.text()))
            .filter(text -> !text.isEmpty())
            .toList();
    boolean figures =
        filled.stream().anyMatch(text -> AMOUNT.matcher(text).matches())
            || sheet.row(row).values().stream().anyMatch(ForeignCell.Unread.class::isInstance);
    return !figures && !filled.isEmpty() && patterns.finds("sheet-note", filled.getFirst());
  }

  private void row(SheetHeader.Found found, int row, Set<Integer> used, Set<Integer> others) {
    List<Column> columns = table.columns();
    String[] line = new String[columns.size()];
    Arrays.fill(line, "");
    boolean own = false;
    boolean any = false;
    Set<Integer> blind = new HashSet<>();
    for (int j = 0; j < columns.size(); j++) {
      boolean figure = columns.get(j) instanceof FigureColumn;
      int column = found.places().get(j);
      if (column < 0) {
        if (figure) {
          blind.add(j);
        }
        continue;
      }
      MergedArea area = sheet.areaAt(row, column);
      boolean covered = area != null && (area.top() < row || area.left() < column);
      boolean below = area != null && area.top() < row;
      ForeignCell cell = covered && !below ? ForeignCell.Text.NONE : sheet.seen(row, column);
      own |= !covered && !cell.isBlank();
      if (cell instanceof ForeignCell.Unread what) {
        tell(
            Message.of(
                "document.sheet.cell",
                sheet.name(),
                ForeignSheet.place(row, column),
                table.number(),
                what.why()));
        own = true;
        blind.add(j);
        lost |= !figure;
      } else if (figure && below && !cell.isBlank()) {
        blind.add(j);
      } else {
        line[j] = figure ? figure(cell) : label(cell);
        any |= !line[j].isEmpty();
      }
    }
    for (var cell : sheet.row(row).entrySet()) {
      MergedArea area = sheet.areaAt(row, cell.getKey());
      if (!used.contains(cell.getKey())
          && !cell.getValue().isBlank()
          && (area == null || !used.contains(area.left()))) {
        others.add(cell.getKey());
      }
    }
    if (own && (any || blind.stream().anyMatch(j -> found.places().get(j) >= 0))) {
      int at = rows.size();
      blind.forEach(j -> unread.add(new PrintedRows.Spot(at, j)));
      rows.add(List.of(line));
    }
  }

  private static String label(ForeignCell cell) {
    return cell.text().replace('\u00a0', ' ').replaceAll("[\\r\\n\\t]+", "").strip();
  }

  /** As the edition prints it; a text that is no amount stays as it is, for a rule to name. */
  private String figure(ForeignCell cell) {
    return switch (cell) {
      case ForeignCell.Numeric number ->
          number.value().signum() == 0
              ? ""
              : printed(
                  number.decimals() < 0
                      ? number.value()
                      : number
                          .value()
                          .setScale(Math.max(number.decimals(), decimals), RoundingMode.HALF_UP));
      case ForeignCell.Text text -> amount(text.text());
      case ForeignCell.Unread unknown -> "";
    };
  }

  private String amount(String text) {
    String plain = Patterns.plain(Normalizer.normalize(text, Normalizer.Form.NFKC));
    if (NOTHING.matcher(plain).matches()) {
      return "";
    }
    if (NEGATIVE.matcher(plain).matches()) {
      plain = "-" + plain.substring(1, plain.length() - 1);
    }
    return AMOUNT.matcher(plain).matches()
        ? printed(new BigDecimal(plain.replace(",", "")))
        : plain;
  }

  private String printed(BigDecimal amount) {
    if (exponent == unit) {
      BigDecimal shortest = amount.stripTrailingZeros();
      return (shortest.scale() < decimals ? shortest.setScale(decimals) : shortest).toPlainString();
    }
    return amount
        .movePointRight(exponent - unit)
        .setScale(decimals, RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** Something of this table is not checked. */
  private void tell(Message message) {
    told.add(message);
    incomplete = message;
  }
}
