package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.budgetbook.message.RefusedException;
import org.budgetbook.session.BackupCard;
import org.budgetbook.session.WorkspaceDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a new workspace of a backup; the present one stays. */
@Command(name = "restore")
final class WorkspaceRestoreCommand implements Callable<Integer> {

  private final Services services;

  @Mixin private WorkspaceOptions place = new WorkspaceOptions();

  @Option(names = "--backup", paramLabel = "FILE")
  private @Nullable Path backup;

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private Path out = Path.of("");

  WorkspaceRestoreCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    WorkspaceDesk desk = place.desk(services);
    Path present = place.file(services);
    BackupCard chosen = chosen(desk.backups(present));
    if (desk.hasPassword(present) || chosen.isEncrypted()) {
      desk.unlock(present, place.password(services, "cli.password.ask"));
    }
    desk.restoreAs(present, chosen, out);
    services.console().say("cli.workspace.restored", chosen.file(), out.toAbsolutePath());
    return ExitCode.DONE;
  }

  /** The newest, unless one is named by its file. */
  private BackupCard chosen(List<BackupCard> backups) {
    Path named = backup;
    return backups.stream()
        .filter(card -> named == null || card.file().endsWith(named.getFileName()))
        .findFirst()
        .orElseThrow(() -> RefusedException.of("cli.workspace.no-backup", place.file(services)));
  }
}
