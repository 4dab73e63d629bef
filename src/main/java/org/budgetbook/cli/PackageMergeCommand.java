package org.budgetbook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.session.Merged;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies packages and sums them up (汇总). */
@Command(name = "merge", aliases = "consolidate")
final class PackageMergeCommand implements Callable<Integer> {

  private static final String SUFFIX = ".budgetpkg";

  private final Services services;

  @Parameters(
      paramLabel = "DIR|FILE.budgetpkg",
      descriptionKey = "package-files-or-folders",
      arity = "1..*")
  private List<Path> places = List.of();

  @Option(names = "--out", required = true, paramLabel = "DIR")
  private Path out = Path.of("");

  PackageMergeCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Merged merged = PackageWords.desk(services).merge(files(), out, services.console().progress());
    Console console = services.console();
    merged.superseded().forEach(file -> console.say("cli.package.merged.superseded", file));
    if (!merged.faults().isEmpty()) {
      merged.faults().forEach(console::warn);
      console.warn(Message.of("cli.package.merged.faults", merged.faults().size()));
      return ExitCode.REFUSED;
    }
    console.say(
        "cli.package.merged",
        merged.packages(),
        merged.unsigned(),
        out.toAbsolutePath().normalize());
    return ExitCode.DONE;
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path place : places) {
      if (!Files.isDirectory(place)) {
        files.add(place);
        continue;
      }
      try (Stream<Path> inside = Files.list(place)) {
        inside.filter(file -> file.toString().endsWith(SUFFIX)).sorted().forEach(files::add);
      } catch (IOException e) {
        throw new RefusedException(Message.of("text.unreadable", place.toAbsolutePath()), e);
      }
    }
    if (files.isEmpty()) {
      throw RefusedException.of("cli.package.merge.none");
    }
    return files;
  }
}
