package org.budgetbook.desktop.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Plays sentences on the program of one home, here or in a process that can be killed. */
final class Player implements AutoCloseable {

  private final Program program;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Vocabulary elsewhere = new Vocabulary();
  private final ProcessSteps processes;
  private final Optional<Pictures> pictures = Pictures.asked();

  Player(Path home) {
    program = new Program(home);
    Screen screen = new Screen(program);
    Hands hands = new Hands(program);
    WindowSteps window = new WindowSteps(program, screen, hands);
    window.teach(vocabulary);
    GridSteps grids = new GridSteps(screen, hands);
    grids.teach(vocabulary);
    new NewYearSteps(home, screen, window, grids).teach(vocabulary);
    new FigureSteps(screen, hands).teach(vocabulary);
    new FindingSteps(program, screen, hands).teach(vocabulary);
    new EditionSteps(home).teach(vocabulary);
    new HandInSteps(program).teach(vocabulary);
    new GoldenSteps().teach(vocabulary);
    processes = new ProcessSteps(home);
    processes.teach(elsewhere);
  }

  /** All sentences there are. */
  Vocabulary vocabulary() {
    Vocabulary all = new Vocabulary();
    for (Vocabulary part : new Vocabulary[] {vocabulary, elsewhere}) {
      part.sentences().forEach(sentence -> all.add(sentence, part.step(sentence)));
    }
    return all;
  }

  /** Plays a whole scenario. */
  void play(ScenarioFile scenario) {
    for (Vocabulary.Call call : vocabulary().bind(scenario)) {
      try {
        play(call);
        if (call.line().acts() && program.isRunning()) {
          pictures.ifPresent(taken -> taken.take(scenario.name(), call.line(), program.stage()));
        }
      } catch (Exception | AssertionError e) {
        AssertionError fault =
            ScenarioFile.fault(
                scenario.name(), call.line().number(), call.line().sentence() + "\n" + e);
        program.picture(Path.of("target", "scenarios", scenario.name() + ".png"));
        fault.initCause(e);
        throw fault;
      }
    }
  }

  private void play(Vocabulary.Call call) throws Exception {
    boolean own = elsewhere.knows(call.line().sentence());
    if (!own && processes.isRunning()) {
      processes.play(call.line());
    } else {
      call.play();
    }
  }

  Program program() {
    return program;
  }

  @Override
  public void close() throws IOException {
    processes.close();
    program.close();
  }
}
