package org.budgetbook.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.budgetbook.catalog.Catalog;
import org.budgetbook.catalog.CatalogEntry;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.Evidence;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.RevenueCode;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/**
 * Reads the finance bureau's own list of codes (财政局目录), a csv with a code and a name column. It is
 * authoritative: a code that it lacks is an error, not a warning.
 */
public final class BureauCatalogReader {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

  private final Vocabulary vocabulary;

  public BureauCatalogReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads a whole file or nothing.
   *
   * @throws RefusedException with the first fault, by file and line
   */
  public Catalog read(Path file, CatalogKind kind) {
    TextFile text = TextFile.of(file);
    try (CSVParser parser = CSVParser.builder().setReader(text.reader()).setFormat(FORMAT).get()) {
      Map<String, String> names = names(text, parser, kind);
      if (names.isEmpty()) {
        throw RefusedException.of("bureau.empty", text.name());
      }
      return new Catalog(
          names.entrySet().stream()
              .map(row ->
                  new CatalogEntry(
                      row.getKey(),
                      row.getValue(),
                      List.of(),
                      0,
                      CatalogEntry.OPEN_END,
                      Evidence.BUREAU))
              .toList());
    } catch (IOException e) {
      throw new RefusedException(Message.of("text.unreadable", file.toAbsolutePath()), e);
    }
  }

  private Map<String, String> names(TextFile text, CSVParser parser, CatalogKind kind) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<BureauColumn, Integer> places = new EnumMap<>(BureauColumn.class);
    int width = 0;
    Iterator<CSVRecord> rows = parser.iterator();
    while (true) {
      long line = parser.getCurrentLineNumber() + 1;
      try {
        if (!rows.hasNext()) {
          return names;
        }
        CSVRecord row = rows.next();
        if (row.stream().allMatch(String::isBlank)) {
          continue;
        }
        if (width == 0) {
          width = row.size();
          readHeader(text, row, line, places);
        } else if (row.size() != width) {
          throw at(text, line, Message.of("bureau.cells", row.size(), width));
        } else {
          addAt(text, line, names, kind, row, places);
        }
      } catch (UncheckedIOException e) {
        throw at(text, line, Message.of("bureau.quotes"));
      }
    }
  }

  private void readHeader(
      TextFile text, CSVRecord row, long line, Map<BureauColumn, Integer> places) {
    for (int i = 0; i < row.size(); i++) {
      int place = i;
      vocabulary
          .meaning(row.get(i).strip(), BureauColumn.class)
          .ifPresent(column -> places.putIfAbsent(column, place));
    }
    if (places.isEmpty() && text.isGuess()) {
      throw text.wrongGuess();
    }
    for (BureauColumn column : BureauColumn.values()) {
      if (!places.containsKey(column)) {
        throw at(text, line, Message.of("bureau.column.missing", vocabulary.word(column)));
      }
    }
  }

  private static void addAt(
      TextFile text,
      long line,
      Map<String, String> names,
      CatalogKind kind,
      CSVRecord row,
      Map<BureauColumn, Integer> places) {
    try {
      add(names, kind, row, places);
    } catch (RefusedException e) {
      throw at(text, line, e.sentence());
    }
  }

  private static void add(
      Map<String, String> names,
      CatalogKind kind,
      CSVRecord row,
      Map<BureauColumn, Integer> places) {
    String code = cell(row, places, BureauColumn.CODE);
    String digits = code(kind, code).digits();
    String name = cell(row, places, BureauColumn.NAME);
    if (name.isEmpty()) {
      throw RefusedException.of("bureau.name.blank", code);
    }
    String known = names.putIfAbsent(digits, name);
    if (known != null && !known.equals(name)) {
      throw RefusedException.of("bureau.code.twice", code, known, name);
    }
  }

  private static String cell(
      CSVRecord row, Map<BureauColumn, Integer> places, BureauColumn column) {
    return row.get(java.util.Objects.requireNonNull(places.get(column))).strip();
  }

  private static ClassificationCode code(CatalogKind kind, String digits) {
    return switch (kind) {
      case FUNCTIONAL -> new FunctionalCode(digits);
      case DEPARTMENT_ECONOMIC -> new DepartmentEconomicCode(digits);
      case GOVERNMENT_ECONOMIC -> new GovernmentEconomicCode(digits);
      case REVENUE -> new RevenueCode(digits);
    };
  }

  private static RefusedException at(TextFile text, long line, Message problem) {
    return new RefusedException(Message.of("bureau.at", text.name(), line, problem));
  }
}
