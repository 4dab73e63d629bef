package org.budgetbook.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.budgetbook.csv.WholeFiles;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Progress;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.report.BookSelection;

/** What one run of the command line left behind: its exit code and what it said. */
record CommandRun(int exit, String out, String err) {

  static CommandRun of(Path logs, String... words) {
    return of(logs, new WholeFiles(), words);
  }

  static CommandRun of(Path logs, WholeFiles files, String... words) {
    return of(logs, files, Progress.SILENT, words);
  }

  /** Work runs under {@code watched}, which may cancel it, while the terminal shows no progress. */
  static CommandRun of(Path logs, Progress watched, String... words) {
    return of(logs, new WholeFiles(), watched, words);
  }

  private static CommandRun of(Path logs, WholeFiles files, Progress watched, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Resources resources = Resources.ofProgram();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new Messages(resources),
            false);
    Services services =
        Services.of(
            resources,
            logs.resolve("home").resolve("budgetbook.mv.db"),
            files,
            new Watched(new ReportPrinting(resources), watched),
            new NoScreen(),
            console);
    int exit =
        new Budgetbook(
                services,
                new ErrorLog(logs),
                found -> {
                  throw new IllegalStateException("no desktop in a test");
                })
            .run(List.of(words));
    return new CommandRun(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Prints under a progress of ours. */
  private record Watched(Printing printing, Progress progress) implements Printing {
    @Override
    public void writeTables(List<TableFigures> tables, Path file, Progress silent) {
      printing.writeTables(tables, file, progress);
    }

    @Override
    public int writeBook(
        Disclosure disclosure, BookSelection selection, Path file, Progress silent) {
      return printing.writeBook(disclosure, selection, file, progress);
    }
  }
}
