package org.budgetbook.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.opendata.OpenData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a budget as open data, into a folder or a zip file. */
@Command(name = "data")
final class ExportDataCommand implements Callable<Integer> {

  private static final int STEPS = 4;

  private final Services services;

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Option(names = "--out", required = true, paramLabel = "DIR|FILE.zip")
  private Path out = Path.of("");

  ExportDataCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Progress progress = services.console().progress();
    FiguresEngine figures = ledger.figures(services, progress, STEPS);
    progress.at(Message.of("cli.step.write"), STEPS - 1, STEPS);
    Map<String, String> files = new OpenData(services.resources()).files(figures);
    if (out.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      services.files().write(out, file -> zip(files, file));
    } else {
      services.files().write(out, files);
    }
    progress.at(Message.of("cli.step.write"), STEPS, STEPS);
    services.console().say("cli.data.written", files.size(), out.toAbsolutePath().normalize());
    return ExitCode.DONE;
  }

  /** No entry bears the time it was written: the same budget gives the same file. */
  private static void zip(Map<String, String> files, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Map.Entry<String, String> file : files.entrySet()) {
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
      zip.putNextEntry(entry);
      zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    zip.finish();
  }
}
