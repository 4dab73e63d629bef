package org.budgetbook.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is committed works on any machine: it names no machine's folders and no registry. */
class MachinePathsTest {

  /** Written so that this file does not contain what it looks for. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?<![\\w.:/~$}-])/(work|home|root)/\\w"
              + "|[A-Za-z]:\\\\+Users\\b"
              + "|\\brepo1?\\.maven\\.(apache\\.)?org\\b"
              + "|\\bregistry\\.(npmjs|yarnpkg)\\b"
              + "|\\b(deb|security|archive)\\.(debian|ubuntu)\\.(org|com)\\b"
              + "|\\b(pypi|files\\.pythonhosted)\\.org\\b"
              + "|\\bproxy\\.golang\\.org\\b");

  @Test
  void noTrackedTextNamesAMachine() throws IOException, InterruptedException {
    Path root = Sources.root();
    List<String> found = new ArrayList<>();
    for (Path file : projectFiles(root)) {
      // A file deleted but not yet committed is still tracked.
      if (Files.isRegularFile(file)) {
        search(root, file, found);
      }
    }
    assertTrue(
        found.isEmpty(),
        () -> "a path of a machine or a registry's host:\n" + String.join("\n", found));
  }

  private static void search(Path root, Path file, List<String> found) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (isBinary(bytes)) {
      return;
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      found.add(root.relativize(file) + ": a text file that is not UTF-8");
      return;
    }
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (FORBIDDEN.matcher(lines.get(i)).find()) {
        found.add(root.relativize(file) + ":" + (i + 1) + "  " + lines.get(i).strip());
      }
    }
  }

  /** As git decides it: a NUL among the first 8000 bytes. */
  private static boolean isBinary(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 8000); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** Tracked and about to be tracked files; without git, all that is not built. */
  private static List<Path> projectFiles(Path root) throws IOException, InterruptedException {
    if (!Files.exists(root.resolve(".git"))) {
      try (Stream<Path> walk = Files.walk(root)) {
        return walk.filter(Files::isRegularFile)
            .filter(file -> !file.startsWith(root.resolve("target")))
            .toList();
      }
    }
    Process git =
        new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
            .directory(root.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(git.waitFor() == 0, "git ls-files failed");
    return Stream.of(names.split("\0", -1))
        .filter(name -> !name.isEmpty())
        .map(root::resolve)
        .toList();
  }
}
