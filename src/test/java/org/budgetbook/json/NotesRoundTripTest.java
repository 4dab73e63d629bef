package org.budgetbook.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.check.BookChecks;
import org.budgetbook.check.RuleSet;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.note.CheckNote;
import org.budgetbook.check.note.CheckNotes;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.library.CheckRules;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes of the checks (审核说明) in the book json. */
class NotesRoundTripTest {

  @TempDir private Path folder;

  @Test
  void a_note_is_still_the_finding_s_own_after_the_book_was_written_and_read() throws IOException {
    Book book = GoldenBooks.book(2025);
    Finding finding = findings(book).getFirst();
    Book noted = book.apply(new CheckNotes(book).write(finding, "已核对，不用改").orElseThrow());
    Path file = folder.resolve("book.json");
    Files.writeString(file, new BookJsonWriter().text(noted));
    Book read = new BookJsonReader().read(file);
    assertEquals(
        Optional.of("已核对，不用改"),
        new CheckNotes(read)
            .of(findings(read).getFirst())
            .filter(note -> !note.outdated())
            .map(CheckNote::text));
  }

  private static List<Finding> findings(Book book) {
    Resources resources = Resources.ofProgram();
    Edition edition = new Editions(resources).load(book.heading().edition());
    RuleSet rules = new CheckRules(resources).load(edition);
    return new BookChecks(rules, book, new FiguresEngine(edition, book).tables())
        .report()
        .findings();
  }
}
