package org.budgetbook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.budgetbook.chart.ChartFiles;
import org.budgetbook.chart.ChartFonts;
import org.budgetbook.chart.ChartPicture;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.web.ChartDrawings;
import org.budgetbook.web.WebPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the whole disclosure of a budget as one page for a website. */
@Command(name = "html")
final class ExportHtmlCommand implements Callable<Integer> {

  private static final int STEPS = 5;

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
    Progress progress = services.console().progress();
    Disclosure disclosure = ledger.disclosure(services, progress, STEPS);
    progress.at(Message.of("cli.step.write"), STEPS - 1, STEPS);
    ChartFonts fonts = ChartFonts.of(services.resources());
    ChartDrawings charts = chart -> ChartFiles.svg(new ChartPicture(chart, fonts, CHART_WIDTH));
    String page =
        new WebPage(services.resources(), services.console().messages(), charts).html(disclosure);
    services.files().write(out, target -> target.write(page.getBytes(StandardCharsets.UTF_8)));
    progress.at(Message.of("cli.step.write"), STEPS, STEPS);
    services.console().say("cli.html.written", out.toAbsolutePath().normalize());
    return ExitCode.DONE;
  }
}
