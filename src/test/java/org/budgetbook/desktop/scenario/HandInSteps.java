package org.budgetbook.desktop.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.budgetbook.book.Book;
import org.budgetbook.csv.TableTsv;
import org.budgetbook.desktop.Fx;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.session.Opening;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;

/** What goes from one person to another: files, packages, and what has arrived. */
final class HandInSteps {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

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
        .add("the file {} is a PDF that says {}", (words, rows) -> pdf(words.get(0), words.get(1)))
        .add(
            "the workspace of {} holds exactly the tables of {}",
            (words, rows) -> tables(words.getFirst(), words.getLast()));
  }

  /** Named when the program asks for one; files of one name are one file, whoever names it. */
  private void next(String name) throws IOException {
    Path file = program.exchanged(name);
    Files.createDirectories(file.getParent());
    Fx.run(() -> program.files().next(file));
  }

  /** The text of its pages, whatever lines it is broken into. */
  private void pdf(String name, String words) throws IOException {
    Path file = program.exchanged(name);
    Fx.await(name + " is written", () -> Files.exists(file));
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
      assertTrue(text.contains(words), () -> name + " does not say " + words);
    }
  }

  /** Byte for byte. The program must be closed: a workspace is open once. */
  private void tables(String person, String golden) throws IOException {
    assertFalse(program.isRunning(), "the program is still running");
    Resources resources = Resources.ofProgram();
    Path file = program.homeOf(person).resolve("budgetbook").resolve("budgetbook.mv.db");
    Opening opening = new WorkspaceDesk(resources, Clock.systemUTC()).open(file);
    try (WorkspaceSession workspace = assertInstanceOf(Opening.Opened.class, opening).workspace()) {
      Book book = workspace.read(workspace.budgets().getFirst().id());
      List<TableFigures> tables =
          new FiguresEngine(new Editions(resources).load(book.heading().edition()), book).tables();
      assertEquals(13, tables.size());
      for (TableFigures table : tables) {
        String name = TableTsv.fileName(table.definition());
        assertEquals(
            Files.readString(GOLDEN.resolve(golden).resolve(name)), TableTsv.text(table), name);
      }
    }
  }
}
