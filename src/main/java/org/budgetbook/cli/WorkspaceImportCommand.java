package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.budgetbook.book.Book;
import org.budgetbook.session.WholeWorkspace;
import org.budgetbook.session.WorkspaceSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds the budgets of an exported workspace to a workspace. */
@Command(name = "import")
final class WorkspaceImportCommand implements Callable<Integer> {

  private final Services services;

  @Mixin private WorkspaceOptions place = new WorkspaceOptions();

  @Parameters(paramLabel = "FILE.zip", descriptionKey = "workspace-file")
  private Path file = Path.of("");

  WorkspaceImportCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    List<Book> books =
        new WholeWorkspace(services.files())
            .read(
                file,
                WholeWorkspace.isSealed(file)
                    ? place.password(services, "cli.password.export")
                    : "");
    books.forEach(book -> services.editions().load(book.heading().edition()));
    try (WorkspaceSession into = place.openOrCreate(services)) {
      List<Book> added = into.addMissing(books);
      services
          .console()
          .say("cli.workspace.imported", added.size(), books.size() - added.size(), into.file());
    }
    return ExitCode.DONE;
  }
}
