package org.budgetbook.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Makes the installer of the system it runs on: a runtime of the modules we need, the program with
 * its launchers and AOT cache, and a deb, msi or dmg of both. {@code mvn -q -DskipTests
 * -Pinstaller} runs it with the JDK that compiled the program.
 */
public final class InstallerBuild {

  private enum Target {
    LINUX("deb", "png"),
    WINDOWS("msi", "ico"),
    MAC("dmg", "icns");

    private final String type;
    private final String icon;

    Target(String type, String icon) {
      this.type = type;
      this.icon = icon;
    }

    static Target here() {
      String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
      if (system.startsWith("windows")) {
        return WINDOWS;
      }
      return system.startsWith("mac") ? MAC : LINUX;
    }
  }

  /** The program's name, which is ASCII everywhere; people see the Chinese one. */
  private static final String NAME = "budgetbook-desktop";

  /**
   * What {@code jdeps} finds in the program's jars, with what is found by name only: charsets of
   * GBK files, and zip file systems.
   */
  private static final String MODULES =
      "java.compiler,java.instrument,java.management,java.scripting,java.security.jgss,"
          + "java.sql.rowset,java.xml.crypto,jdk.charsets,jdk.jfr,jdk.net,jdk.unsupported.desktop,"
          + "jdk.xml.dom,jdk.zipfs";

  private final Path jars;
  private final Path sources;
  private final Path out;
  private final String version;
  private final Instant time;
  private final String flags;
  private final Target target = Target.here();

  private InstallerBuild(List<String> words) {
    this.jars = Path.of(words.get(0));
    this.sources = Path.of(words.get(1), "installer");
    this.out = Path.of(words.get(2));
    this.version = packageVersion(words.get(3));
    this.time = Instant.parse(words.get(4));
    this.flags = words.get(5);
  }

  /** Takes the folder of jars, the project's, the target's, version, time stamp and JVM flags. */
  public static void main(String[] words) throws IOException, InterruptedException {
    new InstallerBuild(List.of(words)).build();
  }

  /** Installers take numbers only. */
  private static String packageVersion(String version) {
    return version.replace("-SNAPSHOT", "");
  }

  private void build() throws IOException, InterruptedException {
    delete(out);
    Path icons = out.resolve("icons");
    new Icon(sources.resolveSibling(Path.of("resources", "desktop", "icon.svg"))).writeTo(icons);
    Path runtime = out.resolve("runtime");
    run(
        tool("jlink"),
        "--add-modules",
        MODULES,
        "--strip-debug",
        "--no-man-pages",
        "--no-header-files",
        "--output",
        runtime.toString());
    Path image = image(runtime, icons.resolve("budgetbook." + target.icon));
    // The cache is valid only for jars of the time stamps it saw; an msi keeps even seconds.
    stamp(image);
    new AotCache(image, target == Target.LINUX && System.getenv("DISPLAY") == null)
        .build(
            out.resolve("rehearsal"),
            sources.resolveSibling(Path.of("resources", "samples", "sample-2025", "book.json")));
    stamp(image);
    List<String> words = new ArrayList<>(List.of(tool("jpackage")));
    words.addAll(List.of("--type", target.type));
    words.addAll(List.of("--app-image", image.toString()));
    words.addAll(common());
    words.addAll(List.of("--description", "Department budget disclosure"));
    words.addAll(
        List.of("--file-associations", sources.resolve("file-association.properties").toString()));
    words.addAll(
        switch (target) {
          case LINUX ->
              List.of(
                  "--linux-package-name",
                  "budgetbook",
                  "--linux-shortcut",
                  "--linux-menu-group",
                  "Office;Finance;",
                  "--linux-deb-maintainer",
                  "budgetbook@localhost",
                  "--linux-package-deps",
                  "libgtk-3-0, libxxf86vm1, libgl1",
                  "--resource-dir",
                  sources.resolve("linux").toString());
          case WINDOWS ->
              List.of(
                  "--win-menu",
                  "--win-shortcut",
                  "--win-dir-chooser",
                  "--win-per-user-install",
                  // The same for ever: by it Windows knows an update.
                  "--win-upgrade-uuid",
                  "6f2d1c54-8a0e-4f0b-9d59-1d3c7f2b8e11",
                  "--resource-dir",
                  sources.resolve("windows").toString());
          case MAC -> List.of("--resource-dir", sources.resolve("macos").toString());
        });
    run(words.toArray(String[]::new));
  }

  private List<String> common() {
    return List.of(
        "--name",
        NAME,
        "--app-version",
        // macOS begins counting at one.
        target == Target.MAC ? version.replaceFirst("^0", "1") : version,
        "--vendor",
        "budgetbook",
        "--dest",
        out.toString());
  }

  private Path image(Path runtime, Path icon) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(tool("jpackage")));
    words.addAll(List.of("--type", "app-image"));
    words.addAll(common());
    words.addAll(List.of("--description", "Department budget disclosure"));
    words.addAll(List.of("--runtime-image", runtime.toString()));
    words.addAll(List.of("--input", jars.toString()));
    words.addAll(List.of("--main-jar", "budgetbook.jar"));
    words.addAll(List.of("--main-class", "org.budgetbook.launch.Main"));
    words.addAll(List.of("--icon", icon.toString()));
    words.addAll(
        List.of(
            "--add-launcher",
            "budgetbook=" + sources.resolve("launcher-budgetbook.properties").toString()));
    for (String flag : flags.split(" ")) {
      words.addAll(List.of("--java-options", flag));
    }
    words.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/" + AotCache.FILE));
    run(words.toArray(String[]::new));
    return out.resolve(target == Target.MAC ? NAME + ".app" : NAME);
  }

  private void stamp(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(time));
      }
    }
  }

  /** Of the JDK that runs this: the one that is first on the path may be older. */
  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  static void run(String... words) throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(words).inheritIO();
    // What Debian 10 and the systems made of it can unpack.
    process.environment().put("DPKG_DEB_COMPRESSOR_TYPE", "xz");
    process.environment().put("DPKG_DEB_COMPRESSOR_LEVEL", "3");
    if (process.start().waitFor() != 0) {
      throw new IOException("failed: " + String.join(" ", words));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
