package org.budgetbook.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.budgetbook.cli.CommandNames;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.report.ManualReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the manual names is there: chapters, pictures, commands and their options. */
class ManualTest {

  private static final Path FOLDER = Path.of("resources", "manual");

  /** A command with all that follows it in its line. */
  private static final Pattern COMMAND = Pattern.compile("\\bbudgetbook ([a-z][^`\\n|]*)");

  private final Resources resources = Resources.ofProgram();
  private final Manual manual = new Manual(resources, new Messages(resources));

  @Test
  void every_page_is_listed_and_every_listed_page_is_there() throws IOException {
    List<String> listed = new ArrayList<>(manual.ids());
    listed.remove(Manual.RULES);
    assertEquals(new TreeSet<>(listed), new TreeSet<>(named(FOLDER, ".md")));
  }

  @Test
  void every_chapter_begins_with_its_title() {
    List<String> wrong = new ArrayList<>();
    for (Chapter chapter : manual.chapters()) {
      if (!(chapter.blocks().getFirst() instanceof ManualBlock.Heading heading
          && heading.level() == 1
          && chapter.title().endsWith(heading.text()))) {
        wrong.add(chapter.title() + ": " + chapter.blocks().getFirst());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void every_picture_is_shown_somewhere_and_every_shown_one_is_there() throws IOException {
    List<String> shown =
        manual.chapters().stream()
            .flatMap(chapter -> chapter.blocks().stream())
            .filter(ManualBlock.Picture.class::isInstance)
            .map(block -> ((ManualBlock.Picture) block).file())
            .map(file -> Path.of(file).getFileName().toString().replace(".png", ""))
            .toList();
    Path pictures = FOLDER.resolve("pictures");
    assertEquals(new TreeSet<>(shown), new TreeSet<>(named(pictures, ".png")));
    long size = 0;
    for (String picture : shown) {
      Path file = pictures.resolve(picture + ".png");
      size += Files.size(file);
      BufferedImage read = Objects.requireNonNull(ImageIO.read(file.toFile()));
      assertEquals(true, read.getWidth() > read.getHeight(), picture);
    }
    assertEquals(true, size < 1_500_000, "pictures take " + size + " bytes");
  }

  @Test
  void every_command_is_one_of_the_program_with_every_option_named() throws IOException {
    CommandNames names = new CommandNames();
    List<String> unknown = new ArrayList<>();
    int seen = 0;
    for (String page : named(FOLDER, ".md")) {
      Matcher command = COMMAND.matcher(Files.readString(FOLDER.resolve(page + ".md")));
      while (command.find()) {
        seen++;
        names
            .fault(List.of(command.group(1).strip().split("\\s+")))
            .ifPresent(fault -> unknown.add(page + ": " + command.group() + ": " + fault));
      }
    }
    assertEquals(List.of(), unknown);
    assertEquals(true, seen > 5, "commands are looked for");
  }

  @Test
  void a_command_that_is_none_is_found_out() {
    CommandNames names = new CommandNames();
    assertEquals(true, names.fault(List.of("export", "doc", "--out")).isPresent());
    assertEquals(true, names.fault(List.of("export", "pdf", "--outt", "x")).isPresent());
    assertEquals(true, names.fault(List.of("export", "pdf", "--out", "x")).isEmpty());
  }

  @Test
  void the_printed_manual_has_all_chapters_as_bookmarks_and_in_its_contents(@TempDir Path folder)
      throws IOException {
    List<Chapter> chapters = manual.chapters();
    Path file = folder.resolve("manual.pdf");
    int pages = new ManualReport(resources).writePdf(chapters, file);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertEquals(pages, pdf.getNumberOfPages());
      List<String> bookmarks = new ArrayList<>();
      pdf.getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(item -> bookmarks.add(item.getTitle()));
      List<String> titles =
          chapters.stream()
              .flatMap(chapter -> chapter.blocks().stream())
              .filter(block -> block instanceof ManualBlock.Heading title && title.level() == 1)
              .map(block -> ((ManualBlock.Heading) block).text())
              .toList();
      assertEquals(titles, bookmarks);
      PDFTextStripper contents = new PDFTextStripper();
      contents.setStartPage(2);
      contents.setEndPage(4);
      String words = contents.getText(pdf);
      assertEquals(
          List.of(), titles.stream().filter(title -> !words.contains(title)).toList(), words);
    }
  }

  private static List<String> named(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .toList();
    }
  }
}
