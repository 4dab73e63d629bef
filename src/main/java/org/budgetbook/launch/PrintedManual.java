package org.budgetbook.launch;

import java.nio.file.Path;
import org.budgetbook.desktop.manual.ManualOutput;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.manual.Manual;
import org.budgetbook.report.ManualReport;

/** Joins the manual's window with the room that prints it. */
public record PrintedManual(Resources resources) implements ManualOutput {

  @Override
  public int writePdf(Path file) {
    Manual manual = new Manual(resources, new Messages(resources));
    return new ManualReport(resources).writePdf(manual.chapters(), file);
  }
}
