package org.budgetbook.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A running {@link Writer}, and what it has said. */
public final class Child implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final Thread reader;
  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

  private Child(Process process) {
    this.process = process;
    BufferedReader output = process.inputReader();
    this.reader =
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              try {
                output.lines().forEach(said::add);
              } catch (java.io.UncheckedIOException killed) {
                // What it had said is in the queue.
              }
            });
  }

  static Child start(Object... arguments) throws IOException {
    return start(Writer.class, arguments);
  }

  /** Runs the main method of a class of the tests in a process of its own. */
  public static Child start(Class<?> main, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            main.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return new Child(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** The next line it says. */
  public String next() throws InterruptedException {
    String line = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (line == null) {
      throw new IllegalStateException("the child said nothing; alive: " + process.isAlive());
    }
    return line;
  }

  /** Ends it at once, without a chance to tidy up, and returns all lines it said since. */
  public List<String> kill() throws InterruptedException {
    // Not Process.destroyForcibly: that closes the pipe too, and what it said last is lost.
    process.toHandle().destroyForcibly();
    process.waitFor();
    reader.join();
    List<String> rest = new ArrayList<>();
    said.drainTo(rest);
    return rest;
  }

  /** Lets it close the file and end. */
  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.onExit().join();
  }
}
