package org.budgetbook.desktop.scenario;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The program in a process of its own, which plays the sentences it is told, until it is killed.
 */
final class ProcessSteps implements AutoCloseable {

  private final Path home;
  private @Nullable Process process;

  ProcessSteps(Path home) {
    this.home = home;
  }

  void teach(Vocabulary vocabulary) {
    vocabulary
        .add("the program is started in a process of its own", (words, rows) -> start())
        .add("that process is killed", (words, rows) -> kill());
  }

  boolean isRunning() {
    return process != null;
  }

  private void start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "-XX:TieredStopAtLevel=1",
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            ProcessOfItsOwn.class.getName(),
            home.toString()));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    awaitPlayed();
  }

  /** Has the process play a sentence, and waits until it has. */
  void play(ScenarioFile.Line line) throws IOException {
    Writer input = running().outputWriter(StandardCharsets.UTF_8);
    input.write("Given " + line.sentence() + "\n");
    if (!line.rows().isEmpty()) {
      input.write(Vocabulary.written(line.rows()) + "\n");
    }
    input.write(ProcessOfItsOwn.END + "\n");
    input.flush();
    awaitPlayed();
  }

  private void awaitPlayed() throws IOException {
    BufferedReader output = running().inputReader(StandardCharsets.UTF_8);
    StringBuilder said = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.equals(ProcessOfItsOwn.PLAYED)) {
        return;
      }
      if (line.equals(ProcessOfItsOwn.FAILED)) {
        break;
      }
      said.append(line).append('\n');
    }
    throw new AssertionError("in the process of its own: " + said);
  }

  private Process running() {
    return Objects.requireNonNull(process, "there is no process of its own");
  }

  /** At once, without a chance to tidy up (SIGKILL). */
  private void kill() throws InterruptedException {
    running().destroyForcibly().waitFor();
    process = null;
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
      process = null;
    }
  }
}
