package org.budgetbook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.budgetbook.bench.Result.Unit;
import org.budgetbook.book.Book;
import org.budgetbook.check.CheckEngine;
import org.budgetbook.check.RuleSet;
import org.budgetbook.document.DisclosureDocument;
import org.budgetbook.edition.Edition;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.library.CheckRules;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.PublishedWordings;
import org.budgetbook.library.Resources;

/** A finished disclosure read and checked, from its PDF and from its text. */
final class DocumentBench {

  private final Resources resources;
  private final Effort effort;

  /** Keeps results alive, so that no work is optimized away. */
  private int seen;

  DocumentBench(Resources resources, Effort effort) {
    this.resources = resources;
    this.effort = effort;
  }

  /**
   * Measures both.
   *
   * @param pdf the sample's whole disclosure, as it was just written
   */
  List<Result> run(Path pdf) {
    Book book = new BookJsonReader().read(resources, BookBench.SAMPLE);
    Edition edition = new Editions(resources).load(book.heading().edition());
    RuleSet rules = new CheckRules(resources).load(edition);
    DisclosureDocument reader =
        new DisclosureDocument(
            edition,
            book.heading().year(),
            new PublishedWordings(resources).load(edition),
            new Messages(resources));
    Path text = pdf.resolveSibling("book.txt");
    try {
      Files.writeString(text, DisclosureDocument.text(pdf));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int lines = book.lines().size();
    List<Result> results =
        List.of(
            result("document: PDF read and checked", lines, rules, reader, pdf),
            result("document: text read and checked", lines, rules, reader, text));
    if (seen == 0) {
      throw new IllegalStateException("nothing was checked");
    }
    return results;
  }

  private Result result(
      String name, int lines, RuleSet rules, DisclosureDocument reader, Path file) {
    Runnable work = () -> seen += CheckEngine.check(rules, reader.read(file)).outcomes().size();
    Timings.of(effort.bookRounds(), work);
    return Result.ofTimes(
        name, lines, Timings.of(effort.bookRounds(), work), Unit.MILLISECONDS, 1_000.0, "p50");
  }
}
