package org.budgetbook.desktop.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.budgetbook.desktop.Fx;

/** What goes from one person to another: files, packages, and what has arrived. */
final class HandInSteps {

  private final Program program;

  HandInSteps(Program program) {
    this.program = program;
  }

  void teach(Vocabulary vocabulary) {
    vocabulary
        .add("the next file is {}", (words, rows) -> next(words.getFirst()))
        .add(
            "the program of {} is started",
            (words, rows) -> program.start(program.homeOf(words.getFirst())))
        .add("the file {} is a PDF of {} pages", (words, rows) -> pdf(words.get(0), words.get(1)));
  }

  /** Named when the program asks for one; files of one name are one file, whoever names it. */
  private void next(String name) throws IOException {
    Path file = program.exchanged(name);
    Files.createDirectories(file.getParent());
    Fx.run(() -> program.files().next(file));
  }

  private void pdf(String name, String pages) throws IOException {
    Path file = program.exchanged(name);
    Fx.await(name + " is written", () -> Files.exists(file));
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertEquals(Integer.parseInt(pages), document.getNumberOfPages(), name);
    }
  }
}
