package org.budgetbook.cli;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong in a command into one Chinese sentence and an exit code. */
final class CommandLineFaults
    implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

  private final Console console;
  private final ErrorLog log;

  CommandLineFaults(Console console, ErrorLog log) {
    this.console = console;
    this.log = log;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    String command = fault.getCommandLine().getCommandSpec().qualifiedName(" ");
    console.warn(Message.of("cli.usage", sentence(fault), command));
    return ExitCode.REFUSED;
  }

  private static Message sentence(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return Message.of("cli.argument.unknown", unmatched.getUnmatched().getFirst());
    }
    // A misspelt option also leaves the right one missing: the misspelling is what helps.
    if (!fault.getCommandLine().getUnmatchedArguments().isEmpty()) {
      return Message.of(
          "cli.argument.unknown", fault.getCommandLine().getUnmatchedArguments().getFirst());
    }
    if (fault instanceof OverwrittenOptionException twice) {
      return Message.of("cli.option.twice", name(twice.getOverwritten()));
    }
    if (fault instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      List<String> names = missing.getMissing().stream().map(CommandLineFaults::usage).toList();
      return Message.of("cli.option.missing", String.join("\u3001", names));
    }
    if (fault.getArgSpec() != null && fault.getValue() != null) {
      return Message.of("cli.option.value", name(fault.getArgSpec()), fault.getValue());
    }
    return fault.getArgSpec() == null
        ? Message.of("cli.usage.wrong")
        : Message.of("cli.option.wrong", usage(fault.getArgSpec()));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String usage(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    return handle(fault);
  }

  int handle(Throwable fault) {
    if (fault instanceof RefusedException refused) {
      console.warn(refused.sentence());
      return ExitCode.REFUSED;
    }
    if (fault instanceof CancellationException) {
      console.warn(Message.of("cli.cancelled"));
      return ExitCode.REFUSED;
    }
    log.unexpected(fault);
    console.warn(
        fault instanceof OutOfMemoryError
            ? Message.of("cli.memory")
            : Message.of(log.isWritten() ? "cli.unexpected" : "cli.unexpected.no-log", log.file()));
    return ExitCode.BROKEN;
  }
}
