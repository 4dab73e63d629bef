package org.budgetbook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.budgetbook.chart.ChartFiles;
import org.budgetbook.chart.ChartFonts;
import org.budgetbook.chart.ChartPicture;
import org.budgetbook.web.ChartDrawings;
import org.budgetbook.web.WebPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the whole disclosure of a budget as one page for a website. */
@Command(name = "html")
final class ExportHtmlCommand implements Callable<Integer> {

  /** In points: as wide as the text beside it. */
  private static final int CHART_WIDTH = 480;

  private final Services services;

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Option(names = "--out", required = true, paramLabel = "FILE.html")
  private Path out = Path.of("");

  ExportHtmlCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    ChartFonts fonts = ChartFonts.of(services.resources());
    ChartDrawings charts = chart -> ChartFiles.svg(new ChartPicture(chart, fonts, CHART_WIDTH));
    WebPage page = new WebPage(services.resources(), services.console().messages(), charts);
    return new WholeDisclosure(services)
        .write(
            ledger,
            out,
            disclosure -> page.html(disclosure).getBytes(StandardCharsets.UTF_8),
            "cli.html.written");
  }
}
