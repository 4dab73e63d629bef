package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.budgetbook.chart.ChartFiles;
import org.budgetbook.chart.ChartFonts;
import org.budgetbook.chart.ChartPicture;
import org.budgetbook.word.ChartPictures;
import org.budgetbook.word.WordBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the whole disclosure of a budget as a Word document to edit. */
@Command(name = "docx")
final class ExportDocxCommand implements Callable<Integer> {

  private static final int CHART_DOTS_PER_INCH = 220;

  private final Services services;

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Option(names = "--out", required = true, paramLabel = "FILE.docx")
  private Path out = Path.of("");

  ExportDocxCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    ChartFonts fonts = ChartFonts.of(services.resources());
    ChartPictures charts =
        chart ->
            ChartFiles.png(
                new ChartPicture(chart, fonts, ChartPictures.WIDTH), CHART_DOTS_PER_INCH);
    WordBook word = new WordBook(services.resources(), services.console().messages(), charts);
    return new WholeDisclosure(services).write(ledger, out, word::docx, "cli.docx.written");
  }
}
