package org.budgetbook.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.budgetbook.book.Book;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.merge.Origin;
import org.budgetbook.merge.Part;
import org.budgetbook.merge.UnitBook;
import org.budgetbook.message.RefusedException;
import org.budgetbook.session.UnitParts;
import org.budgetbook.session.WorkspaceSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes one unit's part of a budget, to hand in to the department. */
@Command(name = "export")
final class PartExportCommand implements Callable<Integer> {

  private final Services services;

  @Mixin private WorkspaceOptions workspace = new WorkspaceOptions();

  @Option(names = "--department", paramLabel = "NAME")
  private @Nullable String department;

  @Option(names = "--year", paramLabel = "YYYY")
  private @Nullable Integer year;

  @Option(names = "--book", paramLabel = "FILE.json")
  private @Nullable Path bookFile;

  @Option(names = "--count", paramLabel = "N")
  private @Nullable Long count;

  @Option(names = "--unit", paramLabel = "CODE")
  private @Nullable String unit;

  @Option(names = "--out", required = true, paramLabel = "FILE.json")
  private Path out = Path.of("");

  PartExportCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Part part = bookFile == null ? ofWorkspace() : ofFile(bookFile);
    new UnitParts(services.files()).write(part, out);
    services
        .console()
        .say(
            "cli.part.written",
            part.book().units().asList().getFirst().name(),
            part.origin().version(),
            part.book().lines().size(),
            out.toAbsolutePath().normalize());
    return ExitCode.DONE;
  }

  private Part ofWorkspace() {
    if (count != null) {
      throw RefusedException.of("cli.part.count.workspace");
    }
    try (WorkspaceSession session = workspace.open(services)) {
      long id = WorkspaceOptions.budget(session, department, year).id();
      return session.part(id, code(session.read(id)), now(), program());
    }
  }

  private Part ofFile(Path file) {
    if (workspace.isNamed() || department != null || year != null) {
      throw RefusedException.of("cli.part.book");
    }
    long version = count == null ? 1 : count;
    if (version < 1) {
      throw RefusedException.of("cli.part.count", version);
    }
    Book book = services.books().read(file);
    return UnitBook.part(book, new Origin(code(book), version, now(), program()));
  }

  private UnitCode code(Book book) {
    if (unit != null) {
      return new UnitCode(unit.strip());
    }
    if (book.units().size() != 1) {
      throw RefusedException.of(
          "cli.part.unit",
          String.join(
              " ", book.units().asList().stream().map(Unit::code).map(UnitCode::value).toList()));
    }
    return book.units().asList().getFirst().code();
  }

  private static Instant now() {
    return InstantSource.system().instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private static String program() {
    String version = Budgetbook.class.getPackage().getImplementationVersion();
    return version == null ? "" : version.strip();
  }
}
