package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.budgetbook.csv.WholeFiles;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.junit.jupiter.api.Test;

/** Where commands write, and what is in the way. */
class OutputPlacesTest extends BadRuns {

  @Test
  void a_file_in_place_of_the_output_folder() throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "mine");
    assertRefused(file + " 是文件，不是文件夹；请换一个输出文件夹", words("tables", "--out", out()));
    assertEquals(Map.of("out", "mine"), contents(folder));
  }

  @Test
  void a_file_above_the_output_folder() throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "mine");
    assertRefused(file + " 是文件，不是文件夹；请换一个输出文件夹", words("tables", "--out", out() + "/deep/er"));
  }

  @Test
  void a_folder_in_place_of_an_output_file() throws IOException {
    Path place = Files.createDirectories(Path.of(out(), "table07.tsv"));
    assertRefused(place + " 是文件夹，不能写成文件；请换一个输出文件夹，或把它改名", words("tables", "--out", out()));
    assertEquals(Map.of(), contents(Path.of(out())));
  }

  @Test
  void a_full_disk_leaves_the_old_files() throws IOException {
    Files.createDirectories(Path.of(out()));
    Files.writeString(Path.of(out(), "table01.tsv"), "old");
    Files.writeString(Path.of(out(), "mine.txt"), "mine");
    WholeFiles full = new WholeFiles(file -> new FullDisk(Files.newOutputStream(file)));
    CommandRun run = CommandRun.of(folder, full, words("tables", "--out", out()));
    assertEquals(
        new CommandRun(2, "", "磁盘空间不足，没有写成 " + out() + "；请清理磁盘或换一个输出文件夹" + System.lineSeparator()),
        run);
    assertEquals(Map.of("table01.tsv", "old", "mine.txt", "mine"), contents(Path.of(out())));
  }

  @Test
  void a_read_only_folder() throws IOException {
    WholeFiles denied =
        new WholeFiles(file -> {
          throw new AccessDeniedException(file.toString());
        });
    CommandRun run = CommandRun.of(folder, denied, words("tables", "--out", out()));
    assertEquals(
        new CommandRun(2, "", "不能写入 " + out() + "：没有写入权限或磁盘只读；请换一个输出文件夹" + System.lineSeparator()),
        run);
    assertEquals(Map.of(), contents(folder));
  }

  @Test
  void a_second_run_replaces_its_own_files_and_keeps_others() throws IOException {
    Files.createDirectories(Path.of(out()));
    Files.writeString(Path.of(out(), "mine.txt"), "mine");
    assertEquals(0, CommandRun.of(folder, words("tables", "--out", out())).exit());
    Map<String, String> first = contents(Path.of(out()));
    assertEquals(0, CommandRun.of(folder, words("tables", "--out", out())).exit());
    assertEquals(first, contents(Path.of(out())));
    assertEquals(14, first.size());
  }

  @Test
  void a_pdf_in_a_folder_that_is_not_there() {
    assertRefused(
        "没有写成文件 " + out() + "/a.pdf，请检查文件是否正被其他程序打开、文件夹是否存在、能否写入",
        words("export pdf", "--out", out() + "/a.pdf"));
  }

  @Test
  void a_cancelled_pdf_is_said_in_one_sentence_and_leaves_the_old_file() throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), "before");
    Progress cancelling =
        new Progress() {
          @Override
          public void at(Message step, int done, int total) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    CommandRun run =
        CommandRun.of(folder, cancelling, words("export pdf", "--out", file.toString()));
    assertEquals(
        new CommandRun(2, "", "已取消，没有写出文件，原有文件不变；需要时请重新运行命令" + System.lineSeparator()), run);
    assertEquals(Map.of("a.pdf", "before"), contents(folder));
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (FileNotFoundException e) {
      return contents;
    }
    return contents;
  }

  /** Takes a few bytes and then says what Linux says when no block is left. */
  private static final class FullDisk extends OutputStream {
    private final OutputStream out;
    private int left = 700;

    FullDisk(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      if (left-- == 0) {
        throw new IOException("No space left on device");
      }
      out.write(b);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
