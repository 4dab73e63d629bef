package org.budgetbook.desktop.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.budgetbook.golden.ThirdEdition;

/** Layouts (公开版式) that a bureau sent, put where the user keeps them. */
final class EditionSteps {

  private final Path workspace;

  EditionSteps(Path home) {
    workspace = home.resolve("budgetbook");
  }

  void teach(Vocabulary vocabulary) {
    vocabulary.add(
        "the layout of a neighbouring city lies beside the workspace", (words, rows) -> lay());
  }

  private void lay() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(ThirdEdition.FOLDER.resolve("editions"))) {
      files = found.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path target = workspace.resolve(ThirdEdition.FOLDER.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }
}
