package org.budgetbook.desktop.scenario;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that starts the program in a home and plays the sentences it reads. */
final class ProcessOfItsOwn {

  static final String END = "[end]";
  static final String PLAYED = "[played]";
  static final String FAILED = "[failed]";

  private ProcessOfItsOwn() {}

  /** Argument: the home. */
  public static void main(String[] args) throws IOException {
    Player player = new Player(Path.of(args[0]));
    player.program().start();
    say(PLAYED);
    BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    List<String> told = new ArrayList<>(List.of("Scenario: told"));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      if (!line.equals(END)) {
        told.add(line);
        continue;
      }
      try {
        player.play(ScenarioFile.parse("told", told));
        say(PLAYED);
      } catch (RuntimeException | AssertionError e) {
        say(e.toString());
        say(FAILED);
      }
      told = new ArrayList<>(List.of("Scenario: told"));
    }
    // The one who told is gone.
    System.exit(1);
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
