package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.csv.LedgerWriter;
import org.budgetbook.json.BookJsonWriter;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.reconstruction.PrintedFigure;
import org.budgetbook.reconstruction.Reconstruction;
import org.budgetbook.reconstruction.Reconstruction.Impossible;
import org.budgetbook.reconstruction.Reconstruction.Rebuilt;
import org.budgetbook.reconstruction.Sureness;
import org.budgetbook.session.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rebuilds a ledger from published tables, or says which figures exclude each other. */
@Command(name = "rebuild")
final class RebuildCommand implements Callable<Integer> {

  private static final int STEPS = 4;
  private static final String CSV = ".csv";
  private static final String JSON = ".json";

  private final Services services;

  @Mixin private PublishedOptions published = new PublishedOptions();

  @Option(
      names = "--department",
      required = true,
      paramLabel = "NAME",
      descriptionKey = "department")
  private String department = "";

  @Option(names = "--out", required = true, paramLabel = "FILE.csv|.json")
  private Path out = Path.of("");

  RebuildCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    String name = String.valueOf(out.getFileName());
    String lower = name.toLowerCase(Locale.ROOT);
    if (!lower.endsWith(CSV) && !lower.endsWith(JSON)) {
      throw RefusedException.of("cli.rebuild.out", name);
    }
    if (department.isBlank()) {
      throw RefusedException.of("cli.rebuild.needs");
    }
    Progress progress = services.console().progress();
    progress.at(Message.of("cli.step.edition"), 0, STEPS);
    progress.at(Message.of("cli.step.tables"), 1, STEPS);
    Published printed = published.tables(services);
    progress.at(Message.of("cli.step.rebuild"), 2, STEPS);
    Reconstruction result =
        PublishedOptions.intake(services).rebuild(printed, new Department(department.strip()));
    progress.at(Message.of("cli.step.write"), STEPS - 1, STEPS);
    int exit =
        switch (result) {
          case Impossible impossible -> refuse(impossible);
          case Rebuilt rebuilt -> write(rebuilt, name, lower.endsWith(JSON));
        };
    progress.at(Message.of("cli.step.write"), STEPS, STEPS);
    return exit;
  }

  private int refuse(Impossible impossible) {
    List<PrintedFigure> figures = impossible.figures();
    Console console = services.console();
    if (figures.isEmpty()) {
      console.warn(Message.of("reconstruction.impossible.fraction"));
    } else {
      console.warn(Message.of("reconstruction.impossible", figures.size()));
      figures.forEach(figure -> console.warn(figure.message()));
    }
    return ExitCode.REFUSED;
  }

  private int write(Rebuilt rebuilt, String name, boolean json) {
    Path file = out.toAbsolutePath().normalize();
    Path folder = Objects.requireNonNullElse(file.getParent(), file);
    Console console = services.console();
    String stem = name.substring(0, name.lastIndexOf('.'));
    String basisFile = console.messages().text("cli.rebuild.basis-file", stem);
    LedgerWriter writer = new LedgerWriter(services.vocabulary());
    Book book = rebuilt.book();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(name, json ? new BookJsonWriter().text(book) : writer.text(book));
    texts.put(
        basisFile,
        writer.text(
            book,
            List.of(console.messages().text("cli.rebuild.basis")),
            line ->
                List.of(
                    console
                        .messages()
                        .text(word(Objects.requireNonNull(rebuilt.sureness().get(line.id())))))));
    services.files().write(folder, texts);
    console.say(
        "cli.rebuild.done",
        book.lines().size(),
        rebuilt.count(Sureness.PROVEN),
        rebuilt.count(Sureness.BY_AFFINITY),
        rebuilt.count(Sureness.ASSUMED));
    rebuilt.toConfirm().forEach(console::say);
    int entered = book.revenue().size() + book.carryOvers().size();
    long institutions =
        book.units().values().stream()
            .filter(unit -> unit.type() == UnitType.PUBLIC_INSTITUTION)
            .count();
    if (!json && entered + institutions > 0) {
      console.warn(Message.of("cli.rebuild.left-out", entered, institutions));
    }
    console.say("cli.rebuild.written", file, folder.resolve(basisFile));
    return ExitCode.DONE;
  }

  private static String word(Sureness sureness) {
    return switch (sureness) {
      case PROVEN -> "cli.rebuild.proven";
      case BY_AFFINITY -> "cli.rebuild.by-affinity";
      case ASSUMED -> "cli.rebuild.assumed";
    };
  }
}
