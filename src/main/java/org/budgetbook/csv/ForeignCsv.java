package org.budgetbook.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.budgetbook.intake.ForeignFile;
import org.budgetbook.intake.ForeignSheet;
import org.budgetbook.library.TextFile;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/** Reads a csv of unknown layout as one sheet of texts. */
public final class ForeignCsv {

  private static final int CELL_LIMIT = 4_000_000;

  private ForeignCsv() {}

  /**
   * The file as a sheet. A tab in the first line means that tabs part the cells.
   *
   * @throws RefusedException if it cannot be read or holds too much
   */
  public static ForeignFile read(Path file) {
    TextFile text = TextFile.of(file);
    CSVFormat format =
        (firstLine(text).indexOf('\t') >= 0 ? CSVFormat.TDF : CSVFormat.DEFAULT)
            .builder()
            .setIgnoreEmptyLines(false)
            .get();
    List<List<String>> rows = new ArrayList<>();
    long cells = 0;
    try (CSVParser parser = CSVParser.builder().setReader(text.reader()).setFormat(format).get()) {
      for (CSVRecord row : parser) {
        cells += row.size();
        if (cells > CELL_LIMIT) {
          throw RefusedException.of("text.too-large", text.name(), 0, 0);
        }
        rows.add(row.toList());
      }
    } catch (IOException | UncheckedIOException e) {
      throw new RefusedException(
          Message.of("ledger.at", text.name(), rows.size() + 1, Message.of("ledger.quotes")), e);
    }
    return new ForeignFile(
        text.name(), List.of(ForeignSheet.ofTexts(text.name(), rows)), List.of());
  }

  private static String firstLine(TextFile text) {
    try (java.io.BufferedReader reader = new java.io.BufferedReader(text.reader())) {
      String line = reader.readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new RefusedException(Message.of("text.unreadable", text.name()), e);
    }
  }
}
