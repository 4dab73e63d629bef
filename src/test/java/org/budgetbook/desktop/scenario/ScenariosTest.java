package org.budgetbook.desktop.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Plays every scenario, each in a home of its own. */
class ScenariosTest {

  private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> scenarios() throws IOException {
    return all().stream().map(one -> DynamicTest.dynamicTest(one.title(), () -> play(one)));
  }

  private void play(ScenarioFile scenario) throws Exception {
    Path home = Files.createDirectories(folder.resolve(scenario.name()));
    try (Player player = new Player(home)) {
      player.play(scenario);
    }
  }

  private static List<ScenarioFile> all() throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(SCENARIOS)) {
      files = listed.filter(file -> file.toString().endsWith(".scenario")).sorted().toList();
    }
    List<ScenarioFile> scenarios = new ArrayList<>();
    for (Path file : files) {
      scenarios.add(ScenarioFile.read(file));
    }
    return scenarios;
  }

  @Test
  void a_sentence_nobody_knows_is_refused_by_file_and_line_before_anything_is_played() {
    ScenarioFile scenario =
        ScenarioFile.parse(
            "some.scenario",
            List.of(
                "Scenario: something", "Given the program is started", "When the moon is full"));
    AssertionError fault =
        assertThrows(AssertionError.class, () -> new Player(folder).vocabulary().bind(scenario));
    assertEquals("some.scenario:3: no such sentence: the moon is full", fault.getMessage());
  }

  @Test
  void every_sentence_of_the_vocabulary_is_used_by_some_scenario() throws IOException {
    Set<String> unused = new TreeSet<>(new Player(folder).vocabulary().sentences());
    all()
        .forEach(scenario ->
            scenario.lines().forEach(line -> unused.remove(Vocabulary.general(line.sentence()))));
    assertEquals(Set.of(), unused);
  }
}
