package org.budgetbook.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.csv.ForeignCsv;
import org.budgetbook.csv.WholeFiles;
import org.budgetbook.edition.Edition;
import org.budgetbook.intake.ColumnMapping;
import org.budgetbook.intake.ForeignFile;
import org.budgetbook.intake.ForeignSheet;
import org.budgetbook.intake.ImportMode;
import org.budgetbook.intake.ImportPreview;
import org.budgetbook.intake.LedgerImport;
import org.budgetbook.intake.MappingGuess;
import org.budgetbook.intake.RowFate;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.workbook.read.XlsxReader;

/**
 * Takes ledgers from xlsx and csv files into budgets: open, map, preview, apply. A mapping that was
 * applied is remembered for sheets with the same headings. Reading waits for the disk: not for the
 * screen's thread. Thread-safe.
 */
public final class LedgerIntake {

  private static final int REMEMBERED = 500;

  private final Vocabulary vocabulary;
  private final MappingGuess guess;
  private final Path memory;
  private final WholeFiles files;

  /**
   * An intake.
   *
   * @param memory where mappings are remembered; need not be there yet
   */
  public LedgerIntake(Resources resources, WholeFiles files, Path memory) {
    this.vocabulary = new Vocabulary(resources);
    this.guess = new MappingGuess(vocabulary);
    this.memory = memory;
    this.files = files;
  }

  /**
   * Reads an xlsx or a csv file.
   *
   * @throws RefusedException with one sentence if it is neither, damaged, or holds too much
   */
  public ForeignFile open(Path file) {
    return isText(file) ? ForeignCsv.read(file) : new XlsxReader().read(file);
  }

  private static boolean isText(Path file) {
    if (!Files.isRegularFile(file)) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(2);
      boolean zip = head.length == 2 && head[0] == 'P' && head[1] == 'K';
      boolean old = head.length == 2 && head[0] == (byte) 0xD0 && head[1] == (byte) 0xCF;
      return !zip && !old;
    } catch (IOException e) {
      throw new RefusedException(Message.of("text.unreadable", file.toAbsolutePath()), e);
    }
  }

  /** What a heading calls, by row: the mapping of that row's words alone. */
  public ColumnMapping guess(ForeignSheet sheet, int headerRow) {
    return guess.of(sheet, headerRow);
  }

  /** The mapping remembered for these headings; else the likeliest one. */
  public ColumnMapping mapping(ForeignSheet sheet) {
    ColumnMapping likely = guess.guess(sheet);
    String kept = read().getProperty(MappingGuess.signature(sheet, likely.headerRow()));
    if (kept == null) {
      return likely;
    }
    try {
      return ColumnMapping.parse(kept).withHeaderRow(likely.headerRow());
    } catch (RefusedException damaged) {
      return likely;
    }
  }

  /** What importing would do to a budget as it is now. Changes nothing. */
  public ImportPreview preview(
      BudgetSession budget, ForeignSheet sheet, ColumnMapping mapping, ImportMode mode) {
    return preview(budget.book(), budget.edition(), sheet, mapping, mode);
  }

  /** What importing would do to a book. Changes nothing. */
  public ImportPreview preview(
      Book book, Edition edition, ForeignSheet sheet, ColumnMapping mapping, ImportMode mode) {
    return new LedgerImport(edition, vocabulary).preview(book, sheet, mapping, mode);
  }

  /**
   * Applies a preview as one step that undo takes back. Fails with a sentence, and nothing has
   * changed, when a row is wrong, nothing would change, or the budget changed since the preview.
   */
  public CompletionStage<Applied> apply(
      BudgetSession budget, ImportPreview preview, ForeignFile file) {
    Optional<Message> refusal = refusal(preview);
    if (refusal.isPresent()) {
      return CompletableFuture.failedFuture(new RefusedException(refusal.get()));
    }
    if (!preview.book().equals(budget.book())) {
      return CompletableFuture.failedFuture(RefusedException.of("session.intake.stale"));
    }
    return budget.apply(
        new Action(
            Message.of(
                "session.intake",
                file.name(),
                preview.count(RowFate.Added.class),
                preview.count(RowFate.Changed.class),
                preview.removed().size()),
            preview.edit().orElseThrow()));
  }

  /** Why a preview cannot be applied; empty when it can. */
  public static Optional<Message> refusal(ImportPreview preview) {
    if (preview.problem().isPresent()) {
      return preview.problem();
    }
    if (!preview.isWhole()) {
      RowFate.Wrong first =
          (RowFate.Wrong)
              preview.rows().stream()
                  .filter(RowFate.Wrong.class::isInstance)
                  .findFirst()
                  .orElseThrow();
      return Optional.of(
          Message.of(
              "session.intake.wrong",
              preview.count(RowFate.Wrong.class),
              first.place(),
              first.why()));
    }
    return preview.edit().isEmpty()
        ? Optional.of(Message.of("session.intake.same"))
        : Optional.empty();
  }

  /** Keeps a mapping for sheets with the same headings. */
  public synchronized void remember(ForeignSheet sheet, ColumnMapping mapping) {
    Properties all = read();
    if (all.size() >= REMEMBERED) {
      all.clear();
    }
    all.setProperty(MappingGuess.signature(sheet, mapping.headerRow()), mapping.toText());
    StringWriter text = new StringWriter();
    try {
      all.store(text, null);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    // The first line is the time of day: the same memory shall be the same file.
    String lines =
        text.toString()
            .lines()
            .filter(line -> !line.startsWith("#"))
            .sorted()
            .collect(java.util.stream.Collectors.joining("\n"));
    files.write(memory, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
  }

  /** What is remembered; a memory that cannot be read is none. */
  private Properties read() {
    Properties all = new Properties();
    if (Files.isRegularFile(memory)) {
      try {
        all.load(new StringReader(Files.readString(memory, StandardCharsets.UTF_8)));
      } catch (IOException | IllegalArgumentException damaged) {
        return new Properties();
      }
    }
    return all;
  }
}
