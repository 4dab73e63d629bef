package org.budgetbook.intake;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.money.AmountUnit;
import org.jspecify.annotations.Nullable;

/** Guesses by the words of a heading which column is which field. Immutable. */
public final class MappingGuess {

  private static final int ROWS = 60;
  private static final int COLUMNS = 200;

  private final Map<String, LedgerColumn> fields = new HashMap<>();
  private final List<String> yuan;
  private final List<String> wan;

  public MappingGuess(Vocabulary vocabulary) {
    for (LedgerColumn field : LedgerColumn.values()) {
      String key = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
      for (String kind : List.of("ledger-column.", "intake-column.")) {
        for (String word : vocabulary.word(kind + key).split("\\|", -1)) {
          fields.putIfAbsent(plain(word), field);
        }
      }
    }
    this.yuan = List.of(vocabulary.word("intake-unit.yuan").split("\\|", -1));
    this.wan = List.of(vocabulary.word("intake-unit.wan").split("\\|", -1));
  }

  /** Without blanks and marks, signs of half width. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s*:]+", "");
  }

  /** What a heading calls; null when no field of ours. */
  public @Nullable LedgerColumn field(String heading) {
    String word = plain(heading);
    LedgerColumn field = fields.get(word);
    if (field != null) {
      return field;
    }
    for (String unit :
        IntStream.range(0, 2).boxed().flatMap(i -> (i == 0 ? wan : yuan).stream()).toList()) {
      String end = plain(unit);
      if (word.endsWith("(" + end + ")")) {
        return fields.get(word.substring(0, word.length() - end.length() - 2));
      }
    }
    return null;
  }

  /** The likeliest mapping: the row with most headings. Knows no columns where there is none. */
  public ColumnMapping guess(ForeignSheet sheet) {
    ColumnMapping best = new ColumnMapping(0, Map.of(), Map.of(), null);
    for (int row : sheet.filledRows().stream().limit(ROWS).toList()) {
      ColumnMapping mapping = of(sheet, row);
      if (mapping.columns().size() > best.columns().size()) {
        best = mapping;
      }
    }
    return best;
  }

  /** The mapping by the headings of one row. */
  public ColumnMapping of(ForeignSheet sheet, int row) {
    Map<LedgerColumn, Integer> columns = new EnumMap<>(LedgerColumn.class);
    AmountUnit unit = null;
    for (int column = 0; column < Math.min(sheet.width(), COLUMNS); column++) {
      String heading = sheet.seen(row, column).text();
      LedgerColumn field = field(heading);
      if (field != null && columns.putIfAbsent(field, column) == null) {
        if (field == LedgerColumn.AMOUNT) {
          unit = unit(heading);
        }
      }
    }
    for (int above = Math.max(0, row - 5); above < row && unit == null; above++) {
      for (ForeignCell cell : sheet.row(above).values()) {
        AmountUnit stated = unit(cell.text());
        unit = stated == null ? unit : stated;
      }
    }
    return new ColumnMapping(row, columns, Map.of(), unit);
  }

  /** The unit that a heading or caption ends with; null for none. */
  private @Nullable AmountUnit unit(String text) {
    String word = plain(text).replaceAll("[()]+$", "");
    if (wan.stream().anyMatch(word::endsWith)) {
      return AmountUnit.TEN_THOUSAND_YUAN;
    }
    return yuan.stream().anyMatch(word::endsWith) ? AmountUnit.YUAN : null;
  }

  /** The headings of a row as one text: sheets with the same one are mapped alike. */
  public static String signature(ForeignSheet sheet, int row) {
    return IntStream.range(0, Math.min(sheet.width(), COLUMNS))
        .mapToObj(column -> plain(sheet.cell(row, column).text()))
        .collect(Collectors.joining("|"));
  }
}
