package org.budgetbook.installer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The AOT cache of an application folder: the program is rehearsed up to its first table with the
 * runtime it is shipped with, and what it loaded is kept ready.
 */
final class AotCache {

  static final String FILE = "budgetbook.aot";

  private static final String OPTION = "java-options=";
  private static final String JAR = "app.classpath=";

  private final Path application;
  private final Path java;
  private final boolean withoutDisplay;

  AotCache(Path image, boolean withoutDisplay) throws IOException {
    this.application = Objects.requireNonNull(found(image, "budgetbook.cfg").getParent());
    this.java = found(image, File.separatorChar == '\\' ? "java.exe" : "java").toAbsolutePath();
    this.withoutDisplay = withoutDisplay;
  }

  private static Path found(Path image, String name) throws IOException {
    try (Stream<Path> files = Files.walk(image)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.endsWith(name))
          .findFirst()
          .orElseThrow(() -> new IOException("no " + name + " in " + image));
    }
  }

  /** Rehearses in a folder, over a workspace with this book. */
  void build(Path folder, Path book) throws IOException, InterruptedException {
    List<String> options = settings(OPTION);
    options.removeIf(option -> option.startsWith("-XX:AOT"));
    List<String> program = new ArrayList<>(List.of(java.toString()));
    program.addAll(options);
    if (withoutDisplay) {
      program.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    }
    Files.createDirectories(folder);
    program.addAll(
        List.of("-Duser.home=" + folder, "-cp", String.join(File.pathSeparator, settings(JAR))));
    run(
        program,
        "org.budgetbook.launch.Main",
        "import",
        "book",
        book.toString(),
        "--workspace",
        folder.toString());
    // The window opens where it was left: in the entry grid of the first budget.
    Files.writeString(folder.resolve("window.properties"), "budget=1\npage=entry.basic\n");
    Path cache = application.resolve(FILE);
    program.add("-XX:AOTCacheOutput=" + cache.toAbsolutePath());
    run(program, "org.budgetbook.launch.StartProbe", folder.toString());
    if (!Files.exists(cache)) {
      throw new IOException("no AOT cache was made: " + cache);
    }
  }

  /** From the launcher's configuration, so that the rehearsal is started as the program is. */
  private List<String> settings(String name) throws IOException {
    List<String> values = new ArrayList<>();
    for (String line : Files.readAllLines(application.resolve("budgetbook.cfg"))) {
      if (line.startsWith(name)) {
        values.add(
            line.substring(name.length())
                .replace("$APPDIR", application.toAbsolutePath().toString()));
      }
    }
    return values;
  }

  private static void run(List<String> program, String... more)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(program);
    words.addAll(List.of(more));
    InstallerBuild.run(words.toArray(String[]::new));
  }
}
