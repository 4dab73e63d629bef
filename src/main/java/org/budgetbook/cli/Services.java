package org.budgetbook.cli;

import java.nio.file.Path;
import org.budgetbook.bench.ScreenBench;
import org.budgetbook.csv.LedgerReader;
import org.budgetbook.csv.WholeFiles;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;

/**
 * What the commands work with; put together once, in {@code launch}.
 *
 * @param workspace the workspace of the person at this computer; may not be there yet
 */
public record Services(
    Resources resources,
    Editions editions,
    Vocabulary vocabulary,
    LedgerReader ledgers,
    BookJsonReader books,
    Path workspace,
    WholeFiles files,
    Printing printing,
    ScreenBench screen,
    Console console) {

  /** The same with the editions of a folder as well. */
  Services withEditions(Path folder) {
    return of(resources.withEditions(folder), workspace, files, printing, screen, console);
  }

  /** The usual ones over a set of resources. */
  public static Services of(
      Resources resources,
      Path workspace,
      WholeFiles files,
      Printing printing,
      ScreenBench screen,
      Console console) {
    Vocabulary vocabulary = new Vocabulary(resources);
    return new Services(
        resources,
        new Editions(resources),
        vocabulary,
        new LedgerReader(vocabulary),
        new BookJsonReader(),
        workspace,
        files,
        printing,
        screen,
        console);
  }
}
