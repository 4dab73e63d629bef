package org.budgetbook.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.budgetbook.book.Book;
import org.budgetbook.book.Heading;
import org.budgetbook.intake.LedgerAmounts;
import org.budgetbook.library.TextFile;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a ledger (预算明细 csv) into a book. UTF-8 with or without a byte order mark, else GBK; columns
 * in any order; rows without any text are passed over. A bare ledger knows neither unit types nor
 * revenue: its units are administrative. Keeps no state between files; any thread may use it.
 */
public final class LedgerReader {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

  private final Vocabulary vocabulary;

  public LedgerReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads a whole file or nothing. What a line says may be implausible; that is for checks.
   *
   * @param heading of the book to make
   * @param stated the unit of the amounts if the user named it; null means yuan, and a ledger whose
   *     amounts are all below 1,000 is then refused with a question
   * @throws RefusedException with the first fault by file and line, and how many lines more have
   *     one
   */
  public Book read(Path file, Heading heading, @Nullable AmountUnit stated) {
    return read(TextFile.of(file), heading, stated);
  }

  /** {@link #read(Path, Heading, AmountUnit)} of a file that is open already. */
  public Book read(TextFile text, Heading heading, @Nullable AmountUnit stated) {
    if (text.isEmpty()) {
      throw RefusedException.of("ledger.empty", text.name());
    }
    try (CSVParser parser = CSVParser.builder().setReader(text.reader()).setFormat(FORMAT).get()) {
      return read(text, parser, heading, stated);
    } catch (IOException e) {
      throw new RefusedException(Message.of("text.unreadable", text.name()), e);
    }
  }

  private Book read(TextFile text, CSVParser parser, Heading heading, @Nullable AmountUnit stated) {
    Rows rows = new Rows(text.name(), parser);
    CSVRecord first = rows.next();
    if (first == null) {
      throw RefusedException.of("ledger.empty", text.name());
    }
    LedgerAmounts amounts = new LedgerAmounts(stated);
    LedgerRows lines =
        new LedgerRows(header(text, first, rows.line()), amounts, vocabulary, heading);
    LedgerFaults faults = new LedgerFaults(text.name());
    for (CSVRecord row = rows.next(); row != null; row = rows.next()) {
      try {
        lines.add(row);
      } catch (RefusedException e) {
        faults.add(rows.line(), e.sentence());
      }
    }
    faults.refuse();
    if (lines.isEmpty()) {
      throw RefusedException.of("ledger.header-only", text.name());
    }
    if (amounts.areDoubtful()) {
      throw RefusedException.of("ledger.amounts-doubt", text.name());
    }
    return lines.toBook();
  }

  private LedgerHeader header(TextFile text, CSVRecord row, long line) {
    LedgerHeader.Outcome outcome = LedgerHeader.of(row, vocabulary);
    if (outcome.nothingKnown() && text.isGuess()) {
      throw text.wrongGuess();
    }
    LedgerFaults faults = new LedgerFaults(text.name());
    outcome.faults().forEach(fault -> faults.add(line, fault));
    faults.refuse();
    return outcome.header().orElseThrow();
  }

  /** The rows that have text, each with the line it begins at. */
  private static final class Rows {
    private final String file;
    private final CSVParser parser;
    private final Iterator<CSVRecord> iterator;
    private long line;

    Rows(String file, CSVParser parser) {
      this.file = file;
      this.parser = parser;
      this.iterator = parser.iterator();
    }

    /** The next row with text; null after the last. */
    @Nullable CSVRecord next() {
      while (true) {
        long begin = parser.getCurrentLineNumber() + 1;
        try {
          CSVRecord row = iterator.next();
          if (!isBlank(row)) {
            line = begin;
            return row;
          }
        } catch (NoSuchElementException e) {
          return null;
        } catch (UncheckedIOException e) {
          throw new RefusedException(
              Message.of("ledger.at", file, begin, Message.of("ledger.quotes")), e);
        }
      }
    }

    /** Where the row handed out last begins, counted from 1. */
    long line() {
      return line;
    }

    private static boolean isBlank(CSVRecord row) {
      for (String cell : row) {
        if (!cell.isBlank()) {
          return false;
        }
      }
      return true;
    }
  }
}
