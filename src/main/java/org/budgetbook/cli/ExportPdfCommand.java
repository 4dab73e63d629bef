package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.Narrator;
import org.budgetbook.report.BookSelection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the finished disclosure as one PDF file: the whole book, some of it, or its tables. */
@Command(name = "pdf")
final class ExportPdfCommand implements Callable<Integer> {

  private static final int STEPS = 4;

  private final Services services;

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
  private Path out = Path.of("");

  @Option(names = "--tables-only")
  private boolean tablesOnly;

  @Option(names = "--part", paramLabel = "N")
  private List<Integer> parts = new ArrayList<>();

  @Option(names = "--table", paramLabel = "N")
  private List<Integer> tables = new ArrayList<>();

  ExportPdfCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    if (!parts.isEmpty() && (tablesOnly || !tables.isEmpty())) {
      throw RefusedException.of("cli.pdf.selection");
    }
    Progress progress = services.console().progress();
    FiguresEngine figures = ledger.figures(services, progress, STEPS);
    Path file = out.toAbsolutePath().normalize();
    if (tablesOnly) {
      List<TableFigures> chosen = chosen(figures.tables());
      services.printing().writeTables(chosen, out, progress);
      services.console().say("cli.pdf.written", chosen.size(), file);
    } else {
      Disclosure disclosure =
          new Narrator(figures.edition()).disclosure(figures.book(), figures.tables());
      int pages =
          services.printing().writeBook(disclosure, selection(disclosure, figures), out, progress);
      services.console().say("cli.pdf.book", pages, file);
    }
    return ExitCode.DONE;
  }

  private BookSelection selection(Disclosure disclosure, FiguresEngine figures) {
    if (!parts.isEmpty()) {
      Set<String> ids = new LinkedHashSet<>();
      for (int part : parts) {
        if (part < 1 || part > disclosure.parts().size()) {
          throw RefusedException.of("cli.pdf.part", part, disclosure.parts().size());
        }
        ids.add(disclosure.parts().get(part - 1).id());
      }
      return new BookSelection.Parts(ids);
    }
    if (!tables.isEmpty()) {
      Set<String> ids = new LinkedHashSet<>();
      chosen(figures.tables()).forEach(table -> ids.add(table.definition().id()));
      return new BookSelection.Tables(ids);
    }
    return new BookSelection.Whole();
  }

  private List<TableFigures> chosen(List<TableFigures> all) {
    for (int number : tables) {
      if (all.stream().noneMatch(table -> table.definition().number() == number)) {
        throw RefusedException.of("cli.pdf.table", number, all.size());
      }
    }
    return tables.isEmpty()
        ? all
        : all.stream().filter(table -> tables.contains(table.definition().number())).toList();
  }
}
