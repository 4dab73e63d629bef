package org.budgetbook.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The whole command line: finds the command that the words name and runs it. */
public final class Budgetbook {

  private final Services services;
  private final Consumer<Resources> desktop;
  private final CommandLineFaults faults;

  /**
   * @param desktop runs when no command is named, with the program's resources and the editions
   *     that the user brings; it returns when its window is closed
   */
  public Budgetbook(Services services, ErrorLog log, Consumer<Resources> desktop) {
    this.services = services;
    this.desktop = desktop;
    this.faults = new CommandLineFaults(services.console(), log);
  }

  /** Runs one command and returns its {@link ExitCode}; never throws. */
  public int run(List<String> words) {
    try {
      Services all = EditionsOption.in(words).map(services::withEditions).orElse(services);
      return commandLine(all).execute(words.toArray(String[]::new));
    } catch (RuntimeException | Error e) {
      return faults.handle(e);
    }
  }

  /** All commands, ready to be run. */
  CommandLine commandLine(Services services) {
    CommandLine all = new CommandLine(new Root(() -> desktop.accept(services.resources())));
    EditionsOption.declare(all.getCommandSpec());
    all.addSubcommand(new TablesCommand(services))
        .addSubcommand(new CheckCommand(services))
        .addSubcommand(new NarrativeCommand(services))
        .addSubcommand(new RebuildCommand(services))
        .addSubcommand(new LastYearCommand(services))
        .addSubcommand(
            Group.of(services, "export")
                .addSubcommand(new ExportPdfCommand(services))
                .addSubcommand(new ExportDocxCommand(services))
                .addSubcommand(new ExportXlsxCommand(services))
                .addSubcommand(new ExportTemplateCommand(services))
                .addSubcommand(new ExportDataCommand(services))
                .addSubcommand(new ExportHtmlCommand(services))
                .addSubcommand(new ExportJsonCommand(services)))
        .addSubcommand(new NewYearCommand(services))
        .addSubcommand(
            Group.of(services, "part")
                .addSubcommand(new PartExportCommand(services))
                .addSubcommand(new PartMergeCommand(services)))
        .addSubcommand(
            Group.of(services, "import")
                .addSubcommand(new ImportBookCommand(services))
                .addSubcommand(new ImportLedgerCommand(services)))
        .addSubcommand(
            Group.of(services, "editions")
                .addSubcommand(new EditionsListCommand(services))
                .addSubcommand(new EditionsCheckCommand(services))
                .addSubcommand(new EditionsDiffCommand(services)))
        .addSubcommand(new ManualCommand(services))
        .addSubcommand(
            Group.of(services, "package")
                .addSubcommand(new PackageCreateCommand(services))
                .addSubcommand(new PackageVerifyCommand(services))
                .addSubcommand(new PackageShowCommand(services))
                .addSubcommand(new PackageReceiveCommand(services))
                .addSubcommand(new PackageMergeCommand(services))
                .addSubcommand(new PackageKeygenCommand(services))
                .addSubcommand(new PackageReopenCommand(services))
                .addSubcommand(new PackageVersionsCommand(services))
                .addSubcommand(
                    Group.of(services, "receipt").addSubcommand(new ReceiptLoadCommand(services))))
        .addSubcommand(WorkspaceCommands.addTo(Group.of(services, "workspace"), services))
        .addSubcommand(new DemoCommand(services))
        .addSubcommand(new BenchCommand(services));
    all.setCaseInsensitiveEnumValuesAllowed(true);
    addHelp(all);
    all.setResourceBundle(help(services.resources()));
    all.setOut(writer(services.console().out()));
    all.setErr(writer(services.console().err()));
    all.setParameterExceptionHandler(faults);
    all.setExecutionExceptionHandler(faults);
    return all;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  private static void addHelp(CommandLine command) {
    command.getCommandSpec().mixinStandardHelpOptions(true);
    String version = Budgetbook.class.getPackage().getImplementationVersion();
    command.getCommandSpec().version("budgetbook " + (version == null ? "" : version).strip());
    command.getSubcommands().values().forEach(Budgetbook::addHelp);
  }

  private static PropertyResourceBundle help(Resources resources) {
    try {
      return new PropertyResourceBundle(
          new StringReader(resources.text("messages/help.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A command that only holds others: by itself it names them. */
  private static final class Group implements Callable<Integer> {

    private final Services services;
    private final CommandSpec own;

    private Group(Services services, String name) {
      this.services = services;
      own = CommandSpec.wrapWithoutInspection(this).name(name);
    }

    static CommandLine of(Services services, String name) {
      return new CommandLine(new Group(services, name).own);
    }

    @Override
    public Integer call() {
      services
          .console()
          .warn(
              Message.of(
                  "cli.subcommand.missing",
                  own.qualifiedName(" "),
                  String.join(" ", own.subcommands().keySet())));
      return ExitCode.REFUSED;
    }
  }

  @Command(name = "budgetbook")
  private static final class Root implements Callable<Integer> {
    private final Runnable desktop;

    Root(Runnable desktop) {
      this.desktop = desktop;
    }

    @Override
    public Integer call() {
      desktop.run();
      return ExitCode.DONE;
    }
  }
}
