package org.budgetbook.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Editions are data: no class names one, nor a table, a figure or a rule of one. */
class EditionNamesTest {

  /** Also what the entry grid of that revenue is called, which every edition has. */
  private static final String ENTRY_GRID = "government-fund-revenue";

  private static final Path EDITIONS = Path.of("resources", "editions");

  @Test
  void no_main_class_names_an_edition_or_a_table_of_one() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> folders = Files.list(Sources.root().resolve(EDITIONS))) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        String id = folder.getFileName().toString();
        names.add(id);
        names.add(id.substring(0, id.indexOf('-')));
        names.addAll(tables(folder));
      }
    }
    Pattern named = Pattern.compile("\"(" + String.join("|", names) + ")[^\"]*\"");
    List<String> found = new ArrayList<>();
    for (Path file : Sources.javaFiles(Sources.MAIN)) {
      List<String> lines = Files.readAllLines(Sources.root().resolve(file));
      for (int i = 0; i < lines.size(); i++) {
        if (named.matcher(lines.get(i)).find()) {
          found.add(file + ":" + (i + 1) + "  " + lines.get(i).strip());
        }
      }
    }
    assertEquals(List.of(), found);
  }

  /** Ids of one word ({@code income}) are ordinary words elsewhere; those of several are not. */
  private static List<String> tables(Path edition) throws IOException {
    List<String> ids = new ArrayList<>();
    try (Stream<Path> files = Files.list(edition.resolve("tables"))) {
      for (Path file : files.sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> line.startsWith("id: "))
            .map(line -> line.substring("id: ".length()))
            .filter(id -> id.contains("-") && !id.equals(ENTRY_GRID))
            .forEach(ids::add);
      }
    }
    return ids;
  }
}
