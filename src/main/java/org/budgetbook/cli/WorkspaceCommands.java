package org.budgetbook.cli;

import picocli.CommandLine;

/** The commands on a workspace as a whole. */
final class WorkspaceCommands {

  private WorkspaceCommands() {}

  static CommandLine addTo(CommandLine group, Services services) {
    return group
        .addSubcommand(new WorkspaceListCommand(services))
        .addSubcommand(new WorkspaceExportCommand(services))
        .addSubcommand(new WorkspaceImportCommand(services))
        .addSubcommand(new WorkspaceBackupCommand(services))
        .addSubcommand(new WorkspaceRestoreCommand(services))
        .addSubcommand(new WorkspaceRepairCommand(services))
        .addSubcommand(new WorkspacePasswordCommand(services));
  }
}
