package org.budgetbook.desktop.preview;

import java.nio.file.Path;
import java.util.List;
import org.budgetbook.message.Progress;
import org.budgetbook.narrative.Disclosure;

/**
 * What makes pages, prints and writes files. Slow: called beside the FX thread, by any thread. What
 * cannot be done is a {@link org.budgetbook.message.RefusedException} of one sentence.
 */
public interface BookOutput {

  /** Lays a book out in pages; what an edit did not change is not laid out again. */
  PreviewBook lay(Disclosure disclosure);

  /** The printers of this computer, the usual one first. */
  List<Printer> printers();

  /**
   * Prints pages.
   *
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  void print(PreviewBook book, PrintOrder order, Progress progress);

  /**
   * Writes a file, or a folder of files, whole or not at all.
   *
   * @throws java.util.concurrent.CancellationException if it was cancelled; nothing is written then
   */
  void export(ExportOrder order, Progress progress);

  /** Whether this computer can show a folder. */
  boolean canShow();

  /** Shows the folder of a file in the system's own window. */
  void show(Path file);
}
