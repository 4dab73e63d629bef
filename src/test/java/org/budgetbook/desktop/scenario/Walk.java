package org.budgetbook.desktop.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Plays scenarios and leaves pictures of every step: on the display where there is one, with real
 * keys and mouse, else without. Arguments: the folder for the pictures, then names of scenarios.
 */
final class Walk {

  private Walk() {}

  public static void main(String[] args) {
    if (System.getenv("DISPLAY") == null) {
      System.setProperty("glass.platform", "Headless");
    }
    System.setProperty("scenario.pictures", args[0]);
    try {
      play(List.of(args).subList(1, args.length));
      System.exit(0);
    } catch (Exception | AssertionError e) {
      e.printStackTrace();
      // The toolkit's threads would keep the process.
      System.exit(1);
    }
  }

  private static void play(List<String> names) throws Exception {
    for (String name : names) {
      Path home = Files.createTempDirectory("budgetbook-walk");
      try (Player player = new Player(home)) {
        player.play(ScenarioFile.read(Path.of("src/test/resources/scenarios", name + ".scenario")));
      }
    }
  }
}
