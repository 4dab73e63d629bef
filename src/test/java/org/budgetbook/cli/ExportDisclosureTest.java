package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole disclosure from a book's file, as a Word document and as a web page. */
class ExportDisclosureTest {

  @TempDir private Path folder;

  @Test
  void a_book_becomes_a_word_document() throws IOException {
    Path out = folder.resolve("book.docx");
    CommandRun run = export("docx", out);
    assertEquals(
        new CommandRun(0, "已把整本部门预算公开写成可以在 Word 里修改的文件：" + out + System.lineSeparator(), ""), run);
    byte[] file = Files.readAllBytes(out);
    assertEquals("PK", new String(file, 0, 2, StandardCharsets.US_ASCII));
    assertEquals(List.of(out), files());
  }

  @Test
  void a_book_becomes_a_web_page() throws IOException {
    Path out = folder.resolve("book.html");
    CommandRun run = export("html", out);
    assertEquals(new CommandRun(0, "已把整本部门预算公开写成一个网页：" + out + System.lineSeparator(), ""), run);
    String page = Files.readString(out);
    assertTrue(page.contains("<title>2023年度部门预算公开</title>"));
    assertTrue(page.contains("data:image/svg+xml;base64,"));
    assertEquals(List.of(out), files());
  }

  private CommandRun export(String kind, Path out) {
    Path book = Path.of("src", "test", "resources", "golden", "2023", "book.json");
    return CommandRun.of(
        folder, "export", kind, "--book", book.toString(), "--out", out.toString());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.toList();
    }
  }
}
