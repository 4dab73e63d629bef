package org.budgetbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.budgetbook.csv.WholeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that write a spreadsheet and open data, whole or not at all. */
class ExportCommandTest {

  private static final String LEDGER = "src/test/resources/golden/2025/ledger.csv";

  @TempDir private Path folder;

  private CommandRun export(WholeFiles files, String kind, Path out) {
    return CommandRun.of(
        folder.resolve("logs"),
        files,
        "export",
        kind,
        "--ledger",
        LEDGER,
        "--edition",
        "lvliang-2025",
        "--department",
        "某某局",
        "--out",
        out.toString());
  }

  private static WholeFiles broken() {
    return new WholeFiles(file -> {
      throw new IOException("No space left on device");
    });
  }

  @Test
  void the_spreadsheet_is_written_and_nothing_beside_it() throws IOException {
    Path made = folder.resolve("new");
    Path out = made.resolve("表.xlsx");
    CommandRun run = export(new WholeFiles(), "xlsx", out);
    assertEquals(
        new CommandRun(0, "已把 13 张表写成 XLSX（数字和公式可以重新计算）：" + out + System.lineSeparator(), ""), run);
    assertEquals(List.of("表.xlsx"), names(made));
    assertEquals('P', Files.readAllBytes(out)[0]);
  }

  @Test
  void a_full_disk_leaves_the_spreadsheet_that_was_there() throws IOException {
    Path out = Files.writeString(folder.resolve("表.xlsx"), "before");
    CommandRun run = export(broken(), "xlsx", out);
    assertEquals(ExitCode.REFUSED, run.exit());
    assertTrue(run.err().contains(folder.toString()), run.err());
    assertEquals("before", Files.readString(out));
    assertEquals(List.of("表.xlsx"), names(folder));
  }

  @Test
  void a_folder_in_the_place_of_the_spreadsheet_is_refused() throws IOException {
    Path out = Files.createDirectory(folder.resolve("表.xlsx"));
    CommandRun run = export(new WholeFiles(), "xlsx", out);
    assertEquals(ExitCode.REFUSED, run.exit());
    assertTrue(run.err().contains(out.toString()), run.err());
  }

  @Test
  void open_data_in_a_zip_is_the_open_data_in_a_folder() throws IOException {
    Path out = folder.resolve("data");
    assertEquals(0, export(new WholeFiles(), "data", out).exit());
    assertEquals(
        List.of("cells.csv", "datapackage.json", "lines.csv", "projects.csv", "units.csv"),
        names(out));
    Path zip = folder.resolve("data.zip");
    assertEquals(0, export(new WholeFiles(), "data", zip).exit());
    Map<String, String> zipped = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zipped.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    Map<String, String> inFolder = new TreeMap<>();
    for (String name : names(out)) {
      inFolder.put(name, Files.readString(out.resolve(name)));
    }
    assertEquals(inFolder, zipped);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
