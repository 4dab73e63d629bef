package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.budgetbook.chart.ChartFiles;
import org.budgetbook.chart.ChartFonts;
import org.budgetbook.chart.ChartPicture;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.word.ChartPictures;
import org.budgetbook.word.WordBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the whole disclosure of a budget as a Word document to edit. */
@Command(name = "docx")
final class ExportDocxCommand implements Callable<Integer> {

  private static final int STEPS = 5;
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
    Progress progress = services.console().progress();
    Disclosure disclosure = ledger.disclosure(services, progress, STEPS);
    progress.at(Message.of("cli.step.write"), STEPS - 1, STEPS);
    ChartFonts fonts = ChartFonts.of(services.resources());
    ChartPictures charts =
        chart ->
            ChartFiles.png(
                new ChartPicture(chart, fonts, ChartPictures.WIDTH), CHART_DOTS_PER_INCH);
    byte[] file =
        new WordBook(services.resources(), services.console().messages(), charts).docx(disclosure);
    services.files().write(out, target -> target.write(file));
    progress.at(Message.of("cli.step.write"), STEPS, STEPS);
    services.console().say("cli.docx.written", out.toAbsolutePath().normalize());
    return ExitCode.DONE;
  }
}
